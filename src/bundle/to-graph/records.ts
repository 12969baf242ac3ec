import type { GraphRecord } from '../../records/graph-record.ts'
import { canonicalBundle } from '../canonical.ts'
import type { Bundle, BundleList } from '../format.ts'
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
] as const satisfies readonly BundleList[]

/**
 * The graph records of a valid bundle, in groups that are written together (a statement with its attributions), each
 * group after whatever it refers to. Each is in its canonical order, so that a bundle laid out differently is no change.
 */
export function* recordsOf(given: Bundle): Generator<GraphRecord[]> {
  const bundle = canonicalBundle(given)
  for (const place of afterReferences(bundle.places, ({ partOf }) => [partOf])) yield [placeRecord(place)]
  for (const topic of bundle.topics ?? []) yield [topicRecord(topic)]
  for (const organisation of afterReferences(bundle.organisations, ({ partOf }) => [partOf])) {
    yield [organisationRecord(organisation)]
  }
  for (const person of bundle.persons ?? []) yield [personRecord(person)]
  for (const group of bundle.groups ?? []) yield [groupRecord(group)]
  for (const source of afterReferences(bundle.sources, ({ copyOf }) => [copyOf])) yield [sourceRecord(source)]
  for (const membership of bundle.memberships ?? []) yield membershipRecords(membership)
  for (const event of afterReferences(bundle.events, ({ partOf, precededBy = [] }) => [
    partOf,
    ...precededBy,
  ])) {
    yield eventRecords(event)
  }
  for (const participation of bundle.participations ?? []) yield participationRecords(participation)
  for (const statement of bundle.statements ?? []) yield statementRecords(statement)
  for (const relation of bundle.relations ?? []) yield [relationRecord(relation)]
}

/** Records of one list so that each comes after those it refers to. There is no circle: validation refuses one. */
export function afterReferences<Item extends { readonly id: string }>(
  items: readonly Item[] = [],
  referencesOf: (item: Item) => readonly (string | null | undefined)[],
): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const ordered = new Set<Item>()
  for (const root of items) {
    const trail = [root]
    for (let item = trail.at(-1); item; item = trail.at(-1)) {
      const missing = referencesOf(item)
        .map((id) => (id ? byId.get(id) : undefined))
        .find((each) => each && !ordered.has(each))
      if (missing) trail.push(missing)
      else {
        ordered.add(item)
        trail.pop()
      }
    }
  }
  return [...ordered]
}
