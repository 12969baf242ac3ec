import type { CypherQuery, GraphStore } from '../../../src/graph/store.ts'

/** A read that was asked of a store, with its parameters. */
export type NotedRead = {
  readonly query: CypherQuery<object, unknown>
  readonly params: object
}

export type NotingStore = GraphStore & {
  /** The reads since this was last asked, in the order in which they began. */
  readonly reads: () => readonly NotedRead[]
}

/** A store that notes what it is asked. */
export function noting(store: GraphStore): NotingStore {
  let noted: NotedRead[] = []
  return {
    ...store,
    read(query, params, options) {
      noted.push({ query: query as unknown as CypherQuery<object, unknown>, params: params as object })
      return store.read(query, params, options)
    },
    reads() {
      const reads = noted
      noted = []
      return reads
    },
  }
}
