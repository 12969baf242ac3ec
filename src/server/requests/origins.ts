/** The origins of other sites whose pages may read answers; `*` for all. */
export type Origins = readonly string[]

/** The `origin` option of @fastify/cors. Pages of the server's own origin need no permission. */
export function corsOrigin(origins: Origins): false | '*' | string[] {
  if (origins.includes('*')) {
    return '*'
  }
  return origins.length > 0 ? [...origins] : false
}
