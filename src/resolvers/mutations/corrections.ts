import type { GraphQLResolveInfo } from 'graphql'
import { recordOfContent } from '../../bundle/to-graph/content.ts'
import type { MutationResolvers, Resolvers, WithdrawInput } from '../../generated/resolvers.ts'
import type { TakenBack } from '../../records/read/withdrawn.ts'
import { changeId } from '../../records/write/unit-of-work.ts'
import type { Written } from '../../records/write/writing.ts'
import type { RequestContext } from '../context.ts'
import { wantedOf } from '../selections/wanted.ts'
import { nodeRow, required } from '../types/record.ts'
import { statedReason } from './stated.ts'
import { writeName } from './write-name.ts'

/** A payload from the ids of its record and of what went with it. */
const takenBack = (writeId: string, [id = '', ...also]: readonly string[]): TakenBack => ({
  id,
  also,
  changeId: changeId(writeId, id),
})

/** The mutation that withdraws judgements, or the one that withdraws all else. */
export const withdraws =
  ({ isJudgement }: { readonly isJudgement: boolean }) =>
  async (_root: unknown, { input }: { input: WithdrawInput }, context: RequestContext) => {
    const { id, revision } = input
    const reason = statedReason(input.reason)
    const name = writeName(input, context)
    const { withdrawn } = await context.writes.withdraw(id, {
      ...name,
      reason,
      isJudgement,
      expected: revision ?? undefined,
    })
    return takenBack(name.writeId, withdrawn)
  }

/** Withdrawing and redacting records, and reverting changes. */
export const correctionMutations: Pick<MutationResolvers, 'withdraw' | 'redact' | 'revertChange'> = {
  withdraw: withdraws({ isJudgement: false }),
  async redact(_root, { input }, context) {
    const name = writeName(input, context)
    const { redacted } = await context.writes.redact(input.id, {
      ...name,
      reason: statedReason(input.reason),
    })
    return takenBack(name.writeId, redacted)
  },
  async revertChange(_root, { input }, context): Promise<Written> {
    const name = writeName(input, context)
    const { record } = await context.writes.revertChange(input.change, {
      ...name,
      reason: input.reason == null ? null : statedReason(input.reason),
      rebuild: recordOfContent,
    })
    return { id: record, changeId: changeId(name.writeId, record) }
  },
}

const left = ({ id }: TakenBack, _args: unknown, { records }: RequestContext) =>
  required(records.withdrawn.byId(id), id)
const also = (payload: TakenBack) => [...payload.also]
const change = (payload: { changeId: string | null }, _args: unknown, { records }: RequestContext) =>
  required(records.changes.byId(payload.changeId ?? ''), payload.changeId ?? '')

export const correctionPayloads = {
  WithdrawPayload: { withdrawn: left, alsoWithdrawn: also, change },
  RedactPayload: { redacted: left, alsoRedacted: also, change },
  RevertChangePayload: {
    record: async ({ id }: Written, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      required(nodeRow(id, context, await wantedOf(info, context, 'Record')), id),
    change,
  },
} satisfies Resolvers
