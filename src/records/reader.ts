import type { Answer, Cardinality, CypherQuery, GraphStore } from '../graph/store.ts'

/** What reads for one request: its queries end when the request does. */
export type Reader = <Params, Row, C extends Cardinality>(
  query: CypherQuery<Params, Row, 'read', C>,
  params: Params,
) => Promise<Answer<Row, C>>

export const readerOf =
  (store: GraphStore, signal?: AbortSignal): Reader =>
  (query, params) =>
    store.read(query, params, { signal })
