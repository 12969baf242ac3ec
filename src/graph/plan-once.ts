import neo4j from 'neo4j-driver'
import { convertAt } from './rows.ts'
import type { CypherQuery } from './store.ts'

type AnyQuery = CypherQuery<never, unknown>

const texts = new WeakMap<AnyQuery, string>()

/**
 * A query's text and parameters as they are sent to Neo4j: all parameters in one map. Neo4j makes a plan for each size
 * class (0, 1, up to 10, up to 100, ...) of a list or string parameter, and planning takes up to a second. It does not
 * look at sizes inside a map, so each query is planned once.
 */
export function plannedOnce(query: AnyQuery, params: unknown) {
  const text = texts.get(query) ?? query.text.neo4j.replace(/\$(?=\w)/g, '$given.')
  texts.set(query, text)
  return { text, parameters: { given: convertAt(params, query.ints, (whole) => neo4j.int(whole)) } }
}
