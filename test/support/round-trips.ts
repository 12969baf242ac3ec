import type { GraphStore } from '../../src/graph/store.ts'

/** The reads of a request in rounds: those of one round start before any of them is answered. */
export type Rounds = readonly (readonly string[])[]

export type WatchedStore = GraphStore & {
  /** The rounds since this was last asked, by the names of the queries. */
  readonly rounds: () => Rounds
}

/** A read that waits for its round; what it returns gives the answer to whoever asked. */
type Waiting = { readonly name: string; readonly read: () => Promise<() => void> }

/**
 * A store that notes which reads start together. The answers of a round are held back until all of them are there, and
 * whatever is asked next is the next round, so that round trips do not depend on how fast an engine is.
 */
export function watched(store: GraphStore): WatchedStore {
  let rounds: string[][] = []
  let waiting: Waiting[] = []

  async function answerRound() {
    const round = waiting
    waiting = []
    rounds.push(round.map(({ name }) => name).sort())
    const answers = await Promise.all(round.map(({ read }) => read()))
    for (const give of answers) give()
  }

  return {
    ...store,
    read(query, params, options) {
      // By then everything that needs no answer has been asked.
      if (waiting.length === 0) setImmediate(answerRound)
      return new Promise((resolve, reject) => {
        const read = () =>
          store.read(query, params, options).then(
            (answer) => () => resolve(answer),
            (fault: unknown) => () => reject(fault),
          )
        waiting.push({ name: query.name, read })
      })
    },
    rounds() {
      const seen = rounds
      rounds = []
      return seen
    },
  }
}
