import type { Stored } from '../../domain/concepts/stored.ts'
import { searchTextOf } from '../../domain/search/search.ts'
import { type GraphRecord, type Link, paged } from '../../records/graph-record.ts'
import { dateKey, heldBounds, periodBounds } from './dates.ts'
import { propertiesOf } from './properties.ts'

export function eventRecord(event: Stored['Event']): GraphRecord {
  const { id, place, partOf, precededBy = [], startedAt, endedAt } = event
  const { key } = dateKey(startedAt ?? endedAt, id)
  const links: Link[] = precededBy.map((earlier) => ({
    type: 'FOLLOWS',
    from: id,
    to: earlier,
    properties: paged(earlier, key),
  }))
  if (place) links.push({ type: 'HELD_AT', from: id, to: place, properties: paged(place, key) })
  if (partOf) links.push({ type: 'PART_OF', from: id, to: partOf, properties: paged(partOf, key) })
  return {
    id,
    concept: 'Event',
    properties: {
      ...propertiesOf('Event', event),
      ...periodBounds(startedAt, endedAt),
      key,
      searchText: searchTextOf([event.name, event.description, event.outcome]),
    },
    links,
    content: event,
  }
}

export function participationRecord(participation: Stored['Participation']): GraphRecord {
  const { id, actor, event } = participation
  return {
    id,
    concept: 'Participation',
    properties: { ...propertiesOf('Participation', participation), key: id },
    links: [
      { type: 'TAKES_PART_AS', from: id, to: actor, properties: paged(actor, id) },
      { type: 'TAKES_PART_IN', from: id, to: event, properties: paged(event, id) },
    ],
    content: participation,
  }
}

export function membershipRecord(membership: Stored['Membership']): GraphRecord {
  const { id, member, organisation, from, to } = membership
  return {
    id,
    concept: 'Membership',
    properties: { ...propertiesOf('Membership', membership), ...heldBounds(from, to), key: id },
    links: [
      { type: 'OF_MEMBER', from: id, to: member, properties: paged(member, id) },
      { type: 'OF_ORGANISATION', from: id, to: organisation, properties: paged(organisation, id) },
      { type: 'INSIDE', from: member, to: organisation },
    ],
    content: membership,
  }
}
