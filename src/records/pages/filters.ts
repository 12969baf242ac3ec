import type { DateRange } from '../../domain/dates/date-ranges.ts'
import { parseDateRange } from '../../domain/dates/date-ranges.ts'
import { everMs } from '../../domain/dates/dates.ts'
import { assertRecordId } from '../../domain/ids.ts'
import { badInput } from '../../errors.ts'
import type { NamedId } from '../unknown-ids.ts'

export type RangeArgument = {
  readonly from?: string | null
  readonly to?: string | null
  readonly certainty?: 'POSSIBLE' | 'CERTAIN' | null
}

type Given<T> = T | null | undefined

/** What one attribution must meet, as it is asked for. */
export type AttributionFilter = {
  readonly sources?: Given<readonly string[]>
  readonly publishers?: Given<readonly string[]>
  readonly forms?: Given<readonly string[]>
  readonly channels?: Given<readonly string[]>
  readonly channelNames?: Given<readonly string[]>
  readonly via?: Given<readonly string[]>
  readonly verification?: Given<readonly string[]>
  readonly published?: Given<RangeArgument>
  readonly primary?: Given<boolean>
}

/** The most values that one list of a filter may hold. */
const listBound = 100

/** The fields that hold ids of records. */
const idFields = new Set([
  'ids',
  'speakers',
  'onBehalfOf',
  'voiceOf',
  'against',
  'addressedTo',
  'about',
  'mentions',
  'reportedByAll',
  'sources',
  'via',
  'publishers',
  'participants',
  'places',
  'involving',
  'between',
  'partOf',
])

/**
 * Refuses what cannot be meant: an empty list (nobody asks for nothing; leave the field out), one that is too long, and a
 * name where an id is asked for, which would silently be met by nothing.
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
    if (Array.isArray(value) && idFields.has(name)) {
      for (const [index, id] of value.entries()) assertRecordId(id, `${argument}.${name}[${index}]`)
    }
    if (typeof value === 'string' && idFields.has(name)) assertRecordId(value, `${argument}.${name}`)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      checkFilter(value, `${argument}.${name}`)
  }
}

/** The ids that a filter names, by its fields. */
export function idsNamed(filter: object, argument: string): NamedId[] {
  return Object.entries(filter).flatMap(([name, value]): NamedId[] => {
    const path = `${argument}.${name}`
    if (idFields.has(name) && Array.isArray(value))
      return value.map((id, index) => ({ argument: `${path}[${index}]`, id }))
    if (idFields.has(name) && typeof value === 'string') return [{ argument: path, id: value }]
    const isInner = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isInner ? idsNamed(value, path) : []
  })
}

/** Whether a filter asks for nothing at all. */
export const isEmpty = (filter: object): boolean => Object.values(filter).every((value) => value == null)

/** A range as bounds in epoch milliseconds, both null for no range. Open ends lie beyond every date. */
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
 * The conditions of a range over dates whose bounds are kept under a name (`said`; '' for an event's own): that they overlap
 * it, or, for certain, lie within.
 *
 * @throws BAD_USER_INPUT for a range that cannot be read
 */
export function rangeConditions(
  range: Given<RangeArgument>,
  argument: string,
  name: 'said' | 'published' | '',
): Readonly<Record<string, number | null>> {
  const { from, until } = rangeBounds(range, argument)
  const within = range?.certainty === 'CERTAIN' ? 'Within' : ''
  const named = (bound: string) => {
    const whole = `${name}${within}${bound}`
    return `${whole.charAt(0).toLowerCase()}${whole.slice(1)}`
  }
  return { [named('From')]: from, [named('Until')]: until }
}

/** Names as they are compared where capital and small letters are the same; null where none are given. */
export const inSmallLetters = (names: Given<readonly string[]>): string[] | null =>
  names?.map((name) => name.toLowerCase()) ?? null

/** Whom a filter of attributions names that may be merged: the ids of all that are the same. */
export type AttributionMembers = {
  readonly publishers: readonly string[] | null
  readonly via: readonly string[] | null
}

/** The conditions of a filter. */
export function attributionConditions(
  filter: AttributionFilter,
  { publishers, via }: AttributionMembers,
  argument: string,
): Readonly<Record<string, unknown>> {
  return {
    sources: filter.sources ?? null,
    publishers,
    via,
    forms: filter.forms ?? null,
    channels: filter.channels ?? null,
    channelNames: inSmallLetters(filter.channelNames),
    verification: filter.verification ?? null,
    ...rangeConditions(filter.published, `${argument}.published`, 'published'),
    primary: filter.primary ?? null,
  }
}
