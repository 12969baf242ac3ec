import type { GraphStore } from '../../src/graph/store.ts'

/** A store that notes the queries that it is asked, by name: those of transactions in `written`, the others in `read`. */
export function notingStore(store: GraphStore) {
  const noted = { read: [] as string[], written: [] as string[] }
  const noting: GraphStore = {
    ...store,
    read(query, params, options) {
      noted.read.push(query.name)
      return store.read(query, params, options)
    },
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          run(query, params) {
            noted.written.push(query.name)
            return transaction.run(query, params)
          },
        }),
      ),
  }
  return { store: noting, noted }
}

/** How often each is in a list. */
export function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
