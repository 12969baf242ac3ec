import type { MaybePromise } from '../../domain/async/maybe-promise.ts'
import { badCursor, decodeCursor, encodeCursor } from '../../domain/paging/cursors.ts'
import type { Page, PageArguments, PageEdge } from '../../domain/paging/pages.ts'
import { nothingWanted, type WantedOf } from '../../queries/question.ts'
import type { RequestRecords } from '../context.ts'
import { type DateRow, dateOf } from '../read/dates.ts'
import type { EventRow, StatementRow } from '../read/rows.ts'
import { type TimelineFilter, timelineLists, undatedOf } from './timeline-lists.ts'

export type TimelineRow = StatementRow | EventRow

export type EntryEdge = PageEdge<TimelineRow> & {
  readonly date: DateRow
  readonly moment: 'SAID' | 'BEGAN' | 'ENDED'
  /** Whether it certainly comes after the one before; null for the first of all. */
  readonly sequence: 'AFTER' | 'OVERLAPS' | null
}

export type TimelinePage = Page<TimelineRow, EntryEdge> & { readonly undated: () => MaybePromise<number> }

/** The name of the order, to which cursors belong. */
export const timelineOrder = 'TIME_ASC'

/**
 * A page of statements and events by their dates. A cursor has two parts: the key of its place, and the last instant of the date
 * before it, so that the next page can tell how its first entry follows.
 *
 * @throws BAD_USER_INPUT for a filter that is unreadable or can match nothing, and for a cursor of another list
 */
export async function timelinePage(
  records: RequestRecords,
  { filter, page }: { readonly filter?: TimelineFilter | null; readonly page: PageArguments },
  rows: WantedOf,
): Promise<TimelinePage> {
  const { key, end } = placeOf(page)
  const lists = await timelineLists(records, filter ?? {}, { ...page, after: key })
  const found = await records.pages.together<TimelineRow>(lists, { ...page, after: key }, dated(rows))
  let before = end
  const edges = found.edges.map(({ cursor, node }): EntryEdge => {
    const { date, moment } = momentOf(node)
    const sequence = before === null ? null : follows(date, before) ? 'AFTER' : 'OVERLAPS'
    before = date.latest ?? open
    return { cursor: withEnd(cursor, before), node, date, moment, sequence }
  })
  const { endCursor } = found
  return {
    ...found,
    edges,
    endCursor: endCursor && withEnd(endCursor, before),
    undated: async () => (await records.pages.countTogether(undatedOf(lists))).total,
  }
}

/** The end of a date that has none. */
const open = '..'

const follows = ({ earliest }: DateRow, end: string) => earliest !== null && end !== open && earliest > end

function placeOf({ after }: PageArguments): { key: string | null; end: string | null } {
  if (after === null) return { key: null, end: null }
  const [key = '', end, ...rest] = after.split(' ')
  if (end === undefined || rest.length > 0) throw badCursor('after')
  return { key, end: end === '' ? null : end }
}

const withEnd = (cursor: string, end: string | null): string =>
  encodeCursor(timelineOrder, `${decodeCursor(cursor, timelineOrder, 'after')} ${end ?? ''}`)

/** The date that an entry is placed by, as the keys of statements and events have it. */
function momentOf(node: TimelineRow): Pick<EntryEdge, 'date' | 'moment'> {
  const [json, moment] =
    'saidAt' in node
      ? ([node.saidAt, 'SAID'] as const)
      : node.startedAt === null
        ? ([node.endedAt, 'ENDED'] as const)
        : ([node.startedAt, 'BEGAN'] as const)
  const date = dateOf(json)
  if (date === null) throw new Error(`${node.id} is on a timeline, and has no date.`)
  return { date, moment }
}

const dates = { Statement: ['saidAt'], Event: ['startedAt', 'endedAt'] } as const

/** What is wanted of statements and events, and their dates. */
const dated = (of: WantedOf): WantedOf =>
  Object.fromEntries(
    (['Statement', 'Event'] as const).map((type) => {
      const wanted = of[type] ?? nothingWanted
      return [type, { ...wanted, fields: [...new Set([...wanted.fields, ...dates[type]])].sort() }]
    }),
  )
