import type { QueryResolvers, StatsResolvers } from '../../generated/resolvers.ts'

export const statsQueries: Pick<QueryResolvers, 'stats'> = {
  stats: (_root, _args, { records }) => records.stats,
}

export const Stats: StatsResolvers = {
  persons: (stats) => stats.countOf('Person'),
  organisations: (stats) => stats.countOf('Organisation'),
  groups: (stats) => stats.countOf('Group'),
  statements: (stats) => stats.countOf('Statement'),
  attributions: (stats) => stats.countOf('Attribution'),
  evidence: (stats) => stats.countOf('Evidence'),
  relations: (stats) => stats.countOf('StatementRelation'),
  events: (stats) => stats.countOf('Event'),
  participations: (stats) => stats.countOf('Participation'),
  memberships: (stats) => stats.countOf('Membership'),
  assessments: (stats) => stats.countOf('Assessment'),
  scales: (stats) => stats.countOf('RatingScale'),
  grades: (stats) => stats.countOf('ReliabilityGrade'),
  attestations: (stats) => stats.countOf('Attestation'),
  sources: (stats) => stats.countOf('Source'),
  topics: (stats) => stats.countOf('Topic'),
  places: (stats) => stats.countOf('Place'),
  changes: (_stats, _args, { records }) => records.changes.count(),
  verification: async (stats) => (await stats.receiptsByStatus()).filter(({ count }) => count > 0),
  engine: (_stats, _args, { records }) => (records.engine === 'neo4j' ? 'NEO4J' : 'EMBEDDED'),
  version: (_stats, _args, { version }) => version,
}
