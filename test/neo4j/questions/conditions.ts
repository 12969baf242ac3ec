import type { reads } from '../../../src/generated/reads.ts'
import { oneMayor } from '../../support/graphs/town-statements.ts'
import { idsOf } from '../parameters/ids.ts'

type Reads = typeof reads

/** Values of a concept's conditions, by the names of the parameters that cypher/reads has for them. */
type Conditions<Concept extends keyof Reads> = {
  readonly [Name in ParamOf<Reads[Concept]['conditions']>]?: unknown
}

type ParamOf<All> = All[keyof All] extends infer One
  ? One extends { readonly params: readonly (infer Name extends string)[] }
    ? Name
    : never
  : never

const june = { from: Date.UTC(2025, 5, 1), until: Date.UTC(2025, 6, 1) - 1 }
const saidInJune = { saidFrom: june.from, saidUntil: june.until }
const publishedInJune = { publishedFrom: june.from, publishedUntil: june.until }
const saidWithinJune = { saidWithinFrom: june.from, saidWithinUntil: june.until }
const publishedWithinJune = { publishedWithinFrom: june.from, publishedWithinUntil: june.until }
const gazettes = idsOf('Source').slice(0, 4)

const attributions: readonly Conditions<'Attribution'>[] = [
  { sources: gazettes },
  { publishers: ['organisation:gazette', 'organisation:the-moscow-times'], forms: ['DIRECT', 'MIXED'] },
  { channels: ['SPEECH'], verification: ['VERBATIM', 'NO_TEXT'] },
  { channelNames: ['town radio'] },
  { via: ['organisation:gazette', ...gazettes] },
  { primary: true, publishersHeld: ['organisation:gazette'] },
  publishedInJune,
  publishedWithinJune,
]

/** Conditions as filters give them, several sets each; each set is met by something in the graph of the town. */
export const conditions: { readonly [Concept in keyof Reads]: readonly Conditions<Concept>[] } = {
  Actor: [
    { kinds: ['PERSON', 'GROUP'] },
    { kinds: ['ORGANISATION'], organisationKinds: ['STATE', 'MEDIA'] },
    { countries: ['NL'] },
  ],
  Assessment: [],
  RatingScale: [],
  ReliabilityGrade: [],
  Attestation: [],
  Attribution: attributions,
  Event: [
    { ids: ['event:meeting-1', 'event:meeting-5'] },
    { kinds: ['MEETING'], status: ['CONFIRMED', 'DISPUTED'] },
    { participants: oneMayor },
    { places: ['place:town'], partOf: 'event:meeting-1' },
    june,
    { withinFrom: june.from, withinUntil: june.until },
  ],
  Evidence: [{ verification: ['VERBATIM'] }],
  Judgement: [],
  Membership: [
    { heldFrom: june.from, heldUntil: june.until },
    { heldWithinFrom: june.from, heldWithinUntil: june.until },
  ],
  Participation: [{ roles: ['HOST', 'MEDIATOR'] }],
  Place: [],
  Source: [
    { ids: gazettes },
    { publishers: ['organisation:gazette'], publishersHeld: ['organisation:gazette'] },
    { languages: ['nl'], primary: false },
    publishedInJune,
    publishedWithinJune,
  ],
  StatementRelation: [
    { involving: oneMayor },
    { voiceOf: ['organisation:town', 'organisation:town-hall', ...oneMayor] },
    { between: oneMayor, betweenOther: ['organisation:town-hall', 'group:citizens'] },
    { about: ['topic:bridge', 'person:mayor'] },
    { types: ['REBUTS'], certainty: ['SURE'], clash: ['SPEAKERS'] },
    { sameSpeaker: false },
    { sameSpeaker: true },
    saidInJune,
    saidWithinJune,
  ],
  Statement: [
    { ids: idsOf('Statement').slice(3, 9) },
    { types: ['DENIAL', 'NO_COMMENT'] },
    { speakers: oneMayor },
    { roles: ['speaker', 'clerk'] },
    { onBehalfOf: ['organisation:town'] },
    { voiceOf: ['organisation:town', 'organisation:town-hall', ...oneMayor] },
    { against: ['organisation:town', 'organisation:russia'] },
    { addressedTo: oneMayor },
    { about: ['topic:bridge'] },
    { mentions: ['place:town', 'organisation:ukraine'] },
    { madeAt: ['event:meeting-1'] },
    { atEvents: ['event:meeting-1', 'event:meeting-5'] },
    { aboutPlaces: ['place:town'] },
    { ofSpeaker: oneMayor },
    { ofPrincipal: ['organisation:town'], onBehalfOf: ['organisation:town', ...oneMayor] },
    { ofSubject: ['topic:bridge'], ofType: 'CLAIM' },
    { ofForm: 'DIRECT', ofVerification: 'VERBATIM' },
    { ofPublisher: idsOf('Organisation'), attribution: attributions[0] },
    { ofDaysFrom: Date.UTC(2025, 5, 1), ofDaysUntil: Date.UTC(2025, 6, 1) - 1 },
    { dated: true },
    { dated: false },
    { ...saidInJune, undatedToo: false },
    { ...saidInJune, undatedToo: true },
    { ...saidWithinJune, undatedToo: true },
    { dateBasis: ['INFERRED', 'RESOLVED'] },
    { reportedByAll: gazettes.slice(0, 1) },
    { reportedByAll: idsOf('Source').slice(-2) },
    { minIndependentSources: 2 },
    { assessedBy: ['organisation:gazette', ...oneMayor] },
    { hasAssessment: true },
    { disputed: true },
    { disputed: false },
    ...attributions.map((attribution) => ({ attribution })),
    { types: ['CLAIM', 'ANNOUNCEMENT'], speakers: [...oneMayor, 'organisation:ukraine'] },
    { ...saidInJune, undatedToo: false, attribution: attributions[2] },
  ],
  Topic: [],
}
