import { groupsOf } from '../domain/groups.ts'
import type { CypherQuery, TextOfEach } from './store.ts'

type Row = Readonly<Record<string, unknown>>

type AnyQuery = Pick<CypherQuery<never, unknown>, 'text' | 'each'>

/** A text and its parameters. */
type Run = { readonly text: string; readonly params: unknown }

/**
 * What the embedded engine runs for a query. If it has a text for each kind of row, those of the given rows are joined to
 * one, because a call of the engine costs as much as a small query; null if there are no rows.
 */
export function textFor({ text, each }: AnyQuery, params: unknown): Run | null {
  if (each === undefined) return { text: text.embedded, params }
  const { list, field } = each
  const { [list]: rows = [], ...others } = params as Readonly<Record<string, readonly Row[]>>
  const groups = [...groupsOf(rows, (row) => String(row[field]))]
  if (groups.length === 0) return null
  const values = groups.map(([value]) => value)
  const lists = groups.map(([, own], index) => [`${list}${index}`, own] as const)
  return { text: joined(each, values), params: { ...others, ...Object.fromEntries(lists) } }
}

/** What such a query gives where there are no rows. */
export const nothingCounted = ({ each }: AnyQuery) => (each === undefined ? [] : [{ [each.counts]: 0 }])

const known = new WeakMap<TextOfEach, Map<string, string>>()

/** The texts of these kinds, each as a subquery with a list of its own; their counts are added up. */
function joined(each: TextOfEach, values: readonly string[]): string {
  const texts = known.get(each) ?? new Map<string, string>()
  known.set(each, texts)
  const key = values.join()
  const text = texts.get(key) ?? join(each, values)
  texts.set(key, text)
  return text
}

function join({ list, field, texts, counts }: TextOfEach, values: readonly string[]): string {
  const parts = values.map((value, index) => {
    const own = texts[value]
    if (own === undefined) throw new Error(`There is no text for rows of the ${field} ${value}.`)
    const sum = index === 0 ? counts : `total + ${counts}`
    return `CALL {\n${own.replace(new RegExp(`\\$${list}\\b`, 'g'), `$${list}${index}`)}\n}\nWITH ${sum} AS total`
  })
  return `${parts.join('\n')}\nRETURN total AS ${counts}`
}
