import type { FastifyRequest } from 'fastify'

/** A path that a proxy may put before ours: it begins with one slash, and nothing in it leads to another site. */
const sanePrefix = /^(\/[\w.~-]+)+$/

/**
 * Where a browser finds one of our pages. The address is relative, so that it is right behind a reverse proxy that adds a
 * path; if a trusted proxy says which path, it is absolute, since the browser may be at `/record` or at `/record/`.
 */
export function addressOf(path: string, { url, ips = [], headers }: FastifyRequest): string {
  const prefix = headers['x-forwarded-prefix']
  // There are several addresses only if a trusted proxy passed the request on.
  if (ips.length > 1 && typeof prefix === 'string' && sanePrefix.test(prefix)) return `${prefix}/${path}`
  const [asked = '/'] = url.split('?')
  const depth = asked.replace(/\/+/g, '/').split('/').length - 2
  return `${'../'.repeat(depth)}${path}`
}
