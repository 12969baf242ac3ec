import type { RateLimitPluginOptions } from '@fastify/rate-limit'

/** Requests that one address may send in a minute. */
export type RequestsPerMinute = number

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** The options of @fastify/rate-limit. Whoever sits at the machine itself is never limited. */
export function rateLimit(max: RequestsPerMinute): RateLimitPluginOptions {
  return {
    max,
    timeWindow: '1 minute',
    allowList: (request) => loopback.has(request.ip),
    errorResponseBuilder: (_request, { after, statusCode }) =>
      Object.assign(new Error(`More than ${max} requests a minute; try again in ${after}.`), { statusCode }),
  }
}
