import type { Page, PageArguments } from '../domain/pages.ts'
import type { RequestRecords } from './context.ts'
import { type EventConditions, type EventRow, unconditionalEvents } from './event.ts'
import { checkFilter, isEmpty, type RangeArgument, rangeBounds } from './filters.ts'
import type { Anchor } from './walk-queries.ts'

type Ids = readonly string[] | null | undefined
type EventRelationship = 'PART_OF' | 'FOLLOWS' | 'HELD_AT' | 'HAS_PARTICIPANT'

/** Which events are asked for: the schema's EventFilter. */
export type EventFilter = {
  readonly ids?: Ids
  readonly kinds?: readonly string[] | null
  readonly status?: readonly string[] | null
  readonly participants?: Ids
  readonly places?: Ids
  readonly during?: RangeArgument | null
  readonly partOf?: string | null
}

export type EventsAsked = {
  readonly filter: EventFilter
  readonly orderBy: 'STARTED_AT_DESC' | 'STARTED_AT_ASC'
  readonly page: PageArguments
  /** The relation that the page is under, or the ids of those that led to its parent; both absent at the root. */
  readonly under?: Anchor<EventRelationship>
  readonly preceding?: readonly string[]
}

/** A page of events, anchored at what it is under, else at the narrowest of its conditions. */
export async function eventPage(
  records: RequestRecords,
  { filter, orderBy, page, under, preceding }: EventsAsked,
): Promise<Page<EventRow>> {
  checkFilter(filter, 'filter')
  const { from, until } = rangeBounds(filter.during, 'filter.during')
  const conditions: EventConditions = {
    ...unconditionalEvents,
    ids: under || preceding ? (filter.ids ?? null) : null,
    kinds: filter.kinds ?? null,
    status: filter.status ?? null,
    participants: filter.participants ? await records.entities.membersOfAll(filter.participants) : null,
    places: filter.places ?? null,
    partOf: filter.partOf ?? null,
    from,
    until,
  }
  const request = {
    page,
    order: orderBy === 'STARTED_AT_ASC' ? 'asc' : 'desc',
    conditions: isEmpty(conditions) ? null : conditions,
  } as const
  if (preceding) return records.events.preceding(preceding, request)
  if (filter.ids && !under) return records.events.pages.among(filter.ids, request)
  const anchors = under ? [under] : anchorsOf(filter)
  return anchors ? records.events.pages.related.page(anchors, request) : records.events.pages.inOrder(request)
}

function anchorsOf({ partOf, places, participants }: EventFilter): Anchor<EventRelationship>[] | null {
  if (partOf) return [{ relation: 'PART_OF', parentId: partOf }]
  if (places) return places.map((parentId) => ({ relation: 'HELD_AT', parentId }))
  return participants ? participants.map((parentId) => ({ relation: 'HAS_PARTICIPANT', parentId })) : null
}
