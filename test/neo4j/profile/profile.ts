import type { Plan, ProfiledPlan, Session } from 'neo4j-driver'
import { plannedOnce } from '../../../src/graph/plan-once.ts'
import type { CypherQuery } from '../../../src/graph/store.ts'

/**
 * What a query gave and read. Database hits do not depend on the machine; `scans` are the operators that read a whole
 * label or type, whatever the query was given.
 */
export type Cost = { readonly rows: number; readonly hits: number; readonly scans: readonly string[] }

/** Runs a query as the store would, and counts what it read. */
export async function profile<Params extends object>(
  session: Session,
  query: CypherQuery<Params, unknown>,
  params: Params,
): Promise<Cost> {
  const { text, parameters } = plannedOnce(query, params)
  const { records, summary } = await session.run(`PROFILE ${text}`, parameters)
  if (summary.profile === false) throw new Error(`${query.name} has no profile`)
  return { rows: records.length, hits: hitsOf(summary.profile), scans: scansIn(summary.profile) }
}

const hitsOf = (plan: ProfiledPlan): number =>
  Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)

/** As `profile`, of a query that is only planned. */
export async function scansOf(
  session: Session,
  query: CypherQuery<object, unknown>,
): Promise<readonly string[]> {
  const { text, parameters } = plannedOnce(query, {})
  const { summary } = await session.run(`EXPLAIN ${text}`, parameters)
  if (summary.plan === false) throw new Error(`${query.name} has no plan`)
  return scansIn(summary.plan)
}

const scansIn = ({ operatorType, children }: Plan): string[] => [
  ...(/Scan/.test(operatorType) && !/Index/.test(operatorType) ? [operatorType] : []),
  ...children.flatMap(scansIn),
]
