import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnsweredOperation } from '../../api/api.ts'
import { codeOfStatus } from '../errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The code of an error after the answer had begun; null where the status says it. */
    outcome: string | null
    /** The log line of the operation, which says more than the transport's; null until there is one. */
    operation: object | null
    /** Whether its line has been written. */
    isLogged: boolean
  }
}

/** An HTTP request that was answered, for metrics. */
export type AnsweredRequest = {
  /** The route as registered, which has nothing of the request in it: `/playground/*`, or `none`. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** Is called with everything that is answered. */
export type Observer = {
  request(answered: AnsweredRequest): void
  operation(answered: AnsweredOperation): void
}

/**
 * Logs each request in one line once it is answered: an operation as the pipeline describes it, any other request by its
 * route, without the rest of its address.
 */
export function accessLog(app: FastifyInstance, observer?: Observer): void {
  app.decorateRequest('outcome', null)
  app.decorateRequest('operation', null)
  app.decorateRequest('isLogged', false)
  app.addHook('onResponse', async (request, reply) => {
    const { route, durationMs, ...line } = answeredOf(request, reply)
    observer?.request({ route, status: reply.statusCode, seconds: durationMs / 1000 })
    request.log.info(request.operation ?? { route, durationMs, ...line }, 'answered')
    request.isLogged = true
  })
}

function answeredOf(request: FastifyRequest, reply: FastifyReply) {
  return {
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: reply.statusCode,
    durationMs: Math.round(reply.elapsedTime * 1000) / 1000,
    outcome: request.outcome ?? (reply.statusCode < 400 ? 'OK' : codeOfStatus(reply.statusCode)),
  }
}

/** Notes the operation of a request. Its line is written after the answer, so that no answer waits for the log. */
export function logOperation(request: FastifyRequest, observer?: Observer) {
  return (operation: AnsweredOperation): void => {
    const { requestId: _bound, calls: _counted, faults, ...line } = operation
    request.operation = {
      method: request.method,
      route: request.routeOptions.url,
      ...line,
      ...(faults.length > 0 && { faults }),
    }
    // A client that left early has been logged already, without its operation.
    if (request.isLogged) request.log.info(request.operation, 'answered')
    observer?.operation(operation)
  }
}
