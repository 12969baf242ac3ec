import type { StatementFilter, StatementGroupKey, StatementType } from '../../generated/page-operations.ts'
import type { Parameters } from '../site.ts'
import { statementTypes } from '../words/kinds.ts'

/** What the statements of a search are narrowed to, by the parameters of its address. */
export type Narrowing = {
  readonly type: StatementType | null
  /** Ids. */
  readonly speaker: string | null
  readonly publisher: string | null
  /** A month, or a day in it, in which it was certainly said. */
  readonly said: string | null
}

export type NarrowedBy = keyof Narrowing

/** What an address narrows a search to. A type that there is not is left out; what is no id or date, the product refuses. */
export function narrowingIn(query: URLSearchParams): Narrowing {
  const type = query.get('type') ?? ''
  return {
    type: Object.hasOwn(statementTypes, type) ? (type as StatementType) : null,
    speaker: query.get('speaker'),
    publisher: query.get('publisher'),
    said: query.get('said'),
  }
}

export const isNarrowed = (narrowing: Narrowing): boolean =>
  Object.values(narrowing).some((value) => value !== null)

/** The statements that have the words, and are what the search is narrowed to. */
export const filterOf = (words: string, { type, speaker, publisher, said }: Narrowing): StatementFilter => ({
  matching: words,
  ...(type !== null && { types: [type] }),
  ...(speaker !== null && { speakers: [speaker] }),
  ...(publisher !== null && { attribution: { publishers: [publisher] } }),
  ...(said !== null && { said: { from: said, to: said, certainty: 'CERTAIN' } }),
})

/** What time a search is narrowed by next: a month, and then a day in it. */
export const timesOf = ({ said }: Narrowing): StatementGroupKey => (said === null ? 'SAID_MONTH' : 'SAID_DAY')

/** The address of the same search with one more narrowing, or with one less where that is null. */
export const parametersWith = (
  words: string,
  narrowing: Narrowing,
  by: NarrowedBy,
  value: string | null,
): Parameters => ({ q: words, ...narrowing, [by]: value })
