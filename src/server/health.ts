import type { FastifyInstance } from 'fastify'
import { OnRecordError } from '../errors.ts'

/**
 * /health/live: the process answers; a supervisor restarts it when it does not. /health/ready: the store answers too;
 * a balancer sends no requests here while it does not. `ready` throws when requests cannot be answered.
 */
export function healthRoutes(app: FastifyInstance, ready: () => Promise<unknown>) {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    try {
      await ready()
      return { status: 'ready' }
    } catch (error) {
      request.log.warn(error)
      const reason = error instanceof OnRecordError ? error.message : 'The store does not answer.'
      return reply.code(503).send({ status: 'not ready', reason })
    }
  })
}
