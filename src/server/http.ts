import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimiter from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Api } from '../api/api.ts'
import type { Downloads } from '../api/downloads.ts'
import type { Uploads } from '../api/uploads.ts'
import { readingRoom, type Site } from '../pages/pages.ts'
import { planPages } from '../pages/planning.ts'
import { contentSecurity } from './content-security.ts'
import { downloadRoutes } from './downloads.ts'
import { noSuchAddress, transportError } from './errors.ts'
import { graphqlRoute } from './graphql.ts'
import { healthRoutes } from './health.ts'
import { mcpRoute } from './mcp.ts'
import { accessLog, type Observer } from './observed/access-log.ts'
import { type Logger, openLog } from './observed/log.ts'
import { requestIdHeader, requestIdOf } from './observed/request-ids.ts'
import { playground } from './playground.ts'
import { readingRoomPages } from './reading-room.ts'
import { addressOf } from './requests/addresses.ts'
import { corsOrigin, type Origins } from './requests/origins.ts'
import { type RequestsPerMinute, rateLimit } from './requests/rate-limit.ts'
import type { LocalTokens } from './sign-in/local-tokens.ts'
import { sessionRoute } from './sign-in/session.ts'
import { uploadRoutes } from './uploads.ts'

/** In bytes. A document with its variables rarely has more than a few thousand. */
const largestBody = 256 * 1024

/** How long requests in progress may take once the server is told to stop, in milliseconds. */
const patience = 10_000

export type ServeOptions = {
  readonly api: Api
  /** What takes uploads of any size at /import and /verify; there are no such routes without it. */
  readonly uploads?: Uploads
  /** What /export and /backup send; there are no such routes without it. */
  readonly downloads?: Downloads
  readonly host: string
  /** 0 takes any port that is free. */
  readonly port: number
  /** The directory of the playground's built pages, as an absolute path. */
  readonly playgroundDirectory: string
  /** What takes one-time tokens of this machine at /session; there is no such route without it. */
  readonly local?: LocalTokens
  /** What the pages at /read say of this server; there are none where it is not given. */
  readonly readingRoom?: Site
  /** Whether agents with an editor's token may propose statements; false by default. */
  readonly agentProposals?: boolean
  /** The sites whose pages may read answers; none by default. */
  readonly origins?: Origins
  /** No limit by default. */
  readonly requestsPerMinute?: RequestsPerMinute
  /** Called once the port is taken. Requests wait for it; if it fails, nothing is served. */
  readonly prepare?: () => Promise<void>
  /** The proxies that are trusted to say a client's address; none by default. */
  readonly trustedProxies?: readonly string[]
  /** Where events are logged; nowhere by default. */
  readonly log?: Logger
  /** Is called with everything that is answered. */
  readonly observer?: Observer
}

export type Serving = {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly url: string
  /** Asks what pages ask once, for a store that has to plan each query first; gives what stops that. */
  planPages(): () => Promise<void>
  /** Accepts no more requests, answers those in progress, and frees the port. */
  close(): Promise<void>
}

/** Serves the API and the playground over HTTP. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const app = await httpServer(options, () => prepared)
  const listening: Promise<string> = app.listen({ host: options.host, port: options.port })
  const prepared = listening.then(() => options.prepare?.())
  try {
    await prepared
  } catch (fault) {
    await drain(app)
    throw fault
  }
  const { api, readingRoom: site } = options
  return {
    url: await listening,
    planPages: () => (site ? planPages(readingRoom(api.execute, site), api.execute) : async () => {}),
    close: () => drain(app),
  }
}

async function httpServer(options: ServeOptions, prepared: () => Promise<void>) {
  const { api, playgroundDirectory, origins = [], requestsPerMinute, trustedProxies = [], observer } = options
  const app = Fastify({
    bodyLimit: largestBody,
    loggerInstance: options.log ?? openLog('silent'),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true },
  })
  app.setErrorHandler(transportError)
  app.setNotFoundHandler(noSuchAddress)
  accessLog(app, observer)
  app.addHook('onRequest', async (request, reply) => {
    reply.header(requestIdHeader, request.id)
  })
  app.addHook('onRequest', prepared)
  await app.register(helmet, contentSecurity)
  await app.register(cors, {
    origin: corsOrigin(origins),
    methods: ['GET', 'POST'],
    exposedHeaders: [requestIdHeader],
  })
  if (requestsPerMinute !== undefined) {
    await app.register(rateLimiter, rateLimit(requestsPerMinute))
  }
  healthRoutes(app, api.ready)
  graphqlRoute(app, api, observer)
  mcpRoute(app, api, { origins, proposals: options.agentProposals, observer })
  if (options.uploads !== undefined) await uploadRoutes(app, options.uploads)
  if (options.downloads !== undefined) downloadRoutes(app, options.downloads)
  if (options.readingRoom !== undefined)
    await app.register(readingRoomPages({ api, site: options.readingRoom, local: options.local, observer }))
  if (options.local !== undefined) sessionRoute(app, options.local)
  await app.register(playground, { directory: playgroundDirectory })
  app.get('/', (request, reply) => reply.redirect(addressOf('playground', request)))
  return app
}

/** Closes idle connections again and again: one that was busy when the server began to close would stay open. */
async function drain(app: FastifyInstance) {
  const answered = setInterval(() => app.server.closeIdleConnections(), 50)
  const impatience = setTimeout(() => app.server.closeAllConnections(), patience)
  try {
    await app.close()
  } finally {
    clearInterval(answered)
    clearTimeout(impatience)
  }
}
