import { asBundleProblem } from '../../bundle/problems.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { asked } from './input.ts'

export const bundleMutations: Pick<MutationResolvers, 'importBundle'> = {
  async importBundle(_root, { input: { idempotencyKey, ...input } }, context, info) {
    const options = { overwrite: input.overwrite ?? false, keepTexts: context.keepTexts }
    const counts = await context.writes.importBundle(
      asked({ input, idempotencyKey }, context, info),
      input.bundle,
      options,
    )
    return { ...counts, problems: counts.problems.map(asBundleProblem) }
  },
}
