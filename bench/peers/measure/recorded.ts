import type { Query } from './bolt.ts'

/** What a server asked for one operation: queries that were under way together stand in one round. */
export type Rounds = readonly (readonly Query[])[]

export type Recorder = {
  /** Notes a query and does what runs it. */
  noting<T>(query: Query, run: () => Promise<T>): Promise<T>
  /** What was noted since this was called last. */
  take(): Rounds
}

export function recorder(): Recorder {
  let rounds: Query[][] = []
  let running = 0
  return {
    async noting(query, run) {
      if (running === 0) rounds.push([])
      rounds.at(-1)?.push(query)
      running += 1
      try {
        return await run()
      } finally {
        running -= 1
      }
    },
    take() {
      const taken = rounds
      rounds = []
      return taken
    },
  }
}
