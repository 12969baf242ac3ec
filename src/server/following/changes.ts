import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { FastifyInstance } from 'fastify'
import type { Api } from '../../api/api.ts'
import { logOperation, type Observer } from '../observed/access-log.ts'
import { fetchRequest } from '../requests/fetch-requests.ts'
import { isFromHere } from '../requests/from-here.ts'
import type { OpenConnections } from './connections.ts'

/** How long a connection may move nothing, in milliseconds: three heartbeats. */
const longestSilence = 45_000

/**
 * The log as server-sent events at GET /changes. A reader who takes nothing is disconnected, and goes on where they were when
 * they connect again.
 */
export function changesRoute(
  app: FastifyInstance,
  api: Api,
  connections: OpenConnections,
  observer?: Observer,
): void {
  const streams = new Set<AbortController>()
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.abort()
  })
  app.route({
    method: 'GET',
    url: '/changes',
    exposeHeadRoute: false,
    async handler(request, reply) {
      const closed = connections.open(request)
      const stream = new AbortController()
      streams.add(stream)
      reply.raw.once('close', () => {
        stream.abort()
        streams.delete(stream)
        closed()
      })
      reply.raw.setTimeout(longestSilence, () => reply.raw.destroy())
      const asked = fetchRequest(request, ['authorization', 'last-event-id'], stream.signal)
      const caller = {
        requestId: request.id,
        isHere: isFromHere(request),
        answered: logOperation(request, observer),
      }
      const { status, headers, body } = await api.handleChanges(asked, { caller })
      reply.code(status).headers(Object.fromEntries(headers))
      return reply.send(body && Readable.fromWeb(body as ReadableStream))
    },
  })
}
