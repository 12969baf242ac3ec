// As much of the peer's types as is used, so that types are checked where the peer is not installed.
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql'

  export class Neo4jGraphQL {
    constructor(options: { readonly typeDefs: string; readonly driver?: unknown })
    getSchema(): Promise<GraphQLSchema>
  }
}
