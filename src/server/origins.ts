/** Which pages of other sites may read answers: none, those of these origins, or (`*`) all. */
export type Origins = readonly string[]

/** The `origin` option of @fastify/cors. Pages of the server's own origin need no permission. */
export function corsOrigin(origins: Origins): false | '*' | string[] {
  if (origins.includes('*')) {
    return '*'
  }
  return origins.length > 0 ? [...origins] : false
}
