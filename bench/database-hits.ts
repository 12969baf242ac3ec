import { profile } from '../test/neo4j/profile/profile.ts'
import { type Neo4jAddress, withSession } from '../tools/neo4j/bolt.ts'
import type { Read } from './pairs.ts'

/** How much a piece of work reads from Neo4j. Unlike its time, it is the same on every machine, busy or not. */
export const databaseHits = (of: (read: Read) => Promise<unknown>, at: Neo4jAddress): Promise<number> =>
  withSession(at, async (session) => {
    let total = 0
    let last: Promise<unknown> = Promise.resolve()
    const read: Read = (query, params) => {
      // One after the other: a session runs one query at a time.
      last = last.then(async () => {
        const { hits } = await profile(session, query, params)
        total += hits
      })
      return last
    }
    await of(read)
    return total
  })
