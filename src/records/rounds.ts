import type { GraphStore } from '../graph/store.ts'

/** How many round trips to the store a request took. All queries sent in one turn of the event loop count as one. */
export type RoundTrips = { count: number }

/**
 * Wraps the store for one request and counts its round trips. A transaction's queries run one after another, so each
 * counts.
 */
export function countRoundTrips(store: GraphStore, rounds: RoundTrips): GraphStore {
  let isOpen = false
  return {
    ...store,
    read(query, params, options) {
      if (!isOpen) {
        rounds.count += 1
        isOpen = true
        setImmediate(() => {
          isOpen = false
        })
      }
      return store.read(query, params, options)
    },
    transaction: (work, options) =>
      store.transaction(
        (transaction) =>
          work({
            run(query, params) {
              rounds.count += 1
              return transaction.run(query, params)
            },
          }),
        options,
      ),
  }
}
