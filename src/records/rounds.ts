import type { GraphStore, Transaction } from '../graph/store.ts'

/** A read, or a transaction as a whole, and how long it took. */
export type StoreCall = { readonly kind: 'read' | 'write'; readonly seconds: number }

/**
 * How many round trips to the store a request took, where all queries sent in one turn of the event loop count as one; and how
 * long each of its reads and transactions did.
 */
export type RoundTrips = { count: number; readonly calls: StoreCall[] }

/**
 * Wraps the store for one request and counts its round trips. A transaction's queries run one after another, so each
 * counts.
 */
export function countRoundTrips(store: GraphStore, rounds: RoundTrips): GraphStore {
  let isOpen = false
  async function timed<T>(kind: StoreCall['kind'], running: Promise<T>): Promise<T> {
    const begun = performance.now()
    try {
      return await running
    } finally {
      rounds.calls.push({ kind, seconds: (performance.now() - begun) / 1000 })
    }
  }
  const counted = (transaction: Transaction): Transaction => ({
    run(query, params) {
      rounds.count += 1
      return transaction.run(query, params)
    },
  })
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
      return timed('read', store.read(query, params, options))
    },
    transaction: (work, options) =>
      timed(
        'write',
        store.transaction((transaction) => work(counted(transaction)), options),
      ),
    rolledBack: (work, options) =>
      timed(
        'read',
        store.rolledBack((transaction) => work(counted(transaction)), options),
      ),
  }
}
