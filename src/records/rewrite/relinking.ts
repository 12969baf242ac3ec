import { everMs } from '../../domain/dates/dates.ts'
import { clearRecords, countRelinked, relinkedInOrder, rewriteProperties } from '../../generated/queries.ts'
import type { Properties } from '../graph-record.ts'
import { derive } from '../write/deriving/derived.ts'
import { link } from '../write/nodes.ts'
import { type RecordOf, type Rewrite, rewritingRecords } from './in-batches.ts'

/** The properties to compare: where a record stands in time, and through whom a report came. */
const rewritten: readonly string[] = ['key', 'from', 'until', 'begunBy', 'lastsTo', 'viaIds']

/**
 * Links again those records of an older version whose place in time, or whose chain of reports, is computed differently
 * now. What is derived from them is derived again.
 */
export const relink = (recordOf: RecordOf): Rewrite =>
  rewritingRecords({
    total: (store, after) => store.read(countRelinked, { after, ever: -everMs }),
    idsAfter: (store, after, limit) => store.read(relinkedInOrder, { after, ever: -everMs, limit }),
    async rewrite(transaction, held) {
      const records = held.map(({ concept, content }) => recordOf(concept, JSON.parse(content)))
      const rows = records.map(({ id, properties }) => ({ id, properties: rewrittenOf(properties) }))
      await transaction.run(rewriteProperties, { rows })
      await transaction.run(clearRecords, { ids: records.map(({ id }) => id) })
      await link(transaction, records)
      await derive(transaction, records, new Set())
    },
  })

const rewrittenOf = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => rewritten.includes(name)))
