import type { Resolvers } from '../generated/resolvers.ts'
import { connection } from './connections.ts'
import { bundleMutations } from './mutations/bundles.ts'
import { correctionMutations, correctionPayloads } from './mutations/corrections.ts'
import { judgementMutations, judgementPayloads } from './mutations/judgements.ts'
import { payloads } from './mutations/payloads.ts'
import { recordMutations } from './mutations/records.ts'
import { statementMutations } from './mutations/statements.ts'
import { draftQueries } from './queries/draft-check.ts'
import * as network from './queries/network.ts'
import * as node from './queries/node.ts'
import * as paths from './queries/paths.ts'
import { quoteQueries } from './queries/quote-check.ts'
import * as search from './queries/search.ts'
import * as stats from './queries/stats.ts'
import * as timeline from './queries/timeline.ts'
import { changeSubscriptions } from './subscriptions/changes.ts'
import { RecordedStatement, statementSubscriptions } from './subscriptions/statement-recorded.ts'
import * as actor from './types/actor.ts'
import * as assessment from './types/assessment.ts'
import * as attestation from './types/attestation.ts'
import * as attribution from './types/attribution.ts'
import * as change from './types/change.ts'
import * as copies from './types/copy-candidate.ts'
import { PartialDate } from './types/dates.ts'
import * as event from './types/event.ts'
import * as judgement from './types/judgement.ts'
import { Membership } from './types/membership.ts'
import * as place from './types/place.ts'
import * as relation from './types/relation.ts'
import * as reliabilityGrade from './types/reliability-grade.ts'
import * as scale from './types/scale.ts'
import * as source from './types/source.ts'
import * as statement from './types/statement.ts'
import * as groups from './types/statement-groups.ts'
import * as topic from './types/topic.ts'
import { Withdrawn } from './types/withdrawn.ts'

/** Every resolver of the schema. A field without one is the row's property of that name. */
export const resolvers: Resolvers = {
  Query: {
    ...node.nodeQueries,
    ...actor.actorQueries,
    ...statement.statementQueries,
    ...relation.relationQueries,
    ...event.eventQueries,
    ...timeline.timelineQueries,
    ...paths.pathQueries,
    ...network.networkQueries,
    ...assessment.assessmentQueries,
    ...scale.scaleQueries,
    ...reliabilityGrade.reliabilityGradeQueries,
    ...attestation.attestationQueries,
    ...source.sourceQueries,
    ...topic.topicQueries,
    ...place.placeQueries,
    ...attribution.attributionQueries,
    ...search.searchQueries,
    ...quoteQueries,
    ...draftQueries,
    ...change.changeQueries,
    ...stats.statsQueries,
    ...judgement.matchQueries,
    ...copies.copyQueries,
  },
  Mutation: {
    ...bundleMutations,
    ...recordMutations,
    ...statementMutations,
    ...correctionMutations,
    ...judgementMutations,
  },
  Subscription: {
    ...changeSubscriptions,
    ...statementSubscriptions,
  },
  Node: node.Node,
  Record: node.Record,
  Entity: node.Entity,
  Receipt: attribution.Receipt,
  Actor: actor.Actor,
  Person: actor.Person,
  Organisation: actor.Organisation,
  Group: actor.Group,
  MergedRecord: actor.MergedRecord,
  Statement: statement.Statement,
  Corroboration: statement.Corroboration,
  Speaker: statement.Speaker,
  StatementRelation: relation.StatementRelation,
  StatementRelationEdge: relation.StatementRelationEdge,
  Attribution: attribution.Attribution,
  Via: attribution.Via,
  Evidence: attribution.Evidence,
  Passage: attribution.Passage,
  PassageTranslation: attribution.PassageTranslation,
  ReportedPassage: attribution.ReportedPassage,
  Verification: attribution.Verification,
  Event: event.Event,
  Participation: event.Participation,
  Membership,
  Assessment: assessment.Assessment,
  NormalisedRating: assessment.NormalisedRating,
  RatingScale: scale.RatingScale,
  ReliabilityGrade: reliabilityGrade.ReliabilityGrade,
  Attested: attestation.Attested,
  Attestation: attestation.Attestation,
  StatedValue: attestation.StatedValue,
  Source: source.Source,
  Topic: topic.Topic,
  Place: place.Place,
  Change: change.Change,
  RecordedStatement,
  Judgement: judgement.Judgement,
  ActorMatch: judgement.ActorMatch,
  CopyCandidate: copies.CopyCandidate,
  NamedActor: actor.NamedActor,
  Withdrawn,
  ...payloads,
  ...correctionPayloads,
  ...judgementPayloads,
  Stats: stats.Stats,
  PartialDate,
  Network: network.Network,
  NetworkNode: network.NetworkNode,
  NetworkEdge: network.NetworkEdge,
  PathSearch: paths.PathSearch,
  PathHop: paths.PathHop,
  PathLink: paths.PathLink,
  TimelineEntry: timeline.TimelineEntry,
  SearchConnection: search.SearchConnection,
  SearchEdge: search.SearchEdge,
  ActorConnection: connection,
  AssessmentConnection: connection,
  AttestationConnection: connection,
  AttributionConnection: connection,
  ChangeConnection: connection,
  CopyCandidateConnection: connection,
  EventConnection: connection,
  EvidenceConnection: connection,
  JudgementConnection: connection,
  MembershipConnection: connection,
  OrganisationConnection: connection,
  ParticipationConnection: connection,
  PlaceConnection: connection,
  RatingScaleConnection: connection,
  ReliabilityGradeConnection: connection,
  SourceConnection: connection,
  StatementConnection: groups.StatementConnection,
  StatementGroup: groups.StatementGroup,
  StatementGroupValue: groups.StatementGroupValue,
  StatementRelationConnection: connection,
  TimelineConnection: timeline.TimelineConnection,
  TopicConnection: connection,
}
