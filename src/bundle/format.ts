/**
 * What a bundle file holds (design section 6), format `on-record-bundle/1`. data/bundle.schema.json says the same
 * to a validator and describes each field. An optional field that is absent means null; a list that is absent is empty.
 */
import type { Verdict } from '../domain/clusters.ts'
import type {
  Certainty,
  Channel,
  Clash,
  DateBasis,
  EventKind,
  EventStatus,
  NameKind,
  OrganisationKind,
  ParticipationRole,
  PassagePart,
  RelationType,
  SourceKind,
  StatementType,
  TextFormat,
  VerificationStatus,
  Wording,
} from '../domain/vocabulary.ts'

export const BUNDLE_FORMAT = 'on-record-bundle/1'

/** The lists of a bundle in the order in which they are written: what a record refers to comes before it. */
export const BUNDLE_LISTS = [
  'places',
  'topics',
  'organisations',
  'persons',
  'groups',
  'memberships',
  'events',
  'participations',
  'sources',
  'statements',
  'relations',
  'judgements',
] as const
export type BundleList = (typeof BUNDLE_LISTS)[number]

type Optional<T> = T | null | undefined

export interface Bundle {
  format: typeof BUNDLE_FORMAT
  title: string
  description: string
  places?: BundlePlace[]
  topics?: BundleTopic[]
  organisations?: BundleOrganisation[]
  persons?: BundlePerson[]
  groups?: BundleGroup[]
  memberships?: BundleMembership[]
  events?: BundleEvent[]
  participations?: BundleParticipation[]
  sources?: BundleSource[]
  statements?: BundleStatement[]
  relations?: BundleRelation[]
  judgements?: BundleJudgement[]
}

/** A further name; the main one is the record's `name`. `language` is BCP 47, `script` ISO 15924. */
export interface BundleName {
  value: string
  kind: Exclude<NameKind, 'MAIN'>
  language?: Optional<string>
  script?: Optional<string>
}

/** A date as precise as its source: EDTF, how it was come by, and why where that is not plain. */
export interface BundleDate {
  edtf: string
  basis: DateBasis
  note?: Optional<string>
}

export interface BundlePlace {
  id: string
  name: string
  names?: BundleName[]
  country?: Optional<string>
  partOf?: Optional<string>
}

export interface BundleTopic {
  id: string
  name: string
  description?: Optional<string>
}

export interface BundleActor {
  id: string
  name: string
  names?: BundleName[]
  description?: Optional<string>
  country?: Optional<string>
  sameAs?: string[]
}

export interface BundleOrganisation extends BundleActor {
  organisationKind: OrganisationKind
  partOf?: Optional<string>
}

export interface BundlePerson extends BundleActor {}

/** People without a roll; `partOf` is the organisation they are inside of. */
export interface BundleGroup extends BundleActor {
  partOf?: Optional<string>
}

export interface BundleMembership {
  id: string
  member: string
  organisation: string
  role?: Optional<string>
  from?: Optional<BundleDate>
  to?: Optional<BundleDate>
  evidence?: BundleEvidence[]
}

export interface BundleEvent {
  id: string
  name: string
  eventKind: EventKind
  status: EventStatus
  description?: Optional<string>
  startedAt?: Optional<BundleDate>
  endedAt?: Optional<BundleDate>
  place?: Optional<string>
  outcome?: Optional<string>
  partOf?: Optional<string>
  precededBy?: string[]
  evidence?: BundleEventEvidence[]
}

export interface BundleParticipation {
  id: string
  actor: string
  event: string
  role: ParticipationRole
  /** A source hedges it ("reportedly"), or only passes on what one side says. Absent means false. */
  hedged?: Optional<boolean>
  evidence?: BundleEvidence[]
}

export interface BundleSource {
  id: string
  title?: Optional<string>
  url?: Optional<string>
  archivedUrl?: Optional<string>
  sourceKind: SourceKind
  publisher?: Optional<string>
  authors?: string[]
  publishedAt?: Optional<BundleDate>
  retrievedAt?: Optional<string>
  language?: Optional<string>
  primary?: Optional<boolean>
  copyOf?: Optional<string>
  text?: Optional<BundleText>
}

/** What is known of a source's normalised text, which itself belongs to its publisher and is not shipped. */
export interface BundleText {
  format: TextFormat
  /** The text itself, which withTexts takes out when it has measured it and checked the passages. */
  content?: string
  /** `sha256:` and the hexadecimal digest of the normalised text in UTF-8. */
  digest: string
  words: number
  codePoints: number
}

export interface BundleStatement {
  id: string
  text: string
  type: StatementType
  saidAt?: Optional<BundleDate>
  speakers: BundleSpeaker[]
  addressedTo?: string[]
  against?: string[]
  about?: string[]
  mentions?: string[]
  madeAt?: Optional<string>
  language?: Optional<string>
  attributions: BundleAttribution[]
}

export interface BundleSpeaker {
  actor: string
  role?: Optional<string>
  onBehalfOf?: Optional<string>
}

export interface BundleAttribution {
  id: string
  source: string
  cue?: Optional<string>
  speakerAsNamed?: Optional<string>
  saidAtAsReported?: Optional<string>
  channel: Channel
  channelName?: Optional<string>
  wording: Wording
  via?: BundleVia[]
  confidence?: Optional<number>
  confidenceNote?: Optional<string>
  passages: BundlePassage[]
}

/** One link of the chain that a report came through, the nearest first: an actor, a source, or both. */
export interface BundleVia {
  actor?: Optional<string>
  source?: Optional<string>
}

export interface BundleEvidence {
  id: string
  source: string
  passages: BundlePassage[]
}

/** Evidence of an event; `field` names which of its fields it shows, e.g. `outcome`. */
export interface BundleEventEvidence {
  id: string
  source: string
  field?: Optional<string>
  passages: BundlePassage[]
}

/**
 * A span of a source's normalised text; `start` and `end` count its Unicode code points. In a file only `exact` is
 * needed: withTexts fills in the rest.
 */
export interface BundlePassage {
  part: PassagePart
  exact: string
  prefix?: Optional<string>
  suffix?: Optional<string>
  start?: Optional<number>
  end?: Optional<number>
  /** Words that the source puts in quotation marks; `exact` leaves the marks out. */
  quoted: boolean
  /** The quotation marks hold a whole utterance, not words inside the source's sentence. Absent means false. */
  whole?: Optional<boolean>
  status: VerificationStatus
}

/** A judgement that links two statements; `from` and `to` are statements, `receipts` attributions. */
export interface BundleRelation {
  id: string
  relationType: RelationType
  from: string
  to: string
  clash?: Optional<Clash>
  certainty: Certainty
  basis: string
  receipts: string[]
}

/** That two actors of one kind are the same, or are not. Whoever imports it is the one who judged so. */
export interface BundleJudgement {
  id: string
  verdict: Verdict
  /** Two, the smaller id first. */
  actors: string[]
  score?: Optional<number>
  basis: string
}
