import { badInput } from '../errors.ts'
import { conceptNames, concepts, type RecordKind } from './concepts/concepts.ts'

export type { RecordKind }

/** The kinds of records, which ids begin with. */
export const RECORD_KINDS: readonly RecordKind[] = conceptNames.map((name) => concepts[name].kind)

/** The greatest length of an id, in characters. */
export const longestId = 120

const grammar = new RegExp(`^(${RECORD_KINDS.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`)

/**
 * The kind that an id begins with; null if it is not a valid id. An id is `<kind>:<slug>`, the slug being words of `a-z
 * 0-9` joined by single hyphens, at most 120 characters in all. For validation only: what a record is, its label in the
 * store says.
 */
export function recordKindOf(id: string): RecordKind | null {
  if (id.length > longestId) return null
  const kind = grammar.exec(id)?.[1]
  return RECORD_KINDS.find((known) => known === kind) ?? null
}

/** What an id begins with, up to its colon: its kind, if it is valid. */
export const kindIn = (id: string): string => id.slice(0, id.indexOf(':'))

/** What follows the colon of an id: its slug. */
export const slugIn = (id: string): string => id.slice(id.indexOf(':') + 1)

/** @throws BAD_USER_INPUT if `id` is not a well-formed id; whether such a record exists is not checked */
export function assertRecordId(id: string, argument: string): void {
  if (recordKindOf(id) !== null) return
  throw badInput(
    argument,
    `"${id.slice(0, longestId)}" is not the id of a record. An id is a kind, a colon and words of a-z and ` +
      `0-9 joined by hyphens, at most ${longestId} characters: person:vladimir-medinsky. ` +
      `Kinds: ${RECORD_KINDS.join(', ')}. Look up actors by name with actorsNamed, and anything else with search.`,
  )
}
