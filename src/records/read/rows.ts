import type * as stored from '../../generated/queries.ts'

/** The rows of records: their stored properties, and any parts that were read along with them, each under its name. */
export type { EntityRow, EventRow, JudgementRow, NameRow, TopicRow } from '../../generated/queries.ts'

/** The names of an earlier revision; those of now are read on their own. */
type WithNames = { readonly names?: readonly stored.NameRow[] }

export type ActorRow = stored.ActorRow & WithNames
export type PlaceRow = stored.PlaceRow & WithNames
type EventRow = stored.EventRow

export type SpeakerRow = {
  readonly id: string
  readonly role: string | null
  readonly onBehalfOfId: string | null
  /** How likely it is that a candidate is the speaker, and why. */
  readonly likelihood?: string
  readonly basis?: string
  readonly actor: ActorRow
  /** When the statement was said, as JSON, where it is shown as it stood at an earlier revision. */
  readonly saidAtThen?: string | null
}

export type StatementRow = stored.StatementRow & {
  readonly speakers?: readonly SpeakerRow[]
  readonly candidates?: readonly SpeakerRow[]
  /** Its first reports, by id. */
  readonly reports?: readonly AttributionRow[]
  /** The reports that it had at an earlier revision, where it is shown as it stood at one. */
  readonly reportsThen?: readonly AttributionRow[]
}

export type SourceRow = stored.SourceRow
export type AttributionRow = stored.AttributionRow & {
  readonly source?: SourceRow
  readonly statement?: StatementRow
}
export type EvidenceRow = stored.EvidenceRow & { readonly source?: SourceRow }
export type RelationRow = stored.RelationRow & {
  readonly from?: StatementRow
  readonly to?: StatementRow
}
export type ParticipationRow = stored.ParticipationRow
export type MembershipRow = stored.MembershipRow
export type AssessmentRow = stored.AssessmentRow
export type RatingScaleRow = stored.RatingScaleRow
export type ReliabilityGradeRow = stored.ReliabilityGradeRow
export type AttestationRow = stored.AttestationRow

/** Words that a source puts in quotation marks, and the report that contains them. */
export type QuoteRow = { readonly id: string; readonly words: string; readonly attribution: AttributionRow }

/** The row of each type of record. */
export type RowOf = {
  Person: ActorRow
  Organisation: ActorRow
  Group: ActorRow
  Event: EventRow
  Topic: stored.TopicRow
  Place: PlaceRow
  Source: SourceRow
  Statement: StatementRow
  Attribution: AttributionRow
  Evidence: EvidenceRow
  StatementRelation: RelationRow
  Participation: ParticipationRow
  Membership: MembershipRow
  Assessment: AssessmentRow
  RatingScale: RatingScaleRow
  ReliabilityGrade: ReliabilityGradeRow
  Attestation: AttestationRow
  Judgement: stored.JudgementRow
}
