import type { MutationResolvers } from '../../generated/resolvers.ts'
import { importOnce } from '../../import/import-once.ts'
import { asked } from './input.ts'

export const bundleMutations: Pick<MutationResolvers, 'importBundle'> = {
  async importBundle(_root, { input: { idempotencyKey, ...input } }, context, info) {
    const { store, keepTexts } = context
    const options = { overwrite: input.overwrite ?? false, keepTexts }
    const counts = await importOnce(
      store,
      asked({ input, idempotencyKey }, context, info),
      input.bundle,
      options,
    )
    return { ...counts, problems: [...counts.problems] }
  },
}
