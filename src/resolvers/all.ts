import type { Resolvers } from '../generated/resolvers.ts'
import * as actor from './actor.ts'
import * as attribution from './attribution.ts'
import * as change from './change.ts'
import { connection } from './connections.ts'
import { PartialDate } from './dates.ts'
import * as event from './event.ts'
import * as judgement from './judgement.ts'
import { Membership } from './membership.ts'
import { bundleMutations } from './mutations/bundles.ts'
import { correctionMutations, correctionPayloads } from './mutations/corrections.ts'
import { judgementMutations, judgementPayloads } from './mutations/judgements.ts'
import { payloads } from './mutations/payloads.ts'
import { recordMutations } from './mutations/records.ts'
import { statementMutations } from './mutations/statements.ts'
import * as node from './node.ts'
import * as place from './place.ts'
import { quoteQueries } from './quote-check.ts'
import * as relation from './relation.ts'
import * as search from './search.ts'
import * as source from './source.ts'
import * as statement from './statement.ts'
import * as groups from './statement-groups.ts'
import * as stats from './stats.ts'
import * as timeline from './timeline.ts'
import * as topic from './topic.ts'
import { Withdrawn } from './withdrawn.ts'

/** Every resolver of the schema. A field without one is the row's property of that name. */
export const resolvers: Resolvers = {
  Query: {
    ...node.nodeQueries,
    ...actor.actorQueries,
    ...statement.statementQueries,
    ...relation.relationQueries,
    ...event.eventQueries,
    ...timeline.timelineQueries,
    ...source.sourceQueries,
    ...topic.topicQueries,
    ...place.placeQueries,
    ...attribution.attributionQueries,
    ...search.searchQueries,
    ...quoteQueries,
    ...change.changeQueries,
    ...stats.statsQueries,
    ...judgement.matchQueries,
  },
  Mutation: {
    ...bundleMutations,
    ...recordMutations,
    ...statementMutations,
    ...correctionMutations,
    ...judgementMutations,
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
  Speaker: statement.Speaker,
  StatementRelation: relation.StatementRelation,
  StatementRelationEdge: relation.StatementRelationEdge,
  Attribution: attribution.Attribution,
  Via: attribution.Via,
  Evidence: attribution.Evidence,
  Passage: attribution.Passage,
  Verification: attribution.Verification,
  Event: event.Event,
  Participation: event.Participation,
  Membership,
  Source: source.Source,
  Topic: topic.Topic,
  Place: place.Place,
  Change: change.Change,
  Judgement: judgement.Judgement,
  ActorMatch: judgement.ActorMatch,
  NamedActor: actor.NamedActor,
  Withdrawn,
  ...payloads,
  ...correctionPayloads,
  ...judgementPayloads,
  Stats: stats.Stats,
  PartialDate,
  TimelineEntry: timeline.TimelineEntry,
  SearchConnection: search.SearchConnection,
  SearchEdge: search.SearchEdge,
  ActorConnection: connection,
  AttributionConnection: connection,
  ChangeConnection: connection,
  EventConnection: connection,
  EvidenceConnection: connection,
  MembershipConnection: connection,
  OrganisationConnection: connection,
  ParticipationConnection: connection,
  PlaceConnection: connection,
  SourceConnection: connection,
  StatementConnection: groups.StatementConnection,
  StatementGroup: groups.StatementGroup,
  StatementGroupValue: groups.StatementGroupValue,
  StatementRelationConnection: connection,
  TimelineConnection: timeline.TimelineConnection,
  TopicConnection: connection,
}
