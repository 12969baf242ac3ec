import { importBundle } from '../../bundle/import.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'

export const bundleMutations: Pick<MutationResolvers, 'importBundle'> = {
  async importBundle(_root, { input: { bundle } }, { store, viewer }) {
    const { created, updated, unchanged, problems } = await importBundle(store, bundle, viewer.name)
    return {
      created: created.length,
      updated: updated.length,
      unchanged: unchanged.length,
      problems: [...problems],
    }
  },
}
