import { everMs } from '../../domain/dates/dates.ts'
import {
  clearRecords,
  countRelinked,
  lockRecords,
  relinkedInOrder,
  rewriteProperties,
} from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import type { Properties } from '../graph-record.ts'
import { derive } from '../write/deriving/derived.ts'
import { link } from '../write/nodes.ts'
import type { RecordOf } from './folding.ts'
import { inBatches, type Rewritten } from './in-batches.ts'

/** The properties to compare: where a record stands in time, and through whom a report came. */
const rewritten: readonly string[] = ['key', 'from', 'until', 'begunBy', 'lastsTo', 'viaIds']

/**
 * Links again those records of an older version whose place in time, or whose chain of reports, is computed differently
 * now. What is derived from them is derived again.
 *
 * @param after the id of the record after which to begin
 */
export const relink = (
  store: GraphStore,
  recordOf: RecordOf,
  after: string,
  reached: (rewritten: Rewritten) => Promise<void>,
): Promise<void> =>
  inBatches(
    store,
    {
      total: async () => (await store.read(countRelinked, { after, ever: -everMs })).total,
      idsAfter: (last, limit) => store.read(relinkedInOrder, { after: last, ever: -everMs, limit }),
      rewrite: (transaction, ids) => linkBatch(transaction, ids, recordOf),
    },
    after,
    reached,
  )

/** Locked before reading, so that an edit made meanwhile is linked either here or by the editor. */
async function linkBatch(transaction: Transaction, ids: readonly string[], recordOf: RecordOf) {
  const held = await transaction.run(lockRecords, { ids })
  const records = held.map(({ concept, content }) => recordOf(concept, JSON.parse(content)))
  const rows = records.map(({ id, properties }) => ({ id, properties: rewrittenOf(properties) }))
  await transaction.run(rewriteProperties, { rows })
  await transaction.run(clearRecords, { ids })
  await link(transaction, records)
  await derive(transaction, records, new Set())
}

const rewrittenOf = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => rewritten.includes(name)))
