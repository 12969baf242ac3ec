import { rewriteProperties } from '../../generated/queries.ts'
import type { RecordOf, RecordRewriting } from './in-batches.ts'

/** Writes to records of an older version these properties, which are derived from their contents. */
export const writeDerived =
  (recordOf: RecordOf, names: readonly string[]): RecordRewriting['rewrite'] =>
  (transaction, held) => {
    const rows = held.map(({ id, concept, content }) => {
      const { properties } = recordOf(concept, JSON.parse(content))
      return { id, properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? null])) }
    })
    return transaction.run(rewriteProperties, { rows })
  }
