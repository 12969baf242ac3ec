import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import { isFromHere } from './from-here.ts'

/** Requests that a client (an address, or a /64 of IPv6) may send in a minute. */
export type RequestsPerMinute = number

/** The options of @fastify/rate-limit. Requests from the server's own machine are not limited. */
export function rateLimit(max: RequestsPerMinute): RateLimitPluginOptions {
  return {
    max,
    timeWindow: '1 minute',
    allowList: isFromHere,
    errorResponseBuilder: (_request, { after, statusCode }) =>
      Object.assign(new Error(`More than ${max} requests a minute; try again in ${after}.`), { statusCode }),
  }
}
