import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Api, RequestWithSignal } from '../api/api.ts'
import { badInput } from '../errors.ts'
import { logOperation, type Observer } from './observed/access-log.ts'
import { addressOf } from './requests/addresses.ts'
import { isFromHere } from './requests/from-here.ts'
import { leaving } from './requests/leaving.ts'

/**
 * GraphQL over HTTP at /graphql. A browser that opens it as a page is sent to the playground.
 *
 * @see https://graphql.github.io/graphql-over-http/
 */
export function graphqlRoute<Context extends RequestWithSignal>(
  app: FastifyInstance,
  api: Api<Context>,
  observer?: Observer,
) {
  app.route({
    url: '/graphql',
    // Apollo refuses all but GET and POST, and says so.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    preHandler: async (request, reply) => {
      // The handler makes a URL of the host.
      if (!URL.canParse(`http://${request.hostname}/`)) throw badInput('Host', 'this header names no host.')
      return asksForPage(request) ? reply.redirect(addressOf('playground', request)) : undefined
    },
    handler: fastifyApolloHandler<Context>(api.apollo, {
      context: (request, reply) =>
        api.contextFor(request.headers.authorization, leaving(reply), {
          requestId: request.id,
          isHere: isFromHere(request),
          answered: logOperation(request, observer),
        }),
    }),
  })
}

/** A browser's address bar prefers HTML and sends no query. */
function asksForPage(request: FastifyRequest): boolean {
  const prefersHtml = request.headers.accept?.includes('text/html') ?? false
  return (
    request.method === 'GET' && prefersHtml && !new URLSearchParams(request.url.split('?')[1]).has('query')
  )
}
