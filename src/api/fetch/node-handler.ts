import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Handle, HandleOptions } from './handler.ts'

/** Answers a request of `node:http`, which is also what Express and Fastify have at hand. Never rejects. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * A handler of the Fetch API for `node:http`. The body must not have been read.
 *
 * @param optionsOf the options of each request, such as who asks
 */
export const nodeHandler =
  (handle: Handle, optionsOf: (request: IncomingMessage) => HandleOptions = () => ({})): NodeHandler =>
  async (request, response) => {
    const gone = new AbortController()
    response.once('close', () => {
      if (!response.writableFinished) gone.abort()
    })
    const answer = await handle(requestOf(request, gone.signal), optionsOf(request))
    if (answer.body && answer.headers.get('content-type')?.startsWith('text/event-stream')) {
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      // The end of the connection is the end of the stream, whoever ends it.
      await pipeline(Readable.fromWeb(answer.body as ReadableStream), response).catch(() => {})
      return
    }
    const body = Buffer.from(await answer.arrayBuffer())
    if (response.destroyed) return
    response.writeHead(answer.status, {
      ...Object.fromEntries(answer.headers),
      'content-length': body.length,
      // What is left of a body that was refused would be taken for the next request.
      ...(!request.complete && { connection: 'close' }),
    })
    response.end(body)
  }

/** The path and the query of a URL are all that counts here, so its host is not that of a header. */
function requestOf(request: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = request
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init = {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
    signal,
    ...(hasBody && { body: Readable.toWeb(request), duplex: 'half' }),
  }
  return new Request(`http://localhost${url.startsWith('/') ? url : '/'}`, init as RequestInit)
}
