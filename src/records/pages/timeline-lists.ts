import type { PageArguments } from '../../domain/paging/pages.ts'
import { typeOfId } from '../../queries/reads.ts'
import type { RequestRecords } from '../context.ts'
import { type Anchor, fewest } from './anchors.ts'
import { checkFilter, idsNamed, type RangeArgument, rangeBounds, rangeConditions } from './filters.ts'
import type { ListRequest } from './listing.ts'
import { type Ids, membersOf } from './members.ts'
import { given, type PageRequest } from './requests.ts'

/** What to include: the schema's TimelineFilter. */
export type TimelineFilter = {
  readonly kinds?: readonly ('STATEMENT' | 'EVENT')[] | null
  readonly actors?: Ids
  readonly about?: Ids
  readonly events?: Ids
  readonly places?: Ids
  readonly during?: RangeArgument | null
}

/** A list that is part of a timeline, and the conditions of its dates, without which it has what is undated. */
export type TimelineList = ListRequest & { readonly undated: PageRequest }

/** What a filter names, with all that is merged with it or part of it. */
type Looked = { readonly [Name in 'actors' | 'about' | 'events' | 'places']: readonly string[] | null }

/**
 * The statements and the events of a timeline, each list walked from the fewest records that lead to all of it.
 *
 * @throws BAD_USER_INPUT for a filter that is unreadable or can match nothing
 */
export async function timelineLists(
  records: RequestRecords,
  filter: TimelineFilter,
  page: PageArguments,
): Promise<TimelineList[]> {
  checkFilter(filter, 'filter')
  const { kinds, actors, about, events, places, during } = filter
  const { range } = rangeBounds(during, 'filter.during')
  const [actorIds, aboutIds, eventIds, placeIds] = await Promise.all([
    membersOf(records, actors),
    membersOf(records, about),
    withParts(events, records.partsOf),
    withParts(places, records.insideOf),
  ])
  const looked = { actors: actorIds, about: aboutIds, events: eventIds, places: placeIds }
  const common = { page, order: 'asc', property: 'key', named: idsNamed(filter, 'filter') } as const
  const dating = { range: null, undated: 'NEVER' } as const
  const isWanted = (kind: 'STATEMENT' | 'EVENT') => kinds == null || kinds.includes(kind)
  const listOf = (
    { from, listing }: Pick<ListRequest, 'from' | 'listing'>,
    { conditions, dates }: Record<'conditions' | 'dates', Conditions>,
    dated: PageRequest['dating'],
  ): TimelineList => {
    const request = { ...common, conditions: given({ ...conditions, ...dates }), dating: dated }
    const undated = {
      ...common,
      conditions: given(conditions),
      dating: { range: null, undated: 'ONLY' },
    } as const
    return { from, listing, request, undated }
  }
  const statements = async () => {
    const { conditions, ...source } = await statementsOf(records, looked)
    const dates = { ...rangeConditions(during, 'filter.during', 'said'), undatedToo: during ? false : null }
    return listOf(source, { conditions, dates }, range === null ? dating : { range, undated: 'EXCLUDE' })
  }
  const happened = () => {
    const { conditions, ...source } = eventsOf(looked)
    return listOf(source, { conditions, dates: rangeConditions(during, 'filter.during', '') }, dating)
  }
  return [
    ...(isWanted('STATEMENT') ? [await statements()] : []),
    ...(isWanted('EVENT') && !namesNoEvent(looked) ? [happened()] : []),
  ]
}

type Conditions = Readonly<Record<string, unknown>>

/** The same lists, of what has no date. */
export const undatedOf = (lists: readonly TimelineList[]): ListRequest[] =>
  lists.map(({ undated, ...list }) => ({ ...list, request: undated }))

/** The given records and all inside them; null if none are given. */
const withParts = async (
  ids: Ids,
  inside: (id: string) => Promise<readonly string[]>,
): Promise<readonly string[] | null> =>
  ids ? [...new Set((await Promise.all(ids.map(inside))).flat())] : null

async function statementsOf(records: RequestRecords, { actors, about, events, places }: Looked) {
  const conditions = { speakers: actors, about, atEvents: events, aboutPlaces: places }
  const anchors: Anchor<keyof typeof conditions>[] = [
    ...(actors ? [{ along: ['SAID_BY'], parents: actors, meets: 'speakers' } as const] : []),
    ...(about ? [{ along: ['ABOUT'], parents: about, meets: 'about' } as const] : []),
    ...(events ? [{ along: ['ABOUT', 'MADE_AT'], parents: events, meets: 'atEvents' } as const] : []),
    ...(places ? [{ along: ['ABOUT'], parents: places, meets: 'aboutPlaces' } as const] : []),
  ]
  const anchor = await fewest(records, anchors)
  if (!anchor) return { from: { label: 'Statement' }, listing: { of: 'Statement', along: [] }, conditions }
  const met = anchor.meets ? { [anchor.meets]: null } : {}
  return {
    from: { parents: anchor.parents },
    listing: { of: 'Statement', along: anchor.along },
    conditions: { ...conditions, ...met },
  }
}

function eventsOf(
  looked: Looked,
): Pick<ListRequest, 'from' | 'listing'> & { readonly conditions: Conditions } {
  const { actors: participants, places } = looked
  const ids = eventIds(looked)
  const all = { of: 'Event', along: [] }
  if (ids) return { from: { ids }, listing: all, conditions: { participants, places } }
  if (places)
    return {
      from: { parents: places },
      listing: { of: 'Event', along: ['HELD_AT'] },
      conditions: { participants },
    }
  return participants
    ? {
        from: { parents: participants },
        listing: { of: 'Event', along: ['HAS_PARTICIPANT'] },
        conditions: {},
      }
    : { from: { label: 'Event' }, listing: all, conditions: {} }
}

/** The events that a filter leaves; null if it names none. */
function eventIds({ about, events }: Looked): readonly string[] | null {
  const among = about?.filter((id) => typeOfId(id) === 'Event') ?? null
  return among && events ? among.filter((id) => events.includes(id)) : (among ?? events)
}

const namesNoEvent = (looked: Looked) => eventIds(looked)?.length === 0
