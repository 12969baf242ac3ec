import { createNames, linkRecords, putRecords } from '../../../src/generated/queries.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import type { GraphRecord } from '../../../src/records/graph-record.ts'
import { derive } from '../../../src/records/write/deriving/derived.ts'
import { query } from './query.ts'

/** When everything that tests write at once was recorded. */
export const recordedAt = '2026-01-02T03:04:05.678Z'

const batchSize = 5_000

/**
 * Writes records that the graph does not hold yet as `writeRecords` would leave them, but for the log and the digests: in
 * large batches, without locks and without asking what was there, so that a large graph is written in seconds.
 */
export async function writeGraph(store: GraphStore, records: readonly GraphRecord[]): Promise<void> {
  for (const batch of batchesOf(records)) {
    await store.transaction(async (transaction) => {
      const rows = batch.map(({ id, concept, properties, content }) => ({
        id,
        concept,
        properties: {
          ...properties,
          ...(concept === 'Statement' ? { recordedKey: `${recordedAt}:${id}` } : {}),
          content: JSON.stringify(content),
        },
      }))
      await transaction.run(putRecords, { rows, at: recordedAt })
      const names = batch.flatMap(({ id, names: of = [] }) =>
        of.map((properties) => ({ entityId: id, properties })),
      )
      if (names.length > 0) await transaction.run(createNames, { names })
    })
  }
  for (const batch of batchesOf(records)) {
    await store.transaction(async (transaction) => {
      const links = batch.flatMap(({ id, links: of }) =>
        of.map(({ type, from, to, properties }) => ({
          type,
          from,
          to,
          properties: { ...properties, ownerId: id },
        })),
      )
      if (links.length > 0) await transaction.run(linkRecords, { links })
    })
  }
  for (const batch of batchesOf(records)) {
    const ids = new Set(batch.map(({ id }) => id))
    await store.transaction((transaction) => derive(transaction, batch, ids))
  }
}

const merge = query<{ ids: readonly string[]; into: string }, { merged: number }, 'write', 'one'>(
  'write',
  'one',
  `UNWIND $ids AS id
MATCH (record:Record {id: id})
SET record.canonicalId = $into, record.key = CASE WHEN record.id = $into THEN record.key ELSE null END
RETURN count(record) AS merged`,
)

/** Merges records into a canonical one: all hold its id, and it alone stands in the order of names. */
export const mergeInto = (store: GraphStore, into: string, ids: readonly string[]) =>
  store.transaction((transaction) => transaction.run(merge, { ids, into }))

function* batchesOf(records: readonly GraphRecord[]): Generator<GraphRecord[]> {
  for (let from = 0; from < records.length; from += batchSize) yield records.slice(from, from + batchSize)
}
