import { pageArguments } from '../../domain/paging/pages.ts'
import type { EventResolvers, ParticipationResolvers, QueryResolvers } from '../../generated/resolvers.ts'
import { eventPage } from '../../records/pages/events.ts'
import type {
  ActorRow,
  EventRow,
  EvidenceRow,
  ParticipationRow,
  PlaceRow,
  StatementRow,
} from '../../records/read/rows.ts'
import {
  neighbour,
  neighbours,
  nodesOf,
  pageField,
  recordNamed,
  requiredNeighbour,
} from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { attestedFields } from './attestation.ts'
import { datesOf } from './dates.ts'
import { recordFields } from './record.ts'

export const eventQueries: Pick<QueryResolvers, 'event' | 'events'> = {
  event: (_root, { id }, context, info) => recordNamed(context.records.event, id, 'Event', context, info),
  async events(_root, args, context, info) {
    const page = pageArguments(args, { order: args.orderBy ?? 'STARTED_AT_DESC' })
    return eventPage(context.records, { ...args, page }, await wantedOf(info, context, 'Event', ...nodesOf))
  },
}

export const Event: EventResolvers = {
  ...recordFields,
  ...attestedFields,
  ...datesOf('Event'),
  place: neighbour<PlaceRow>('place'),
  partOf: neighbour<EventRow>('partOf'),
  participants: pageField<ParticipationRow>(),
  statements: pageField<StatementRow>(),
  evidence: neighbours<EvidenceRow>('evidence'),
  parts: pageField<EventRow>(),
  followedBy: pageField<EventRow>(),
  precededBy: pageField<EventRow>(),
}

export const Participation: ParticipationResolvers = {
  ...recordFields,
  actor: requiredNeighbour<ActorRow>('actor'),
  event: requiredNeighbour<EventRow>('event'),
  evidence: neighbours<EvidenceRow>('evidence'),
}
