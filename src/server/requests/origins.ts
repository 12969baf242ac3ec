/** The origins of other sites whose pages may read answers; `*` for all. */
export type Origins = readonly string[]

/** The `origin` option of @fastify/cors. Pages of the server's own origin need no permission. */
export function corsOrigin(origins: Origins): false | '*' | string[] {
  if (origins.includes('*')) {
    return '*'
  }
  return origins.length > 0 ? [...origins] : false
}

const thisMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Whether a page of this origin may call what is not made for pages. A request that no page sent has none. Without this, a
 * name that leads to this machine would let any page in.
 */
export const isAllowedOrigin = (origin: string | undefined, origins: Origins): boolean =>
  origin === undefined || origins.includes('*') || origins.includes(origin) || thisMachine.test(origin)
