import type { DateRange } from '../../domain/dates/date-ranges.ts'
import type { PageArguments } from '../../domain/paging/pages.ts'
import type { PageAsk } from '../../queries/question.ts'
import type { NamedId } from '../warnings.ts'
import { boundsOf, type Dating, type WalkOrder } from './bounds.ts'
import { idsNamed } from './filters.ts'

/** What is requested of a page, whatever it is walked from. */
export type PageRequest = {
  readonly page: PageArguments
  readonly order: WalkOrder
  /** Sorted by when they were said, by name or by id, or by when they were recorded. */
  readonly property: 'key' | 'recordedKey'
  /** The conditions to meet, by their names in cypher/reads; null if all records are shown. */
  readonly conditions: Readonly<Record<string, unknown>> | null
  readonly dating: Dating
  /** The ids that the filter names. */
  readonly named?: readonly NamedId[]
  /** Whether the search has more matches than are considered, so that no count is exact. */
  readonly isCutOff?: boolean
}

/** No restriction by date. */
export const anyDate: Dating = { range: null, undated: 'EXCLUDE' }

/** A request that asks for nothing in particular, for what is only counted. */
export const anyRequest: PageRequest = {
  page: { first: 1, order: '', after: null },
  order: 'asc',
  property: 'key',
  conditions: null,
  dating: anyDate,
}

/**
 * A request for a page in the order of keys, regardless of dates. The ids named in `filter` are kept for warnings.
 */
export const inOrder = (
  page: PageArguments,
  order: WalkOrder,
  conditions: Readonly<Record<string, unknown>> | null = null,
  filter?: object | null,
): PageRequest => ({
  page,
  order,
  property: 'key',
  conditions: given(conditions),
  dating: anyDate,
  named: idsNamed(filter ?? {}, 'filter'),
})

/** The conditions that have a value; null if none has. */
export function given(conditions: Readonly<Record<string, unknown>> | null) {
  const those = Object.entries(conditions ?? {}).filter(([, value]) => value != null)
  return those.length === 0 ? null : Object.fromEntries(those)
}

/** The most records that a filtered walk reads for one page; the page may then be short although more follow. */
const scanBound = 1_000

/** Filtered counts stop here. */
export const countBound = 10_000

/** The walk for a request. It reads one record more than requested, which tells whether a page follows. */
export function askOf({ page, order, property, conditions, dating }: PageRequest): PageAsk {
  const limit = page.first + 1
  return {
    order,
    property,
    runs: boundsOf(page, order, dating),
    limit,
    scan: Math.max(scanBound, limit),
    countScan: countBound + 1,
    conditions,
  }
}

/** The same walk from the very beginning, for counting: the cursor is ignored. */
export const countingOf = (request: PageRequest): PageAsk => ({
  ...askOf({ ...request, page: { ...request.page, after: null } }),
  limit: 1,
  order: 'asc',
})

/** Groups are made of so many statements at most. */
export const groupedBound = 50_000

/** The same for groups. */
export const groupingOf = (request: PageRequest): PageAsk => ({
  ...countingOf(request),
  limit: groupedBound + 1,
  countScan: groupedBound + 1,
})

/** What a part of a list meets besides what the whole of it does, and the dates that it is walked by. */
export type Narrowing = {
  readonly conditions: Readonly<Record<string, unknown>>
  readonly range: DateRange | null
}

/** The request for a page of a part of a list. What is said at no time is in no part that has dates. */
export const narrowed = (
  request: PageRequest,
  { conditions, range }: Narrowing,
  page: PageArguments,
): PageRequest => ({
  ...request,
  page,
  conditions: { ...request.conditions, ...conditions },
  dating:
    range === null || request.property === 'recordedKey'
      ? request.dating
      : { range: overlap(request.dating.range, range), undated: 'EXCLUDE' },
})

/** What two ranges share, of which there is something. */
const overlap = (a: DateRange | null, b: DateRange): DateRange => ({
  from: a?.from != null && (b.from === null || a.from > b.from) ? a.from : b.from,
  to: a?.to != null && (b.to === null || a.to < b.to) ? a.to : b.to,
})

/** Whether everything related is shown, so that the engine's own count can be used. */
export const isPlain = ({ conditions, dating }: PageRequest): boolean =>
  conditions === null &&
  dating.range === null &&
  (dating.undated === 'INCLUDE' || dating.undated === 'EXCLUDE')
