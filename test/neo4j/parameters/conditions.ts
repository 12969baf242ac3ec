import type {
  ActorConditions,
  AttributionConditions,
  DisputeConditions,
  EventConditions,
  EvidenceConditions,
  ParticipationConditions,
  SourceConditions,
  StatementConditions,
} from '../../../src/generated/queries.ts'
import { unconditionalStatements } from '../../../src/records/statement.ts'
import { oneMayor } from '../../support/graphs/town.ts'
import { idsOf } from './ids.ts'

/** No condition, then each of these. */
const each = <Conditions>(none: Conditions, ...some: readonly Partial<Conditions>[]): Conditions[] => [
  none,
  ...some.map((conditions) => ({ ...none, ...conditions })),
]
const june = { from: Date.UTC(2025, 5, 1), until: Date.UTC(2025, 6, 1) - 1 }
const gazettes = idsOf('Source').slice(0, 4)

export const actorConditions = each<ActorConditions>(
  { kinds: null, organisationKinds: null, countries: null },
  { kinds: ['PERSON', 'GROUP'] },
  { kinds: ['ORGANISATION'], organisationKinds: ['STATE', 'MEDIA'] },
  { countries: ['NL'] },
)

export const eventConditions = each<EventConditions>(
  {
    ids: null,
    kinds: null,
    status: null,
    participants: null,
    places: null,
    partOf: null,
    from: null,
    until: null,
  },
  { ids: ['event:meeting-1', 'event:meeting-5'] },
  { kinds: ['MEETING'], status: ['CONFIRMED', 'DISPUTED'] },
  { participants: oneMayor },
  { places: ['place:town'], partOf: 'event:meeting-1' },
  june,
)

export const evidenceConditions = each<EvidenceConditions>(
  { verification: null },
  { verification: ['VERBATIM'] },
  { verification: ['NOT_FOUND'] },
)

export const participationConditions = each<ParticipationConditions>(
  { roles: null },
  { roles: ['HOST', 'MEDIATOR'] },
)

export const sourceConditions = each<SourceConditions>(
  { ids: null, publishers: null, languages: null, primary: null, publishedFrom: null, publishedUntil: null },
  { ids: gazettes },
  { publishers: ['organisation:gazette'] },
  { languages: ['nl'], primary: false },
  { publishedFrom: june.from, publishedUntil: june.until },
)

export const attributionConditions = each<AttributionConditions>(
  {
    sources: null,
    publishers: null,
    forms: null,
    channels: null,
    verification: null,
    publishedFrom: null,
    publishedUntil: null,
    primary: null,
  },
  { sources: gazettes },
  { publishers: ['organisation:gazette', 'organisation:the-moscow-times'], forms: ['DIRECT', 'MIXED'] },
  { channels: ['SPEECH'], verification: ['VERBATIM', 'NO_TEXT'] },
  { primary: true },
  { publishedFrom: june.from, publishedUntil: june.until },
)

export const disputeConditions = each<DisputeConditions>(
  {
    involving: null,
    between: null,
    betweenOther: null,
    voiceOf: null,
    about: null,
    types: null,
    certainty: null,
    clash: null,
    saidFrom: null,
    saidUntil: null,
    sameSpeaker: null,
  },
  { involving: oneMayor },
  { between: oneMayor, betweenOther: ['organisation:town-hall', 'group:citizens'] },
  { voiceOf: ['organisation:town', 'organisation:town-hall', ...oneMayor] },
  { about: ['topic:bridge', 'person:mayor'] },
  { types: ['REBUTS'], certainty: ['SURE'], clash: ['SPEAKERS'] },
  { sameSpeaker: false },
  { sameSpeaker: true },
  { saidFrom: june.from, saidUntil: june.until },
)

/** Conditions that meet many things of a statement at once; `statementConditions` has each by itself. */
export const composedConditions: StatementConditions[] = [
  {
    ...unconditionalStatements,
    types: ['CLAIM', 'ANNOUNCEMENT'],
    speakers: [...oneMayor, 'organisation:ukraine'],
  },
  {
    ...unconditionalStatements,
    saidFrom: june.from,
    saidUntil: june.until,
    attribution: attributionConditions[3] ?? null,
  },
]

export const statementConditions: StatementConditions[] = [
  ...each<StatementConditions>(
    unconditionalStatements,
    { ids: idsOf('Statement').slice(3, 9) },
    { types: ['DENIAL', 'NO_COMMENT'] },
    { speakers: oneMayor },
    { onBehalfOf: ['organisation:town'] },
    { voiceOf: ['organisation:town', 'organisation:town-hall', ...oneMayor] },
    { against: ['organisation:town', 'organisation:russia'] },
    { addressedTo: ['group:citizens'] },
    { about: ['topic:bridge'] },
    { mentions: ['place:town', 'organisation:ukraine'] },
    { dated: true },
    { dated: false },
    { saidFrom: june.from, saidUntil: june.until },
    { saidFrom: june.from, saidUntil: june.until, undatedToo: true },
    { dateBasis: ['INFERRED', 'RESOLVED'] },
    { reportedByAll: gazettes.slice(0, 1) },
    { reportedByAll: idsOf('Source').slice(-2) },
    { minIndependentSources: 2 },
    { disputed: true },
    { disputed: false },
    ...attributionConditions.map((attribution) => ({ attribution })),
  ),
  ...composedConditions,
]
