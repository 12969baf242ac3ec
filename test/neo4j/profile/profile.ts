import neo4j, { type ProfiledPlan, type Session } from 'neo4j-driver'
import { convertAt } from '../../../src/graph/rows.ts'
import type { CypherQuery } from '../../../src/graph/store.ts'

/** What a query gave and read. Database hits do not depend on the machine. */
export type Cost = { readonly rows: number; readonly hits: number }

/** Runs a query as the store would, and counts what it read. */
export async function profile<Params extends object>(
  session: Session,
  query: CypherQuery<Params, unknown>,
  params: Params,
): Promise<Cost> {
  const whole = convertAt(params, query.ints, (number) => neo4j.int(number)) as Record<string, unknown>
  const { records, summary } = await session.run(`PROFILE ${query.text.neo4j}`, whole)
  if (summary.profile === false) throw new Error(`${query.name} has no profile`)
  return { rows: records.length, hits: hitsOf(summary.profile) }
}

const hitsOf = (plan: ProfiledPlan): number =>
  Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)
