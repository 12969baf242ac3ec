import type { Verdict } from '../../domain/graphs/clusters.ts'
import { badInput } from '../../errors.ts'
import type {
  JudgeCopiesInput,
  JudgeInput,
  JudgePayloadResolvers,
  MutationResolvers,
  Resolvers,
} from '../../generated/resolvers.ts'
import type { JudgedRow } from '../../records/read/judgements.ts'
import { changeId } from '../../records/write/unit-of-work.ts'
import type { RequestContext } from '../context.ts'
import { recordNamed } from '../selections/parts.ts'
import { required } from '../types/record.ts'
import { withdraws } from './corrections.ts'
import { stated } from './stated.ts'
import { writeName } from './write-name.ts'

type Judged = Pick<JudgeInput, 'basis' | 'score' | 'idempotencyKey'>

/** @param two what the argument with the two ids is called, and its value */
async function judged(
  verdict: Verdict,
  two: readonly [argument: string, ids: readonly string[]],
  input: Judged,
  context: RequestContext,
): Promise<JudgedRow> {
  const [argument, [first, second, ...others]] = two
  if (!first || !second || others.length > 0)
    throw badInput(argument, `name exactly two ids; it has ${two[1].length}.`)
  const basis = stated(input.basis, 'input.basis')
  const score = input.score ?? null
  if (score !== null && (score < 0 || score > 1))
    throw badInput('input.score', `must be 0 to 1; it is ${score}.`)
  const name = writeName(input, context)
  const judging = { verdict, of: [first, second], score, basis } as const
  const { judgement, of } = await context.writes.judge(judging, name)
  return { judgementId: judgement, of, changeId: changeId(name.writeId, judgement) }
}

const judges =
  (verdict: Verdict) =>
  (_root: unknown, { input }: { input: JudgeInput }, context: RequestContext) =>
    judged(verdict, ['input.actors', input.actors], input, context)

const judgesSources =
  (verdict: Verdict) =>
  (_root: unknown, { input }: { input: JudgeCopiesInput }, context: RequestContext) =>
    judged(verdict, ['input.sources', input.sources], input, context)

/** Judging who is the same, which sources are copies, and reversing that. */
export const judgementMutations: Pick<
  MutationResolvers,
  'judgeSame' | 'judgeDifferent' | 'judgeCopies' | 'judgeNotCopies' | 'reverseJudgement'
> = {
  judgeSame: judges('SAME_AS'),
  judgeDifferent: judges('NOT_SAME_AS'),
  judgeCopies: judgesSources('COPIES'),
  judgeNotCopies: judgesSources('NOT_COPIES'),
  reverseJudgement: withdraws({ isJudgement: true }),
}

const payload = {
  judgement: ({ judgementId }, _args, context, info) =>
    required(recordNamed(context.records.judgement, judgementId, 'Judgement', context, info), judgementId),
  change: ({ changeId }, _args, { records }) => records.changes.byId(changeId),
} satisfies Pick<JudgePayloadResolvers, 'judgement' | 'change'>

export const judgementPayloads: Resolvers = {
  JudgePayload: {
    ...payload,
    actors: ({ of }, _args, context, info) =>
      of.map((id) => required(recordNamed(context.records.actor, id, 'Actor', context, info), id)),
  },
  JudgeCopiesPayload: {
    ...payload,
    sources: ({ of }, _args, context, info) =>
      of.map((id) => required(recordNamed(context.records.source, id, 'Source', context, info), id)),
  },
}
