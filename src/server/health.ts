import type { FastifyInstance } from 'fastify'
import { OnRecordError } from '../errors.ts'

/** Supervisors and load balancers may ask as often as they like. */
const unlimited = { config: { rateLimit: false } } as const

/**
 * /health/live says that the process answers; if it does not, a supervisor restarts it. /health/ready, and /health as its
 * other name, say that the store answers too; while it does not, a load balancer sends no requests here.
 *
 * @param ready throws when requests cannot be answered
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
