import { afterTargets } from '../../domain/circles.ts'
import type { GraphRecord } from '../../records/graph-record.ts'
import { judgementRecord } from '../../records/judgement-record.ts'
import { canonicalBundle } from '../canonical.ts'
import type { Bundle, BundleEvent, BundleList } from '../format.ts'
import { groupRecord, organisationRecord, personRecord, placeRecord, topicRecord } from './entities.ts'
import { eventRecords, membershipRecords, participationRecords } from './events.ts'
import { relationRecord, sourceRecord, statementRecords } from './statements.ts'

/** The lists of a bundle in the order in which they are written, each after those that its records refer to. */
export const WRITING_ORDER = [
  'places',
  'topics',
  'organisations',
  'persons',
  'groups',
  'sources',
  'memberships',
  'events',
  'participations',
  'statements',
  'relations',
  'judgements',
] as const satisfies readonly BundleList[]

/** To what some ids refer, whether they are in a bundle or not. */
export type References = ReadonlyMap<string, readonly string[]>

/**
 * The graph records of a valid bundle, in groups that are written together (a statement with its attributions), each
 * group after whatever it refers to. Each is in its canonical order, so that a bundle laid out differently is no change.
 *
 * @param besides references through records that are not in the bundle, which are kept to as well
 */
export function* recordsOf(given: Bundle, besides: References = new Map()): Generator<GraphRecord[]> {
  const bundle = canonicalBundle(given)
  for (const places of afterReferences(bundle.places, ({ partOf }) => [partOf], besides))
    yield places.map(placeRecord)
  for (const topic of bundle.topics ?? []) yield [topicRecord(topic)]
  for (const organisations of afterReferences(bundle.organisations, ({ partOf }) => [partOf], besides))
    yield organisations.map(organisationRecord)
  for (const person of bundle.persons ?? []) yield [personRecord(person)]
  for (const group of bundle.groups ?? []) yield [groupRecord(group)]
  for (const sources of afterReferences(bundle.sources, ({ copyOf }) => [copyOf], besides))
    yield sources.map(sourceRecord)
  for (const membership of bundle.memberships ?? []) yield membershipRecords(membership)
  const eventsBefore = ({ partOf, precededBy = [] }: BundleEvent) => [partOf, ...precededBy]
  for (const events of afterReferences(bundle.events, eventsBefore, besides))
    yield events.flatMap(eventRecords)
  for (const participation of bundle.participations ?? []) yield participationRecords(participation)
  for (const statement of bundle.statements ?? []) yield statementRecords(statement)
  for (const relation of bundle.relations ?? []) yield [relationRecord(relation)]
  for (const judgement of bundle.judgements ?? []) yield [judgementRecord(judgement)]
}

/**
 * Records of one list in groups, so that each comes after those it refers to. A group has more than one record where they
 * refer to each other, as an event may be a part of one that it came before: along one field, validation refuses that.
 */
export function afterReferences<Item extends { readonly id: string }>(
  items: readonly Item[] = [],
  referencesOf: (item: Item) => readonly (string | null | undefined)[],
  besides: References = new Map(),
): Item[][] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const targets = new Map<string, readonly string[]>(
    items.map((item) => [item.id, referencesOf(item).filter((id) => typeof id === 'string')]),
  )
  for (const [id, further] of besides) targets.set(id, [...(targets.get(id) ?? []), ...further])
  return afterTargets(targets)
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter((group) => group.length > 0)
}
