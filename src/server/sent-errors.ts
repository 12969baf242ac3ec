import type { FastifyRequest } from 'fastify'
import { internalErrorMessage } from '../api/errors.ts'
import { OnRecordError } from '../errors.ts'

/** What a client is sent of an error. A bug is logged, and named to the client by the request's id. */
export function sentErrorOf(fault: unknown, request: FastifyRequest) {
  request.outcome = fault instanceof OnRecordError ? fault.code : 'INTERNAL_SERVER_ERROR'
  if (fault instanceof OnRecordError)
    return { message: fault.message, extensions: { code: fault.code, ...fault.details } }
  if (fault === request.raw.errored) request.log.info('The client disconnected before everything was sent.')
  else request.log.error({ err: fault }, 'What was asked for could not be done.')
  const message = internalErrorMessage(request.id, 'what was sent')
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}
