import type { FastifyInstance } from 'fastify'
import { bearerToken } from '../../api/access/auth.ts'
import { forbidden, unauthenticated } from '../../errors.ts'
import { isFromHere } from '../requests/from-here.ts'
import type { LocalTokens } from './local-tokens.ts'

/** POST /session exchanges a one-time token of `on-record token` for a session's token. */
export function sessionRoute(app: FastifyInstance, local: LocalTokens): void {
  app.post('/session', async (request, reply) => {
    if (!isFromHere(request))
      throw forbidden('A one-time token is valid only on the machine where the server runs.')
    const { authorization } = request.headers
    if (authorization === undefined)
      throw unauthenticated('Send the one-time token in the Authorization header.')
    const { token, viewer, expiresAt } = await local.begin(bearerToken(authorization))
    reply.header('cache-control', 'no-store')
    return { token, ...viewer, expiresAt: new Date(expiresAt).toISOString() }
  })
}
