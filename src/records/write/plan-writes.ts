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
import type { GraphStore } from '../../graph/store.ts'

/**
 * Runs the queries of a write with nothing to write and rolls back, because Neo4j takes up to a second to plan a query
 * that it has not seen before. The embedded engine makes no plans.
 */
export async function planWrites(store: GraphStore): Promise<void> {
  if (store.engine !== 'neo4j') return
  const at = new Date().toISOString()
  const id = 'to be planned'
  await store.rolledBack(async (transaction) => {
    await transaction.run(beginWrite, { id, at, judging: false, roots: [], ids: [] })
    await transaction.run(clearRecords, { ids: [] })
    await transaction.run(linkRecords, { links: [] })
    await transaction.run(textsReported, { ids: [] })
    await transaction.run(putRecords, { rows: [], at })
    await transaction.run(createNames, { names: [] })
    await transaction.run(receiptsOfStatements, { ids: [] })
    await transaction.run(deriveStatements, { rows: [] })
    await transaction.run(endWrite, { id, input: '', result: '', changes: [], count: 0, at })
  })
}
