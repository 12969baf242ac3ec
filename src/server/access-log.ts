import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnsweredOperation } from '../api/api.ts'
import { codeOfStatus } from './errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The code of what went wrong after the answer had begun; null where the status tells. */
    outcome: string | null
    /** The line of the operation that it asked for, which tells more than the transport; null where there is none yet. */
    operation: object | null
    /** Whether its line is written. */
    isLogged: boolean
  }
}

/** What was answered over HTTP, for whoever counts it. */
export type AnsweredRequest = {
  /** As it is registered, so that it holds nothing of what was asked: `/playground/*`; `none` where there is none. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** Told of all that is answered. */
export type Observer = {
  request(answered: AnsweredRequest): void
  operation(answered: AnsweredOperation): void
}

/**
 * Logs each request in one line, when it was answered: an operation as the pipeline tells of it, and whatever comes to none
 * by its route, without the rest of its address.
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

/** Notes an operation that this request asked for: its line is written once the answer is sent, which waits for no log. */
export function logOperation(request: FastifyRequest, observer?: Observer) {
  return (operation: AnsweredOperation): void => {
    const { requestId: _bound, faults, ...line } = operation
    request.operation = {
      method: request.method,
      route: request.routeOptions.url,
      ...line,
      ...(faults.length > 0 && { faults }),
    }
    // Whoever left before is logged already, without what it asked for.
    if (request.isLogged) request.log.info(request.operation, 'answered')
    observer?.operation(operation)
  }
}
