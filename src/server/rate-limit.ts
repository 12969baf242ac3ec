import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import { isFromHere } from './from-here.ts'

/** Requests that one client may send in a minute: an address, or a /64 of IPv6. */
export type RequestsPerMinute = number

/** The options of @fastify/rate-limit. Whoever sits at the machine itself is never limited. */
export function rateLimit(max: RequestsPerMinute): RateLimitPluginOptions {
  return {
    max,
    timeWindow: '1 minute',
    allowList: isFromHere,
    errorResponseBuilder: (_request, { after, statusCode }) =>
      Object.assign(new Error(`More than ${max} requests a minute; try again in ${after}.`), { statusCode }),
  }
}
