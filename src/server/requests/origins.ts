import type { FastifyRequest } from 'fastify'

/** The origins of other sites whose pages may read answers; `*` for all. */
export type Origins = readonly string[]

/**
 * Whether a page may open a WebSocket here: one of the server's own origin, or of those that may read answers. Browsers let
 * every page open one, and what is no browser names no origin.
 */
export function mayOpenSocket({ headers, host }: FastifyRequest, origins: Origins): boolean {
  const { origin } = headers
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/** The `origin` option of @fastify/cors. Pages of the server's own origin need no permission. */
export function corsOrigin(origins: Origins): false | '*' | string[] {
  if (origins.includes('*')) {
    return '*'
  }
  return origins.length > 0 ? [...origins] : false
}
