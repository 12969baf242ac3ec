import type { Verdict } from '../../domain/graphs/clusters.ts'
import { checkName } from '../../domain/names/names.ts'
import { badInput } from '../../errors.ts'
import type { ActorMatchResolvers, JudgementResolvers, QueryResolvers } from '../../generated/resolvers.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import type { ActorRow, SourceRow } from '../../records/read/rows.ts'
import { neighbours, recordNamed } from '../selections/parts.ts'
import { recordFields, required } from './record.ts'

/** The most matches for a name. */
const matchBound = 20

export const matchQueries: Pick<QueryResolvers, 'matchActors'> = {
  matchActors(_root, { name, country, sameAs, context, first }, { records }) {
    const wanted = first ?? 10
    if (wanted < 1 || wanted > matchBound)
      throw badInput('first', `must be 1 to ${matchBound}; it is ${wanted}.`)
    checkName(name, 'name')
    checkFilter({ sameAs, context }, 'matchActors')
    return records.matchActors({
      name,
      country: country ?? null,
      sameAs: (sameAs ?? []).map(String),
      context: [...(context ?? [])],
      first: wanted,
    })
  },
}

export const ActorMatch: ActorMatchResolvers = {
  actor: ({ actorId }, _args, context, info) =>
    required(recordNamed(context.records.actor, actorId, 'Actor', context, info), actorId),
}

export const Judgement: JudgementResolvers = {
  ...recordFields,
  actorIds: ({ actorIds }) => [...actorIds],
  actors: neighbours<ActorRow>('actors'),
  sourceIds: ({ sourceIds }) => [...(sourceIds ?? [])],
  sources: neighbours<SourceRow>('sources'),
  verdict: ({ verdict }) => verdict as Verdict,
  /** Who edits is shown only to viewers with a token. */
  by: ({ by }, _args, { viewer }) => (viewer.role === 'anonymous' ? null : by),
}
