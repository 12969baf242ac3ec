import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { addressOf } from './requests/addresses.ts'

export interface PlaygroundOptions {
  /** Where the built pages are (`dist/web`), as an absolute path. */
  directory: string
}

/**
 * Serves the built playground at /playground/, precompressed for browsers that accept it. Without a build the API still
 * runs, and the page says what to do. The names of built assets contain a hash, so that a browser may cache them for
 * good; those of pages do not.
 */
export const playground: FastifyPluginAsync<PlaygroundOptions> = async (app, { directory }) => {
  if (!existsSync(join(directory, 'index.html'))) {
    app.get('/playground', notBuilt)
    app.get('/playground/*', notBuilt)
    return
  }
  app.addHook('onSend', async (_request, reply) => {
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '))
  })
  await app.register(fastifyStatic, {
    root: directory,
    prefix: '/playground/',
    preCompressed: true,
    cacheControl: false,
    setHeaders(response, path) {
      const isHashed = path.startsWith(join(directory, 'assets'))
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.addHook('onRequest', async (request, reply) => {
    const [, page] = /^\/+playground\/+([\w-]+\.html)\/+(?:\?|$)/.exec(request.url) ?? []
    if (page !== undefined) return reply.redirect(addressOf(`playground/${page}`, request))
  })
  app.get('/playground', (request, reply) =>
    isFolder(request) ? reply.sendFile('index.html') : reply.redirect(addressOf('playground/', request)),
  )
}

/** A page's assets are relative to its folder: without the final slash, a browser would look for them elsewhere. */
const isFolder = ({ url }: FastifyRequest): boolean => url.split('?')[0]?.endsWith('/') ?? false

function notBuilt(_request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('The playground is not built: run npm run build.\n')
}
