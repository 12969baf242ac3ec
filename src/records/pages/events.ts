import type { Page, PageArguments } from '../../domain/paging/pages.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { RequestRecords } from '../context.ts'
import type { EventRow } from '../read/rows.ts'
import { checkFilter, type RangeArgument, rangeConditions } from './filters.ts'
import { type Ids, membersOf } from './members.ts'
import { given, inOrder, type PageRequest } from './requests.ts'

/** The events to look for: the schema's EventFilter. */
export type EventFilter = {
  readonly ids?: Ids
  readonly kinds?: readonly string[] | null
  readonly status?: readonly string[] | null
  readonly participants?: Ids
  readonly places?: Ids
  readonly during?: RangeArgument | null
  readonly partOf?: string | null
}

export type EventsArgs = {
  readonly filter?: EventFilter | null
  readonly orderBy?: 'STARTED_AT_DESC' | 'STARTED_AT_ASC' | null
  readonly page: PageArguments
}

/** @throws BAD_USER_INPUT for a filter that is unreadable or can match nothing */
export async function eventRequest(
  records: RequestRecords,
  { filter, orderBy, page }: EventsArgs,
): Promise<PageRequest> {
  checkFilter(filter ?? {}, 'filter')
  const { ids, kinds, status, participants, places, partOf, during } = filter ?? {}
  return inOrder(
    page,
    orderBy === 'STARTED_AT_ASC' ? 'asc' : 'desc',
    {
      ids,
      kinds,
      status,
      participants: await membersOf(records, participants),
      places: await placesIn(records, places),
      partOf,
      ...rangeConditions(during, 'filter.during', ''),
    },
    filter,
  )
}

/** These places and all places in them; null if none are given. */
const placesIn = async ({ insideOf }: RequestRecords, ids: Ids): Promise<string[] | null> =>
  ids ? [...new Set((await Promise.all(ids.map(insideOf))).flat())] : null

const all = { of: 'Event', along: [] }

/** A page of all events, walked from the given ids or else from the narrowest of the filter's conditions. */
export async function eventPage(
  records: RequestRecords,
  args: EventsArgs,
  rows: WantedOf,
): Promise<Page<EventRow>> {
  const request = await eventRequest(records, args)
  const { ids, ...others } = request.conditions ?? {}
  if (ids)
    return records.pages.from({ ids: ids as string[] }, all, { ...request, conditions: given(others) }, rows)
  const anchor = anchorOf({ ...args.filter, places: request.conditions?.places as Ids })
  return anchor
    ? records.pages.from(
        { parents: anchor.parents },
        { of: 'Event', along: [anchor.relation] },
        request,
        rows,
      )
    : records.pages.from({ label: 'Event' }, all, request, rows)
}

function anchorOf({ partOf, places, participants }: EventFilter) {
  if (partOf) return { relation: 'PART_OF', parents: [partOf] }
  if (places) return { relation: 'HELD_AT', parents: places }
  return participants ? { relation: 'HAS_PARTICIPANT', parents: participants } : null
}
