import { buildSubgraphSchema } from '@apollo/subgraph'
import { addResolversToSchema } from '@graphql-tools/schema'
import { getDocumentNodeFromSchema, getResolversFromSchema } from '@graphql-tools/utils'
import { type GraphQLSchema, print } from 'graphql'
import type { Api } from '../api/api.ts'
import type { ProductApi } from '../api/product.ts'
import { typeOfNode } from '../resolvers/queries/node.ts'
import { entities, weighedEntities } from './entities.ts'
import { exportedSchema, type SubgraphOptions } from './exported-schema.ts'
import { publishedDocument } from './published-document.ts'
import { withKeys } from './with-keys.ts'

export type { SubgraphOptions }

/** On Record as a subgraph of a federated graph: doors that answer what a router asks. They close with the graph. */
export type Subgraph = Pick<Api, 'apollo' | 'contextFor' | 'execute' | 'handle'> & {
  /** What a graph is composed from, as `_service` gives it. */
  readonly sdl: string
}

/**
 * Makes a subgraph of a graph that is open: its schema with keys, and `_entities`, answered by the same pipeline as any
 * other request, under the same limits.
 *
 * @see https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export async function subgraph(
  { api }: { readonly api: ProductApi },
  options: SubgraphOptions = {},
): Promise<Subgraph> {
  let sdl = ''
  const federated = (schema: GraphQLSchema) => {
    const document = withKeys(getDocumentNodeFromSchema(exportedSchema(schema, options)))
    sdl = print(publishedDocument(document))
    const built = addResolversToSchema({
      schema: buildSubgraphSchema(document),
      resolvers: getResolversFromSchema(schema),
      // Of what is not exported.
      resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    })
    return weighedEntities(addResolversToSchema({ schema: built, resolvers: resolversOf(sdl) }))
  }
  const { apollo, contextFor, execute, handle } = await api.withSchema(federated)
  return { apollo, contextFor, execute, handle, sdl }
}

/** What a router asks, and no other client. */
const resolversOf = (sdl: string) => ({
  Query: { _entities: entities, _service: () => ({ sdl }) },
  _Entity: { __resolveType: typeOfNode },
})
