import type { Plan, ProfiledPlan, Session } from 'neo4j-driver'
import { plannedOnce } from '../../../src/graph/plan-once.ts'
import type { CypherQuery } from '../../../src/graph/store.ts'

/**
 * What a query gave and read. Database hits do not depend on the machine; `operators` are those that read, with the hits of
 * all of a kind; `scans` are the ones that read a whole label or type, whatever the query was given.
 */
export type Cost = {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly hits: number
  readonly operators: ReadonlyMap<string, number>
  readonly scans: readonly string[]
}

/** Runs a query as the store would, and counts what it read. */
export async function profile<Params extends object>(
  session: Pick<Session, 'run'>,
  query: CypherQuery<Params, unknown>,
  params: Params,
): Promise<Cost> {
  const { text, parameters } = plannedOnce(query, params)
  const { records, summary } = await session.run(`PROFILE ${text}`, parameters)
  if (summary.profile === false) throw new Error(`${query.name} has no profile`)
  const operators = new Map<string, number>()
  for (const { operatorType, dbHits } of operatorsIn(summary.profile)) {
    const name = operatorType.replace(/@.*/, '')
    if (Number(dbHits) > 0) operators.set(name, (operators.get(name) ?? 0) + Number(dbHits))
  }
  return {
    rows: records.map((record) => record.toObject()),
    hits: [...operators.values()].reduce((sum, hits) => sum + hits, 0),
    operators,
    scans: scansIn(summary.profile),
  }
}

const operatorsIn = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(operatorsIn)]

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
