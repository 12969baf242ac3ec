import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Api, RequestWithSignal } from '../api/api.ts'
import { type PageRequest, type Reply, readingRoom, type Site } from '../pages/pages.ts'
import { logOperation, type Observer } from './access-log.ts'
import { addressOf } from './addresses.ts'
import { leaving } from './leaving.ts'

/**
 * What a page may load: its own sheet and script. Nothing that stands in the page itself runs or is styled, whatever got into
 * it.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** The pages at /read, for people who write no GraphQL. */
export function readingRoomRoutes<Context extends RequestWithSignal>(
  app: FastifyInstance,
  api: Api<Context>,
  site: Site,
  observer?: Observer,
): void {
  const pages = readingRoom(api.execute, site)
  const answer = async (request: FastifyRequest, reply: FastifyReply) =>
    sent(reply, await pages.answer(await pageRequest(api, request, reply, observer)))
  app.get('/read', answer)
  app.get('/read/:name', answer)
}

async function pageRequest<Context extends RequestWithSignal>(
  api: Api<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
  observer?: Observer,
): Promise<PageRequest> {
  const { name = '' } = request.params as { name?: string }
  return {
    name,
    query: new URLSearchParams(request.url.split('?')[1]),
    form: null,
    root: addressOf('', request),
    viewer: await api.viewerOf(undefined),
    signal: leaving(reply),
    caller: { requestId: request.id, answered: logOperation(request, observer) },
    known: request.headers['if-none-match'],
  }
}

function sent(reply: FastifyReply, { status, headers, body }: Reply) {
  reply.code(status).headers(headers).header('content-security-policy', policy)
  return reply.send(typeof body === 'string' ? body : Readable.from(body))
}
