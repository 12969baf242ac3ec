import type { Verdict } from '../../domain/graphs/clusters.ts'
import { badInput } from '../../errors.ts'
import type { JudgeInput, MutationResolvers, Resolvers } from '../../generated/resolvers.ts'
import type { JudgedRow } from '../../records/read/judgements.ts'
import { changeId } from '../../records/write/unit-of-work.ts'
import type { RequestContext } from '../context.ts'
import { recordNamed } from '../selections/parts.ts'
import { required } from '../types/record.ts'
import { withdraws } from './corrections.ts'
import { stated } from './stated.ts'
import { writeName } from './write-name.ts'

const judges =
  (verdict: Verdict) =>
  async (_root: unknown, { input }: { input: JudgeInput }, context: RequestContext): Promise<JudgedRow> => {
    const [first, second, ...others] = input.actors
    if (!first || !second || others.length > 0)
      throw badInput('input.actors', `it has ${input.actors.length} ids; judge exactly two.`)
    const basis = stated(input.basis, 'input.basis')
    const score = input.score ?? null
    if (score !== null && (score < 0 || score > 1))
      throw badInput('input.score', `must be 0 to 1; it is ${score}.`)
    const name = writeName(input, context)
    const judging = { verdict, actorIds: [first, second], score, basis } as const
    const { judgement, actors } = await context.writes.judge(judging, name)
    return { judgementId: judgement, actorIds: actors, changeId: changeId(name.writeId, judgement) }
  }

/** Judging who is the same, and reversing that. */
export const judgementMutations: Pick<
  MutationResolvers,
  'judgeSame' | 'judgeDifferent' | 'reverseJudgement'
> = {
  judgeSame: judges('SAME_AS'),
  judgeDifferent: judges('NOT_SAME_AS'),
  reverseJudgement: withdraws({ isJudgement: true }),
}

export const judgementPayloads: Resolvers = {
  JudgePayload: {
    judgement: ({ judgementId }, _args, context, info) =>
      required(recordNamed(context.records.judgement, judgementId, 'Judgement', context, info), judgementId),
    actors: ({ actorIds }, _args, context, info) =>
      actorIds.map((id) => required(recordNamed(context.records.actor, id, 'Actor', context, info), id)),
    change: (payload, _args, { records }) => records.changes.byId(payload.changeId),
  },
}
