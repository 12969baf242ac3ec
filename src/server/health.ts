import type { FastifyInstance } from 'fastify'
import { OnRecordError } from '../errors.ts'

/** A supervisor or a balancer asks as often as it likes. */
const unlimited = { config: { rateLimit: false } } as const

/**
 * /health/live: the process answers; a supervisor restarts it when it does not. /health/ready: the store answers too;
 * a balancer sends no requests here while it does not. /health is the same, for those who ask there. `ready` throws when requests cannot be answered.
 */
export function healthRoutes(app: FastifyInstance, ready: () => Promise<unknown>) {
  app.get('/health/live', unlimited, async () => ({ status: 'live' }))
  for (const path of ['/health', '/health/ready'])
    app.get(path, unlimited, async (request, reply) => {
      try {
        await ready()
        return { status: 'ready' }
      } catch (error) {
        request.log.warn({ err: error }, 'The store does not answer.')
        const reason = error instanceof OnRecordError ? error.message : 'The store does not answer.'
        return reply.code(503).send({ status: 'not ready', reason })
      }
    })
}
