import type { WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Api, type Connection, serviceRestart, socketDoor, tryAgainLater } from '../../api/api.ts'
import { forbidden } from '../../errors.ts'
import { logOperation, type Observer } from '../observed/access-log.ts'
import { isFromHere } from '../requests/from-here.ts'
import { mayOpenSocket, type Origins } from '../requests/origins.ts'
import type { FollowingLimits, OpenConnections } from './connections.ts'

export type SocketOptions = {
  readonly api: Api
  readonly connections: OpenConnections
  /** The sites whose pages may open one; those of the server itself always may. */
  readonly origins: Origins
  readonly limits: FollowingLimits
  readonly observer?: Observer
}

/** How often the other end is asked for a sign of life, in milliseconds. */
const pingEvery = 15_000

/** How long a client may take to close the connection once it was told to, in milliseconds. */
const closing = 2_000

/** The longest reason that a close frame takes, in bytes. */
const longestReason = 123

export type Sockets = {
  /** To be called before a request becomes a WebSocket. @throws FORBIDDEN, or an error of status 429 */
  readonly admit: (request: FastifyRequest) => void
  readonly handler: (socket: WebSocket, request: FastifyRequest) => void
}

/** Serves GraphQL over WebSockets. */
export function graphqlSockets(app: FastifyInstance, options: SocketOptions): Sockets {
  const { api, connections, origins, limits, observer } = options
  const door = socketDoor(api, limits.operationsPerSocket)

  function admit(request: FastifyRequest): void {
    if (!mayOpenSocket(request, origins))
      throw forbidden(
        'Pages of this origin may not open a WebSocket here: name it in ON_RECORD_CORS_ORIGINS.',
      )
    request.raw.socket.once('close', connections.open(request))
  }

  function handler(socket: WebSocket, request: FastifyRequest): void {
    // Each of its operations is logged by itself.
    request.isLogged = true
    const close = closerOf(socket)
    const connection: Connection = {
      authorization: request.headers.authorization,
      caller: { isHere: isFromHere(request), answered: logOperation(request, observer) },
      mayAsk: () => mayAsk(app, request),
      close,
    }
    const stopPings = ping(socket)
    const left = door.opened(
      {
        protocol: socket.protocol,
        send: senderTo(socket, limits.patience, close),
        close,
        onMessage: (take) =>
          socket.on('message', (message) => {
            take(String(message)).catch((error: unknown) => {
              if (socket.readyState !== socket.OPEN) return
              request.log.error({ err: error }, 'A message could not be handled.')
              close(4500, 'Something went wrong here, not in the message.')
            })
          }),
      },
      connection,
    )
    socket.on('close', (code, reason) => {
      stopPings()
      void left(code, String(reason))
    })
  }
  return { admit, handler }
}

/** Tells all clients to connect again, to this server once it is back or to another. */
export function closeSockets(this: FastifyInstance, done: () => void): void {
  for (const socket of this.websocketServer.clients)
    closerOf(socket)(serviceRestart, 'The server is stopping.')
  this.websocketServer.close()
  done()
}

function closerOf(socket: WebSocket) {
  return (code: number, reason: string): void => {
    socket.close(code, Buffer.from(reason).subarray(0, longestReason).toString())
    setTimeout(() => socket.terminate(), closing).unref()
  }
}

/** Sends a message, and resolves when it is on its way: so nothing is made for a reader faster than it is read. */
const senderTo =
  (socket: WebSocket, patience: number, close: Connection['close']) =>
  (message: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (socket.readyState !== socket.OPEN) {
        reject(new Error('The connection is closed.'))
        return
      }
      const tooSlow = setTimeout(() => {
        close(tryAgainLater, 'You read too slowly: connect again, and go on after your last cursor.')
      }, patience)
      socket.send(message, (error) => {
        clearTimeout(tooSlow)
        if (error) reject(error)
        else resolve()
      })
    })

/** Ends a connection whose other end gives no sign of life. Gives what stops that. */
function ping(socket: WebSocket): () => void {
  let isAlive = true
  socket.on('pong', () => {
    isAlive = true
  })
  const pings = setInterval(() => {
    if (!isAlive) return socket.terminate()
    isAlive = false
    socket.ping()
  }, pingEvery)
  return () => clearInterval(pings)
}

/** Counts an operation among the requests of its client, where those are limited. */
async function mayAsk(app: FastifyInstance, request: FastifyRequest): Promise<boolean> {
  if (!app.hasDecorator('createRateLimit')) return true
  const limit = await app.createRateLimit()(request)
  return limit.isAllowed || !limit.isExceeded
}
