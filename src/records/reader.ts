import type { Answer, Cardinality, CypherQuery, GraphStore } from '../graph/store.ts'

/** Reads for one request; its queries are cancelled when the request ends. */
export type Reader = <Params, Row, C extends Cardinality>(
  query: CypherQuery<Params, Row, 'read', C>,
  params: Params,
) => Promise<Answer<Row, C>>

export const readerOf =
  (store: GraphStore, signal?: AbortSignal): Reader =>
  (query, params) =>
    store.read(query, params, { signal })
