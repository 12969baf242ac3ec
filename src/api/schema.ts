import { makeExecutableSchema } from '@graphql-tools/schema'
import type { IResolvers } from '@graphql-tools/utils'
import type { GraphQLSchema } from 'graphql'
import { sdl } from '../generated/shipped.ts'
import { enforceAuth, type Policy } from './access/who-may.ts'
import { scalars } from './scalars.ts'

/** Makes another schema of one, of the same types and resolvers. */
export type SchemaChange = (schema: GraphQLSchema) => GraphQLSchema

/** The schema with its scalars but without resolvers: enough to validate and weigh a request. */
export const schemaOfSdl = (): GraphQLSchema => makeExecutableSchema({ typeDefs: sdl, resolvers: scalars })

/**
 * The schema with its resolvers, and with `@auth` enforced, on whatever `change` makes of it too. A field without a resolver
 * is the row's property of that name.
 *
 * @throws for a resolver of a type or a field that the SDL does not have, since it would never be called
 */
export const executableSchema = (
  resolvers: IResolvers,
  policy: Policy = { anonymousReads: true },
  change: SchemaChange = (schema) => schema,
): GraphQLSchema =>
  enforceAuth(
    change(makeExecutableSchema({ typeDefs: sdl, resolvers: { ...resolvers, ...scalars } })),
    policy,
  )
