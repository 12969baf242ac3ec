import type { ProfiledPlan, Session } from 'neo4j-driver'
import type { Rounds } from './recorded.ts'

/** How often queries look into the store (Neo4j's database hits), which no other work on the machine changes. */
export async function hitsOf(session: Session, rounds: Rounds): Promise<number> {
  let hits = 0
  for (const { text, parameters } of rounds.flat()) {
    const { summary } = await session.run(`PROFILE ${text}`, parameters as Record<string, unknown>)
    if (summary.profile === false) throw new Error(`There is no profile of ${text}`)
    hits += hitsIn(summary.profile)
  }
  return hits
}

const hitsIn = ({ dbHits, children }: ProfiledPlan): number =>
  Number(dbHits) + children.reduce((sum, child) => sum + hitsIn(child), 0)
