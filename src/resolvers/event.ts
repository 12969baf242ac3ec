import { pageArguments } from '../domain/pages.ts'
import type { EventResolvers, ParticipationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { type EventFilter, type EventsAsked, eventPage } from '../records/event-pages.ts'
import { checkLists } from '../records/filters.ts'
import type { RequestContext } from './context.ts'
import { dateField } from './dates.ts'
import { recordFields, required } from './records.ts'
import { statementsRelated } from './statement-pages.ts'

type EventsArgs = {
  readonly filter?: EventFilter | null
  readonly orderBy?: EventsAsked['orderBy'] | null
  readonly first?: number | null
  readonly after?: string | null
}

/** A field that pages events: all of them, or those that its parent leads to. */
export const eventsField =
  <Parent>(placeOf?: (parent: Parent) => Pick<EventsAsked, 'under' | 'among'>) =>
  (parent: Parent, { filter, orderBy, ...args }: EventsArgs, { records }: RequestContext) =>
    eventPage(records, {
      filter: filter ?? {},
      orderBy: orderBy ?? 'STARTED_AT_DESC',
      page: pageArguments(args, { order: orderBy ?? 'STARTED_AT_DESC' }),
      ...placeOf?.(parent),
    })

export const eventQueries: Pick<QueryResolvers, 'event' | 'events'> = {
  event: (_root, { id }, { records }) => records.events.byId(id),
  events: eventsField(),
}

export const Event: EventResolvers = {
  ...recordFields,
  startedAt: dateField('startedAt'),
  endedAt: dateField('endedAt'),
  place: ({ placeId }, _args, { records }) =>
    placeId === null ? null : required(records.places.byId(placeId), placeId),
  participants: (event, { roles, ...args }, { records }) => {
    checkLists({ roles }, 'participants')
    return records.participations.related.page([{ relation: 'TAKES_PART_IN', parentId: event.id }], {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: roles ? { roles } : null,
    })
  },
  statements: statementsRelated('ABOUT', 'MADE_AT'),
  evidence: (event, _args, { records }) => records.evidence.of(event.id),
  partOf: ({ partOfId }, _args, { records }) =>
    partOfId === null ? null : required(records.events.byId(partOfId), partOfId),
  parts: eventsField(({ id }) => ({ under: { relation: 'PART_OF', parentId: id } })),
  precededBy: eventsField(({ precededByIds }) => ({ among: precededByIds ?? [] })),
  followedBy: eventsField(({ id }) => ({ under: { relation: 'FOLLOWS', parentId: id } })),
}

export const Participation: ParticipationResolvers = {
  ...recordFields,
  actor: ({ actorId }, _args, { records }) => required(records.actors.byId(actorId), actorId),
  event: ({ eventId }, _args, { records }) => required(records.events.byId(eventId), eventId),
  evidence: (participation, _args, { records }) => records.evidence.of(participation.id),
}
