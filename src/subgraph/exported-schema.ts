import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils'
import type { GraphQLSchema } from 'graphql'

/** What a subgraph adds to the graph that it is composed into, besides its types and what asks for them. */
export type SubgraphOptions = {
  /**
   * Whether `Query.node` and `Query.nodes` are part of it. False by default: a federated graph can have them of one subgraph
   * only, and many have one.
   */
  readonly node?: boolean
  /** Whether mutations are part of it. False by default, so that the graph of a whole company gains none unnoticed. */
  readonly mutations?: boolean
}

const byNode: readonly string[] = ['node', 'nodes']

/** The schema without the fields of its roots that are not exported, and without the types that only they lead to. */
export const exportedSchema = (
  schema: GraphQLSchema,
  { node = false, mutations = false }: SubgraphOptions,
): GraphQLSchema =>
  pruneSchema(
    mapSchema(schema, {
      [MapperKind.QUERY_ROOT_FIELD]: (_field, name) => (!node && byNode.includes(name) ? null : undefined),
      [MapperKind.MUTATION]: () => (mutations ? undefined : null),
      // A router has them sent by protocols of its own.
      [MapperKind.SUBSCRIPTION]: () => null,
    }),
  )
