import { groupsOf } from '../domain/groups.ts'
import type { CypherQuery } from './store.ts'

type AnyQuery = Pick<CypherQuery<never, unknown>, 'text' | 'each'>

/** A text and its parameters. */
type Run = { readonly text: string; readonly params: unknown }

/** The texts that the embedded engine runs for a query: one, or one for each kind of row that it is given. */
export function textsFor({ text, each }: AnyQuery, params: unknown): Run[] {
  if (each === undefined) return [{ text: text.embedded, params }]
  const { list, field, texts } = each
  const given = params as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  const groups = [...groupsOf(given[list] ?? [], (row) => String(row[field]))]
  return groups.map(([value, rows]) => {
    const own = texts[value]
    if (own === undefined) throw new Error(`There is no text for rows of the ${field} ${value}.`)
    return { text: own, params: { ...given, [list]: rows } }
  })
}
