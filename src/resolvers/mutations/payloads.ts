import type { GraphQLResolveInfo } from 'graphql'
import type { Resolvers } from '../../generated/resolvers.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { Written } from '../../records/write/writing.ts'
import type { RequestContext } from '../context.ts'
import { recordNamed } from '../selections/parts.ts'
import { required } from '../types/record.ts'

/** A write's entry in the log; null where there was nothing to write. */
const change = ({ changeId }: Written, _args: unknown, { records }: RequestContext) =>
  changeId === null ? null : required(records.changes.byId(changeId), changeId)

type Read = RequestContext['records']
type Field<Row> = (
  written: Written,
  args: object,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<Row>

/** A payload's record, read after the write. */
const written =
  <Row>(
    concept: string,
    byId: (records: Read) => (id: string, of: WantedOf) => Promise<Row | null>,
  ): Field<Row> =>
  ({ id }, _args, context, info) =>
    required(recordNamed(byId(context.records), id, concept, context, info), id)

const actor = written('Actor', (records) => records.actor)
const statement = written('Statement', (records) => records.statement)

/** The payloads of mutations: the record as it is now, and the entry in the log. */
export const payloads = {
  PersonPayload: { person: actor, change },
  OrganisationPayload: { organisation: actor, change },
  GroupPayload: { group: actor, change },
  EventPayload: { event: written('Event', (records) => records.event), change },
  TopicPayload: { topic: written('Topic', (records) => records.topic), change },
  PlacePayload: { place: written('Place', (records) => records.place), change },
  SourcePayload: { source: written('Source', (records) => records.source), change },
  ParticipationPayload: {
    participation: written('Participation', (records) => records.participation),
    change,
  },
  MembershipPayload: { membership: written('Membership', (records) => records.membership), change },
  AssessmentPayload: { assessment: written('Assessment', (records) => records.assessment), change },
  RatingScalePayload: { scale: written('RatingScale', (records) => records.ratingScale), change },
  ReliabilityGradePayload: {
    grade: written('ReliabilityGrade', (records) => records.reliabilityGrade),
    change,
  },
  AttestationPayload: { attestation: written('Attestation', (records) => records.attestation), change },
  RecordStatementPayload: { statement, change },
  UpdateStatementPayload: { statement, change },
  RelateStatementsPayload: { relation: written('StatementRelation', (records) => records.relation), change },
} satisfies Resolvers
