import type { FastifyRequest } from 'fastify'

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** What a proxy adds to a request that it passes on. */
const forwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'] as const

/** Whether a request was sent from this machine, and by no proxy that runs on it. */
export const isFromHere = ({ ip, headers, socket }: FastifyRequest): boolean =>
  // A machine that connects to an address of its own comes from there.
  (loopback.has(ip) || ip === socket.localAddress) && forwarded.every((name) => headers[name] === undefined)
