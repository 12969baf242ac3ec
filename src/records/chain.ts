import { latestChange } from '../generated/queries.ts'
import type { Chain, GraphStore } from '../graph/store.ts'

/** The store for one chain of requests. */
export const onChain = (store: GraphStore, chain: Chain): GraphStore => ({
  ...store,
  read: (query, params, options) => store.read(query, params, { ...options, chain }),
  transaction: (work, options) => store.transaction(work, { ...options, chain }),
  rolledBack: (work, options) => store.rolledBack(work, { ...options, chain }),
})

/** How many entries the log has where the chain reads; without one, as of what this server wrote. */
export async function logLength(store: GraphStore, chain?: Chain, signal?: AbortSignal): Promise<number> {
  return (await store.read(latestChange, {}, { chain, signal })).seq
}
