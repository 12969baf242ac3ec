import { isEdtf } from '../../domain/dates/written-dates.ts'
import { type RecordKind, recordKindOf } from '../../domain/ids.ts'
import type { StatementFilter, StatementGroupKey, StatementType } from '../../generated/page-operations.ts'
import { badParameter, choiceIn } from '../parameters.ts'
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

const types = Object.keys(statementTypes) as StatementType[]

/** What an address narrows a search to. @throws Refused for what nothing can be narrowed to */
export const narrowingIn = (query: URLSearchParams): Narrowing => ({
  type: choiceIn(query, 'type', types),
  speaker: idIn(query, 'speaker', ['person', 'organisation', 'group']),
  publisher: idIn(query, 'publisher', ['organisation']),
  said: timeIn(query, 'said'),
})

/** The id of a record of one of these kinds. */
function idIn(query: URLSearchParams, name: string, kinds: readonly RecordKind[]): string | null {
  const id = query.get(name)
  const kind = id === null ? null : recordKindOf(id)
  if (id === null || (kind !== null && kinds.includes(kind))) return id
  const begins = kinds.map((each) => `${each}:`).join(' or ')
  throw badParameter(
    name,
    `“${id.slice(0, 40)}” is not an id that begins with ${begins}. Search for the name to find it.`,
  )
}

/** A year, a month or a day. */
function timeIn(query: URLSearchParams, name: string): string | null {
  const time = query.get(name)
  if (time === null || (/^\d{4}(-\d\d){0,2}$/.test(time) && isEdtf(time))) return time
  throw badParameter(
    name,
    `“${time.slice(0, 40)}” is not a day (2025-06-07), a month (2025-06) or a year (2025).`,
  )
}

export const isNarrowed = (narrowing: Narrowing): boolean =>
  Object.values(narrowing).some((value) => value !== null)

/** The statements that have the words, if there are any, and are what the search is narrowed to. */
export const filterOf = (words: string, { type, speaker, publisher, said }: Narrowing): StatementFilter => ({
  ...(words !== '' && { matching: words }),
  ...(type !== null && { types: [type] }),
  ...(speaker !== null && { speakers: [speaker] }),
  ...(publisher !== null && { attribution: { publishers: [publisher] } }),
  ...(said !== null && { said: { from: said, to: said, certainty: 'CERTAIN' } }),
})

export const narrowings: readonly NarrowedBy[] = ['type', 'speaker', 'said', 'publisher']

/** What statements are grouped by that a search is narrowed by. */
export const narrowingKey = (by: NarrowedBy, narrowing: Narrowing): StatementGroupKey =>
  by === 'said'
    ? timesOf(narrowing)
    : ({ type: 'TYPE', speaker: 'SPEAKER', publisher: 'PUBLISHER' } as const)[by]

/** What time a search is narrowed by next: a month, and then a day in it. */
export const timesOf = ({ said }: Narrowing): StatementGroupKey => (said === null ? 'SAID_MONTH' : 'SAID_DAY')

/** The address of the same search with one more narrowing, or with one less where that is null. */
export const parametersWith = (
  words: string,
  narrowing: Narrowing,
  by: NarrowedBy,
  value: string | null,
): Parameters => ({ ...wordsIn(words), ...narrowing, [by]: value })

/** The words of a search in an address: a search that is narrowed needs none. */
export const wordsIn = (words: string): Parameters => ({ q: words === '' ? null : words })
