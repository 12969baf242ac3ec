import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Api } from '../api/api.ts'
import { forbidden } from '../errors.ts'
import type { ToolHandler } from '../mcp/http.ts'
import { logOperation, type Observer } from './observed/access-log.ts'
import { isFromHere } from './requests/from-here.ts'
import { leaving } from './requests/leaving.ts'
import { isAllowedOrigin, type Origins } from './requests/origins.ts'

type McpOptions = {
  /** The sites whose pages may call; besides them only those of this machine. */
  readonly origins: Origins
  readonly proposals?: boolean
  readonly observer?: Observer
}

/**
 * Tools for agents at /mcp, by the Model Context Protocol over Streamable HTTP. What serves them is loaded with the first
 * request.
 *
 * @see https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http
 */
export function mcpRoute(
  app: FastifyInstance,
  api: Api,
  { origins, proposals = false, observer }: McpOptions,
) {
  let loading: Promise<ToolHandler> | undefined
  const load = async () => {
    const { toolHandler } = await import('../mcp/http.ts')
    const report = (error: unknown) => app.log.error({ err: error }, 'The tools for agents failed.')
    return toolHandler(api, { proposals, report })
  }
  app.addHook('preClose', async () => (await loading)?.close())
  app.route({
    url: '/mcp',
    method: ['GET', 'POST', 'DELETE'],
    async handler(request, reply) {
      if (!isAllowedOrigin(request.headers.origin, origins))
        throw forbidden(
          'Pages of this origin may not use the tools here. Whoever runs the server can allow it by ON_RECORD_CORS_ORIGINS.',
        )
      const isHere = isFromHere(request)
      const viewer = await api.viewerOf(request.headers.authorization, isHere)
      const caller = { requestId: request.id, isHere, answered: logOperation(request, observer) }
      loading ??= load()
      const handler = await loading
      const answer = await handler.handle(asFetched(request, reply), request.body, { viewer, caller })
      return sent(reply, answer)
    },
  })
}

/** The request without its body, which has been read. */
const asFetched = ({ method, headers }: FastifyRequest, reply: FastifyReply) =>
  new Request('http://localhost/mcp', {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
    signal: leaving(reply),
  })

function sent(reply: FastifyReply, { status, headers, body }: Response) {
  reply.code(status).headers(Object.fromEntries(headers))
  return body === null ? reply.send() : reply.send(Readable.fromWeb(body as ReadableStream))
}
