import neo4j from 'neo4j-driver'
import { convertAt } from './rows.ts'
import type { CypherQuery } from './store.ts'

type AnyQuery = CypherQuery<never, unknown>

const texts = new WeakMap<AnyQuery, string>()

/**
 * A query's text and parameters as Neo4j gets them: all parameters in one map. Neo4j keeps a plan for each size that a list
 * or string parameter has (none, 1, up to 10, up to 100, ...), and planning takes up to a second; what is inside a map it
 * does not measure, so that each query is planned once.
 */
export function plannedOnce(query: AnyQuery, params: unknown) {
  const text = texts.get(query) ?? query.text.neo4j.replace(/\$(?=\w)/g, '$given.')
  texts.set(query, text)
  return { text, parameters: { given: convertAt(params, query.ints, (whole) => neo4j.int(whole)) } }
}
