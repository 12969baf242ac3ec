import {
  beginWrite,
  clearRecords,
  createNames,
  deriveStatements,
  endWrite,
  linkRecords,
  putRecords,
  receiptsOfStatements,
  textsReported,
} from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'

/**
 * Runs the queries of a write with nothing to write and rolls back, because Neo4j takes up to a second to plan a query
 * that it has not seen before. Each has a transaction of its own: planning all of them on a busy server takes longer than
 * a transaction may. The embedded engine makes no plans.
 */
export async function planWrites(store: GraphStore): Promise<void> {
  if (store.engine !== 'neo4j') return
  const at = new Date().toISOString()
  const id = 'to be planned'
  const begin = (transaction: Transaction) =>
    transaction.run(beginWrite, { id, at, judging: false, roots: [], ids: [] })
  const queries: readonly ((transaction: Transaction) => Promise<unknown>)[] = [
    begin,
    (transaction) => transaction.run(clearRecords, { ids: [] }),
    (transaction) => transaction.run(linkRecords, { links: [] }),
    (transaction) => transaction.run(textsReported, { ids: [] }),
    (transaction) => transaction.run(putRecords, { rows: [], at }),
    (transaction) => transaction.run(createNames, { names: [] }),
    (transaction) => transaction.run(receiptsOfStatements, { ids: [] }),
    (transaction) => transaction.run(deriveStatements, { rows: [] }),
    async (transaction) => {
      await begin(transaction)
      await transaction.run(endWrite, { id, input: '', result: '', changes: [], count: 0, at })
    },
  ]
  for (const query of queries) await store.rolledBack(query)
}
