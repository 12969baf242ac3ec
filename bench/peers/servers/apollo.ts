import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify from 'fastify'
import type { GraphQLSchema } from 'graphql'

/**
 * Serves a schema as this server serves its own, by Apollo Server on Fastify, and with nothing else around it: no limits,
 * no log, no headers. Prints where, for whoever started it.
 */
export async function serveSchema(schema: GraphQLSchema): Promise<void> {
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] })
  await apollo.start()
  const app = Fastify()
  app.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(apollo) })
  const listening: Promise<string> = app.listen({ host: '127.0.0.1', port: 0 })
  console.log(`GraphQL: ${await listening}/graphql`)
}
