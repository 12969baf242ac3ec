import type { FastifyRequest } from 'fastify'

/** A path as proxies write it before ours: it begins with one slash, and nothing in it leads elsewhere. */
const sanePrefix = /^(\/[\w.~-]+)+$/

/**
 * Where a browser finds one of our pages. Relative, so that it stays right behind a reverse proxy that adds a path; and after
 * that path, where a proxy that is trusted tells it: `/record` and `/record/` come here alike.
 */
export function addressOf(path: string, { url, ips = [], headers }: FastifyRequest): string {
  const prefix = headers['x-forwarded-prefix']
  // More than one address: who sent it is trusted, and passed it on.
  if (ips.length > 1 && typeof prefix === 'string' && sanePrefix.test(prefix)) return `${prefix}/${path}`
  const [asked = '/'] = url.split('?')
  const depth = asked.replace(/\/+/g, '/').split('/').length - 2
  return `${'../'.repeat(depth)}${path}`
}
