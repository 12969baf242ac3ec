import { rewriteProperties } from '../../generated/queries.ts'
import { type RecordOf, type RecordRewriting, type Rewrite, rewritingRecords } from './in-batches.ts'

/** Properties that records of an older version do not have: their names, and the records that are to have them. */
export type Added = Pick<RecordRewriting, 'total' | 'idsAfter'> & { readonly names: readonly string[] }

/** Adds to records of an older version properties that are derived from their contents. */
export const addProperties = (recordOf: RecordOf, { names, ...which }: Added): Rewrite =>
  rewritingRecords({
    ...which,
    rewrite(transaction, held) {
      const rows = held.map(({ id, concept, content }) => {
        const { properties } = recordOf(concept, JSON.parse(content))
        return { id, properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? null])) }
      })
      return transaction.run(rewriteProperties, { rows })
    },
  })
