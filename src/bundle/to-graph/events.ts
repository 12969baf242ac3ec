import { searchTextOf } from '../../domain/search.ts'
import { type GraphRecord, type Link, paged } from '../../records/graph-record.ts'
import type { BundleEvent, BundleMembership, BundleParticipation } from '../format.ts'
import { dateBounds, dateJson, dateKey } from './dates.ts'
import { evidenceRecord } from './receipts.ts'

export function eventRecords({ evidence = [], ...event }: BundleEvent): GraphRecord[] {
  const { id, place, partOf, precededBy = [], startedAt, endedAt } = event
  const { key } = dateKey(startedAt ?? endedAt, id)
  const { from, until } = dateBounds(startedAt ?? endedAt, endedAt ?? startedAt)
  const links: Link[] = precededBy.map((earlier) => ({
    type: 'FOLLOWS',
    from: id,
    to: earlier,
    properties: paged(earlier, key),
  }))
  if (place) links.push({ type: 'HELD_AT', from: id, to: place, properties: paged(place, key) })
  if (partOf) links.push({ type: 'PART_OF', from: id, to: partOf, properties: paged(partOf, key) })
  const record: GraphRecord = {
    id,
    concept: 'Event',
    properties: {
      name: event.name,
      eventKind: event.eventKind,
      status: event.status,
      description: event.description ?? null,
      outcome: event.outcome ?? null,
      startedAt: dateJson(startedAt),
      endedAt: dateJson(endedAt),
      from,
      until,
      placeId: place ?? null,
      partOfId: partOf ?? null,
      precededByIds: precededBy,
      key,
      searchText: searchTextOf([event.name, event.description, event.outcome]),
    },
    links,
    content: event,
  }
  return [record, ...evidence.map((each) => evidenceRecord(id, each))]
}

export function participationRecords({
  evidence = [],
  ...participation
}: BundleParticipation): GraphRecord[] {
  const { id, actor, event, role, hedged } = participation
  const record: GraphRecord = {
    id,
    concept: 'Participation',
    properties: { actorId: actor, eventId: event, role, hedged: hedged ?? false, key: id },
    links: [
      { type: 'TAKES_PART_AS', from: id, to: actor, properties: paged(actor, id) },
      { type: 'TAKES_PART_IN', from: id, to: event, properties: paged(event, id) },
    ],
    content: participation,
  }
  return [record, ...evidence.map((each) => evidenceRecord(id, each))]
}

export function membershipRecords({ evidence = [], ...membership }: BundleMembership): GraphRecord[] {
  const { id, member, organisation, role, from, to } = membership
  const record: GraphRecord = {
    id,
    concept: 'Membership',
    properties: {
      memberId: member,
      organisationId: organisation,
      role: role ?? null,
      from: dateJson(from),
      to: dateJson(to),
      key: id,
    },
    links: [
      { type: 'OF_MEMBER', from: id, to: member, properties: paged(member, id) },
      { type: 'OF_ORGANISATION', from: id, to: organisation, properties: paged(organisation, id) },
      { type: 'INSIDE', from: member, to: organisation },
    ],
    content: membership,
  }
  return [record, ...evidence.map((each) => evidenceRecord(id, each))]
}
