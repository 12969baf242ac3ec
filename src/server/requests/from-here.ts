import type { FastifyRequest } from 'fastify'

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Headers that a proxy adds to a request. */
const forwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'] as const

/** Whether a request was sent from this machine, and not by a proxy that runs on it. */
export const isFromHere = ({ ip, headers, socket }: FastifyRequest): boolean =>
  // A machine that connects to one of its own addresses also comes from that address.
  (loopback.has(ip) || ip === socket.localAddress) && forwarded.every((name) => headers[name] === undefined)
