import { ACTORS, type ConceptName, conceptOf, conceptOfId, ENTITIES } from '../../domain/concepts/concepts.ts'
import type { DateRange } from '../../domain/dates/date-ranges.ts'
import { parseDateRange } from '../../domain/dates/date-ranges.ts'
import { everMs, parsePartialDate } from '../../domain/dates/dates.ts'
import { assertRecordId } from '../../domain/ids.ts'
import { isObject } from '../../domain/objects.ts'
import { badInput } from '../../errors.ts'
import type { PublisherHeld } from '../read/publishers-held.ts'
import type { NamedId } from '../warnings.ts'

export type RangeArgument = {
  readonly from?: string | null
  readonly to?: string | null
  readonly certainty?: 'POSSIBLE' | 'CERTAIN' | null
}

type Given<T> = T | null | undefined

/** The conditions that a single attribution must meet. */
export type AttributionFilter = {
  readonly sources?: Given<readonly string[]>
  readonly publishers?: Given<readonly string[]>
  readonly publisherHeld?: Given<PublisherHeld>
  readonly forms?: Given<readonly string[]>
  readonly channels?: Given<readonly string[]>
  readonly channelNames?: Given<readonly string[]>
  readonly via?: Given<readonly string[]>
  readonly verification?: Given<readonly string[]>
  readonly published?: Given<RangeArgument>
  readonly primary?: Given<boolean>
}

/** The most values that one list in a filter may have. */
const listBound = 100

/** The fields that hold ids of records, with what they can mean; null where it depends on the list. */
const idFields = new Map<string, readonly ConceptName[] | null>([
  ['ids', null],
  ['speakers', ACTORS],
  ['onBehalfOf', ACTORS],
  ['voiceOf', ACTORS],
  ['against', ACTORS],
  ['addressedTo', ACTORS],
  ['about', ENTITIES],
  ['mentions', ENTITIES],
  ['madeAt', ['Event']],
  ['reportedByAll', ['Source']],
  ['assessedBy', ACTORS],
  ['sources', ['Source']],
  ['via', [...ACTORS, 'Source']],
  ['publishers', ACTORS],
  ['participants', ACTORS],
  ['places', ['Place']],
  ['actors', ACTORS],
  ['events', ['Event']],
  ['involving', ACTORS],
  ['between', ACTORS],
  ['partOf', ['Event']],
  ['records', null],
  ['by', ACTORS],
])

/**
 * Refuses filters that cannot be meant: an empty list (to filter by nothing, leave the field out), a list that is too
 * long, and a name or the id of another kind of record in place of an id, which would silently match nothing.
 *
 * @throws BAD_USER_INPUT that names the field
 */
export function checkFilter(filter: object, argument: string): void {
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length === 0) {
      throw badInput(
        `${argument}.${name}`,
        'an empty list matches nothing. Leave it out, or name at least one.',
      )
    }
    if (Array.isArray(value) && value.length > listBound) {
      throw badInput(
        `${argument}.${name}`,
        `it has ${value.length} values; at most ${listBound} are allowed.`,
      )
    }
    const meant = idFields.get(name)
    if (meant !== undefined && Array.isArray(value)) {
      for (const [index, id] of value.entries()) assertIdOf(meant, id, `${argument}.${name}[${index}]`)
    }
    if (meant !== undefined && typeof value === 'string') assertIdOf(meant, value, `${argument}.${name}`)
    if (isObject(value)) checkFilter(value, `${argument}.${name}`)
  }
}

function assertIdOf(meant: readonly ConceptName[] | null, id: string, argument: string): void {
  assertRecordId(id, argument)
  const named = conceptOfId(id)
  if (meant === null || named === undefined || meant.includes(named)) return
  const called = (concept: ConceptName) => conceptOf(concept).called
  throw badInput(
    argument,
    `"${id}" is the id of ${called(named)}. Give that of ${meant.map(called).join(' or ')}.`,
  )
}

