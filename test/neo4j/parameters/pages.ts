import { unconditionalStatements } from '../../../src/records/statement.ts'
import {
  actorConditions,
  attributionConditions,
  composedConditions,
  disputeConditions,
  eventConditions,
  evidenceConditions,
  participationConditions,
  sourceConditions,
  statementConditions,
} from './conditions.ts'
import { bounds, idLists, idsOf, nobody, parents, spans, walksFrom } from './ids.ts'
import type { Parameters } from './parameters.ts'

const whole = { floor: '', ceiling: '~' }
const short = { limit: 3, scan: 5 }
const long = { limit: 100, scan: 1_000 }

/** Everything with each filter, then each part of it without. */
const inOrder = <Filter>(filters: readonly Filter[]) => [
  ...filters.flatMap((filter) => [
    { ...whole, ...long, filter },
    { ...whole, ...short, filter },
  ]),
  ...bounds.map((bound) => ({ ...bound, ...short, filter: filters[0] as Filter })),
]

const among = <Filter>(filters: readonly Filter[], ...concepts: string[]) => {
  const [none = [], all = [], twice = []] = idLists(...concepts)
  return [
    ...filters.map((filter) => ({ ids: all, ...whole, limit: 100, filter })),
    ...[none, twice].map((ids) => ({ ids, ...whole, limit: 100, filter: filters[0] as Filter })),
    ...bounds.map((bound) => ({ ids: all, ...bound, limit: 2, filter: filters[0] as Filter })),
  ]
}

const unfiltered = bounds.flatMap((bound) =>
  [2, 100].map((limit) => ({ walks: walksFrom(parents, bound), limit })),
)

const related = <Filter>(filters: readonly Filter[]) => [
  ...unfiltered.map((page) => ({ ...page, scan: page.limit, filter: filters[0] as Filter })),
  ...filters.map((filter) => ({ walks: walksFrom(parents, whole), ...long, filter })),
  { walks: walksFrom(parents, whole), ...short, filter: filters.at(-1) as Filter },
]

const ids = <Filter>(filters: readonly Filter[]) =>
  filters.map((filter) => ({ walks: walksFrom(parents, whole), scan: 1_000, filter }))

const idsInOrder = <Filter>(filters: readonly Filter[]) => filters.map((filter) => ({ scan: 1_000, filter }))

const counts = [{ parentIds: parents }, { parentIds: [] }, { parentIds: [nobody] }]

const ranges = (bound: { floor: string; ceiling: string }) => spans.map((span) => ({ ...bound, span }))
const parts = {
  speakers: true,
  addressedTo: true,
  against: true,
  about: true,
  mentions: true,
  madeAt: true,
  attributions: 2,
}
const noParts = {
  speakers: false,
  addressedTo: false,
  against: false,
  about: false,
  mentions: false,
  madeAt: false,
  attributions: 0,
}
const withParts = { parts, attributionsLimit: 2 }
const withoutParts = { parts: noParts, attributionsLimit: 0 }

/** For the queries that give pages, or count what pages show. */
export const pages = {
  actorsAmong: among(actorConditions, 'Person', 'Organisation', 'Group'),
  actorsInOrder: inOrder(actorConditions),
  actorsRelated: unfiltered,
  actorIdsInOrder: idsInOrder(actorConditions),
  countActorsRelated: counts,
  attributionsInOrder: inOrder(attributionConditions),
  attributionsRelated: related(attributionConditions),
  attributionIdsInOrder: idsInOrder(attributionConditions),
  attributionIdsRelated: ids(attributionConditions),
  countAttributionsRelated: counts,
  eventsAmong: among(eventConditions, 'Event'),
  eventsInOrder: inOrder(eventConditions),
  eventsRelated: related(eventConditions),
  eventIdsInOrder: idsInOrder(eventConditions),
  eventIdsRelated: ids(eventConditions),
  countEventsRelated: counts,
  evidenceInOrder: inOrder(evidenceConditions),
  evidenceRelated: unfiltered,
  evidenceIdsInOrder: idsInOrder(evidenceConditions),
  countEvidenceRelated: counts,
  membershipsRelated: unfiltered,
  countMembershipsRelated: counts,
  participationsRelated: related(participationConditions),
  participationIdsRelated: ids(participationConditions),
  countParticipationsRelated: counts,
  placesAmong: among([null], 'Place').map(({ filter: _, ...page }) => page),
  placesInOrder: bounds.flatMap((bound) => [1, 100].map((limit) => ({ ...bound, limit }))),
  topicsAmong: among([null], 'Topic').map(({ filter: _, ...page }) => page),
  topicsInOrder: bounds.flatMap((bound) => [1, 100].map((limit) => ({ ...bound, limit }))),
  disputesInOrder: inOrder(disputeConditions),
  disputeIdsInOrder: idsInOrder(disputeConditions),
  relationsRelated: related(disputeConditions),
  relationIdsRelated: ids(disputeConditions),
  countRelationsRelated: counts,
  sourcesAmong: among(sourceConditions, 'Source'),
  sourcesInOrder: inOrder(sourceConditions),
  sourcesRelated: related(sourceConditions),
  sourceIdsInOrder: idsInOrder(sourceConditions),
  sourceIdsRelated: ids(sourceConditions),
  countSourcesRelated: counts,
  statementsAmong: among(statementConditions, 'Statement').map((page) => ({ ...page, ...withoutParts })),
  statementsInOrder: [
    ...bounds.map((bound) => ({
      ranges: ranges(bound),
      ...short,
      filter: unconditionalStatements,
      ...withoutParts,
    })),
    ...composedConditions.map((filter) => ({ ranges: ranges(whole), ...long, filter, ...withParts })),
  ],
  statementsRelated: [
    ...bounds.slice(0, 4).map((bound) => ({
      walks: walksFrom(parents, bound),
      ...short,
      filter: unconditionalStatements,
      ...withoutParts,
    })),
    ...[unconditionalStatements, ...composedConditions].map((filter) => ({
      walks: walksFrom(parents, whole),
      ...long,
      filter,
      ...withParts,
    })),
  ],
  statementIdsInOrder: statementConditions.map((filter) => ({ ranges: ranges(whole), scan: 1_000, filter })),
  statementIdsRelated: ids([unconditionalStatements, ...composedConditions]),
  countStatementsRelated: counts,
  scanEndsInOrder: bounds.flatMap((bound) =>
    [0, 2, 1_000].map((lastScanned) => ({ ranges: ranges(bound), lastScanned })),
  ),
  scanEndsRelated: bounds
    .slice(0, 3)
    .map((bound, lastScanned) => ({ walks: walksFrom(parents, bound), lastScanned })),
  countRecords: [{}],
  countActors: [{}],
  countVerification: [
    { statuses: ['VERBATIM', 'NO_TEXT', 'NOT_FOUND'], bound: 1_000 },
    { statuses: ['VERBATIM'], bound: 2 },
  ],
  changesInOrder: [0, 7, 1_000_000].map((after) => ({ after, limit: 10 })),
  changesOfRecords: [0, 1, 20].map((after) => ({
    walks: idsOf('Statement').map((recordId) => ({ id: recordId, recordId, after })),
    limit: 3,
  })),
} satisfies Partial<Parameters>
