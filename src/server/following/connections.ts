import type { FastifyRequest } from 'fastify'
import { clientAt } from '../requests/clients.ts'
import { isFromHere } from '../requests/from-here.ts'

/** How much those who follow the log may keep open. */
export type FollowingLimits = {
  /** Connections that one client (an address, or a /64 of IPv6) may have open, WebSockets and streams of events. */
  readonly connectionsPerAddress: number
  /** Operations that may be under way on one WebSocket. */
  readonly operationsPerSocket: number
  /** How long a reader may take nothing before the connection is closed, in milliseconds. */
  readonly patience: number
}

export const defaultFollowing: FollowingLimits = {
  connectionsPerAddress: 100,
  operationsPerSocket: 100,
  patience: 10_000,
}

/** Counts what each client has open. */
export function openConnections(most: number) {
  const counts = new Map<string, number>()
  return {
    /**
     * Counts a connection; those from the server's own machine are not. Gives what is to be called once it is closed.
     *
     * @throws an error of status 429 where the client has too many
     */
    open(request: FastifyRequest): () => void {
      if (isFromHere(request)) return () => {}
      const client = clientAt(request.ip)
      const count = counts.get(client) ?? 0
      if (count >= most) {
        const message = `More than ${most} open connections that follow the log: close some first.`
        throw Object.assign(new Error(message), { statusCode: 429 })
      }
      counts.set(client, count + 1)
      return () => {
        const left = (counts.get(client) ?? 1) - 1
        if (left > 0) counts.set(client, left)
        else counts.delete(client)
      }
    },
  }
}

export type OpenConnections = ReturnType<typeof openConnections>