/** The ids that a filter names, each with its field. */
export function idsNamed(filter: object, argument: string): NamedId[] {
  return Object.entries(filter).flatMap(([name, value]): NamedId[] => {
    const path = `${argument}.${name}`
    if (idFields.has(name) && Array.isArray(value))
      return value.map((id, index) => ({ argument: `${path}[${index}]`, id }))
    if (idFields.has(name) && typeof value === 'string') return [{ argument: path, id: value }]
    return isObject(value) ? idsNamed(value, path) : []
  })
}

/** Whether a filter has no conditions at all. */
export const isEmpty = (filter: object): boolean => Object.values(filter).every((value) => value == null)

/**
 * A range as bounds in epoch milliseconds; both are null if there is no range. An open end lies beyond every date.
 */
export function rangeBounds(
  range: Given<RangeArgument>,
  argument: string,
): { from: number | null; until: number | null; range: DateRange | null } {
  if (!range) return { from: null, until: null, range: null }
  const parsed = parseDateRange(range, argument)
  return {
    from: parsed.from === null ? -everMs : Date.parse(parsed.from),
    until: parsed.to === null ? everMs : Date.parse(parsed.to),
    range: parsed,
  }
}

/**
 * The conditions of a date range. `name` is the prefix of the properties that hold a date's bounds: `said`, or '' for
 * an event's own date. The date has to overlap the range or, for `CERTAIN`, lie within it.
 *
 * @throws BAD_USER_INPUT for a range that cannot be read
 */
export function rangeConditions(
  range: Given<RangeArgument>,
  argument: string,
  name: 'said' | 'published' | '',
): Readonly<Record<string, number | null>> {
  return boundConditions(rangeBounds(range, argument), range?.certainty, name)
}

/**
 * The conditions for what was held at a date.
 *
 * @param date EDTF; an interval is all of it
 * @throws BAD_USER_INPUT for a date that cannot be read
 */
export function heldConditions(
  date: Given<string>,
  certainty: RangeArgument['certainty'],
  argument: string,
): Readonly<Record<string, number | null>> {
  if (date == null) return {}
  const { earliest, latest } = parsePartialDate(date, argument)
  const bounds = {
    from: earliest === null ? -everMs : Date.parse(earliest),
    until: latest === null ? everMs : Date.parse(latest),
  }
  return boundConditions(bounds, certainty, 'held')
}

type Bounds = { readonly from: number | null; readonly until: number | null }

function boundConditions({ from, until }: Bounds, certainty: RangeArgument['certainty'], name: string) {
  const within = certainty === 'CERTAIN' ? 'Within' : ''
  const named = (bound: string) => {
    const whole = `${name}${within}${bound}`
    return `${whole.charAt(0).toLowerCase()}${whole.slice(1)}`
  }
  return { [named('From')]: from, [named('Until')]: until }
}

/** Names in lower case, for comparisons that ignore case; null if none are given. */
export const lowerCased = (names: Given<readonly string[]>): string[] | null =>
  names?.map((name) => name.toLowerCase()) ?? null

/** The actors that a filter of attributions names and that may be merged: the ids of all members. */
export type AttributionMembers = {
  readonly publishers: readonly string[] | null
  readonly publishersHeld: readonly string[] | null
  readonly via: readonly string[] | null
}

/** The conditions of a filter. */
export function attributionConditions(
  filter: AttributionFilter,
  { publishers, publishersHeld, via }: AttributionMembers,
  argument: string,
): Readonly<Record<string, unknown>> {
  return {
    sources: filter.sources ?? null,
    publishers,
    publishersHeld,
    via,
    forms: filter.forms ?? null,
    channels: filter.channels ?? null,
    channelNames: lowerCased(filter.channelNames),
    verification: filter.verification ?? null,
    ...rangeConditions(filter.published, `${argument}.published`, 'published'),
    primary: filter.primary ?? null,
  }
}
