import { pageArguments } from '../domain/pages.ts'
import type { EventResolvers, ParticipationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { type EventFilter, type EventsAsked, eventPage } from '../records/event-pages.ts'
import { checkFilter } from '../records/filters.ts'
import { startAhead, type WithId } from './ahead.ts'
import type { RequestContext } from './context.ts'
import { dateField } from './dates.ts'
import { recordFields, required } from './record.ts'
import { statementsRelated } from './statement-pages.ts'

type EventsArgs = {
  readonly filter?: EventFilter | null
  readonly orderBy?: EventsAsked['orderBy'] | null
  readonly first?: number | null
  readonly after?: string | null
}

/** A field that pages events: all of them, or those that its parent leads to. */
export const eventsField =
  <Parent>(placeOf?: (parent: Parent) => Pick<EventsAsked, 'under' | 'preceding'>) =>
  (parent: Parent, { filter, orderBy, ...args }: EventsArgs, { records }: RequestContext) =>
    eventPage(records, {
      filter: filter ?? {},
      orderBy: orderBy ?? 'STARTED_AT_DESC',
      page: pageArguments(args, { order: orderBy ?? 'STARTED_AT_DESC' }),
      ...placeOf?.(parent),
    })

export const eventQueries: Pick<QueryResolvers, 'event' | 'events'> = {
  event(_root, { id }, context, info) {
    startAhead(info, context, { id, type: 'Event', fields: eventPages })
    return context.records.events.byId(id)
  },
  events: eventsField(),
}

/** What is read of an event by its id alone. */
const eventPages = {
  ...recordFields,
  participants: ({ id }: WithId, { roles, ...args }, { records }) => {
    checkFilter({ roles }, 'participants')
    return records.participations.related.page([{ relation: 'TAKES_PART_IN', parentId: id }], {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: roles ? { roles } : null,
    })
  },
  statements: statementsRelated('ABOUT', 'MADE_AT'),
  evidence: ({ id }: WithId, _args, { records }) => records.evidence.of(id),
  parts: eventsField<WithId>(({ id }) => ({ under: { relation: 'PART_OF', parentId: id } })),
  followedBy: eventsField<WithId>(({ id }) => ({ under: { relation: 'FOLLOWS', parentId: id } })),
} satisfies EventResolvers

export const Event: EventResolvers = {
  ...eventPages,
  startedAt: dateField('startedAt'),
  endedAt: dateField('endedAt'),
  place: ({ placeId }, _args, { records }) =>
    placeId === null ? null : required(records.places.byId(placeId), placeId),
  partOf: ({ partOfId }, _args, { records }) =>
    partOfId === null ? null : required(records.events.byId(partOfId), partOfId),
  precededBy: eventsField(({ precededByIds }) => ({ preceding: precededByIds ?? [] })),
}

export const Participation: ParticipationResolvers = {
  ...recordFields,
  actor: ({ actorId }, _args, { records }) => required(records.actors.byId(actorId), actorId),
  event: ({ eventId }, _args, { records }) => required(records.events.byId(eventId), eventId),
  evidence: (participation, _args, { records }) => records.evidence.of(participation.id),
}
