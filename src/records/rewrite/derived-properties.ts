import { lockRecords, rewriteProperties } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { RecordOf } from './folding.ts'
import { inBatches, type Rewriting } from './in-batches.ts'

/** Properties that records of an older version do not have: their names, and the records that are to have them. */
export type Added = Pick<Rewriting, 'total' | 'idsAfter'> & { readonly names: readonly string[] }

/**
 * Adds to records of an older version properties that are derived from their contents.
 *
 * @param after the id of the record after which to begin
 */
export const addProperties = (
  store: GraphStore,
  recordOf: RecordOf,
  { names, total, idsAfter }: Added,
  after: string,
  reached: Parameters<typeof inBatches>[3],
): Promise<void> =>
  inBatches(
    store,
    {
      total,
      idsAfter,
      // Locked before reading, so that an edit made meanwhile has them from here or from the editor.
      async rewrite(transaction, ids) {
        const records = await transaction.run(lockRecords, { ids })
        const rows = records.map(({ id, concept, content }) => {
          const { properties } = recordOf(concept, JSON.parse(content))
          return { id, properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? null])) }
        })
        await transaction.run(rewriteProperties, { rows })
      },
    },
    after,
    reached,
  )
