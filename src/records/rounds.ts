import type { GraphStore } from '../graph/store.ts'

/** How often a request went to the store: what it asks in one turn of the event loop is one round. */
export type Rounds = { count: number }

/** The store for one request, which counts its rounds. Each query of a transaction waits for the one before: a round each. */
export function countingRounds(store: GraphStore, rounds: Rounds): GraphStore {
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
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          run(query, params) {
            rounds.count += 1
            return transaction.run(query, params)
          },
        }),
      ),
  }
}
