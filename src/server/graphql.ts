import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Api, Caller } from '../api/api.ts'
import { bookmarkHeader } from '../api/pipeline/bookmarks.ts'
import { badInput } from '../errors.ts'
import { logOperation, type Observer } from './observed/access-log.ts'
import { addressOf } from './requests/addresses.ts'
import { isFromHere } from './requests/from-here.ts'
import { leaving } from './requests/leaving.ts'

/**
 * GraphQL over HTTP at /graphql, by Apollo Server. A browser that opens it as a page is sent to the playground; a GET that names
 * its document by a hash is answered with an entity tag.
 *
 * @see https://graphql.github.io/graphql-over-http/
 */
export function graphqlRoute(app: FastifyInstance, api: Api, observer?: Observer) {
  const callerOf = (request: FastifyRequest) => ({
    requestId: request.id,
    isHere: isFromHere(request),
    answered: logOperation(request, observer),
  })
  app.route({
    url: '/graphql',
    // Apollo refuses all but GET and POST, and says so.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    preHandler: async (request, reply) => {
      // The handler makes a URL of the host.
      if (!URL.canParse(`http://${request.hostname}/`)) throw badInput('Host', 'this header names no host.')
      if (asksForPage(request)) return reply.redirect(addressOf('playground', request))
      return namesDocument(request) ? sendByHash(api, request, reply, callerOf(request)) : undefined
    },
    handler: fastifyApolloHandler(api.apollo, {
      context: (request, reply) =>
        api.contextFor(request.headers.authorization, leaving(reply), callerOf(request)),
    }),
  })
}

const parametersOf = ({ url }: FastifyRequest) => new URLSearchParams(url.split('?')[1])

/** A browser's address bar prefers HTML and asks for nothing. */
function asksForPage(request: FastifyRequest): boolean {
  const prefersHtml = request.headers.accept?.includes('text/html') ?? false
  const asked = parametersOf(request)
  return request.method === 'GET' && prefersHtml && !asked.has('query') && !isNamed(asked)
}

/** Whether a query is asked by GET that names its document instead of sending it. */
const namesDocument = (request: FastifyRequest) =>
  request.method === 'GET' && !parametersOf(request).has('query') && isNamed(parametersOf(request))

const isNamed = (asked: URLSearchParams) => asked.has('documentId') || asked.has('extensions')

async function sendByHash(api: Api, request: FastifyRequest, reply: FastifyReply, caller: Caller) {
  const headers = ['accept', 'authorization', 'if-none-match', bookmarkHeader].flatMap(
    (name): [string, string][] => {
      const value = request.headers[name]
      return value === undefined ? [] : [[name, String(value)]]
    },
  )
  const asked = new Request(`http://localhost${request.url}`, { headers, signal: leaving(reply) })
  const answer = await api.handle(asked, { caller })
  return reply
    .code(answer.status)
    .headers(Object.fromEntries(answer.headers))
    .send(await answer.text())
}
