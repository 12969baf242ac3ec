import type { QueryResolvers, StatsResolvers } from '../../generated/resolvers.ts'

export const statsQueries: Pick<QueryResolvers, 'stats'> = {
  stats: (_root, _args, { records }) => records.stats(),
}

export const Stats: StatsResolvers = {
  persons: ({ counts }) => counts.Person,
  organisations: ({ counts }) => counts.Organisation,
  groups: ({ counts }) => counts.Group,
  statements: ({ counts }) => counts.Statement,
  attributions: ({ counts }) => counts.Attribution,
  evidence: ({ counts }) => counts.Evidence,
  relations: ({ counts }) => counts.StatementRelation,
  events: ({ counts }) => counts.Event,
  participations: ({ counts }) => counts.Participation,
  memberships: ({ counts }) => counts.Membership,
  sources: ({ counts }) => counts.Source,
  topics: ({ counts }) => counts.Topic,
  places: ({ counts }) => counts.Place,
  changes: (_stats, _args, { records }) => records.changes.count(),
  verification: ({ verification }) => verification.filter(({ count }) => count > 0),
  engine: (_stats, _args, { records }) => (records.engine === 'neo4j' ? 'NEO4J' : 'EMBEDDED'),
  version: (_stats, _args, { version }) => version,
}
