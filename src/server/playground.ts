import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'

export interface PlaygroundOptions {
  /** Where the built pages are (`dist/web`), as an absolute path. */
  directory: string
}

/**
 * Serves the built playground at /playground/. Without a build the API still runs, and the page says what to do.
 * The names of built assets carry a hash of their content, so a browser may keep them for good; a page's do not.
 */
export const playground: FastifyPluginAsync<PlaygroundOptions> = async (app, { directory }) => {
  if (!existsSync(join(directory, 'index.html'))) {
    app.get('/playground', notBuilt)
    app.get('/playground/*', notBuilt)
    return
  }
  // Relative, so that it stays right behind a reverse proxy that adds a path.
  app.get('/playground', (_request, reply) => reply.redirect('playground/'))
  await app.register(fastifyStatic, {
    root: directory,
    prefix: '/playground/',
    cacheControl: false,
    setHeaders(response, path) {
      const hashed = path.startsWith(join(directory, 'assets'))
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

function notBuilt(_request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('The playground is not built: run npm run build.\n')
}
