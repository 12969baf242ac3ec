import type { Cardinality, CypherQuery, Mode } from '../../../src/graph/store.ts'

/** A query that only tests need, in Cypher that both engines run. `ints` are the parameters that hold integers. */
export const query = <Params, Row, M extends Mode, C extends Cardinality>(
  mode: M,
  returns: C,
  text: string,
  ints: readonly string[] = [],
): CypherQuery<Params, Row, M, C> => ({
  name: `test: ${text.slice(0, 60)}`,
  mode,
  returns,
  ints,
  text: { embedded: text, neo4j: text },
})
