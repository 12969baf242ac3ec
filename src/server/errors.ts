import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { refusalStatuses } from '../api/auth.ts'
import { wentWrongHere } from '../api/errors.ts'
import { OnRecordError } from '../errors.ts'

/** The codes of faults that are found before there is a GraphQL request. */
const codes: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  408: 'TIMEOUT',
  413: 'QUERY_TOO_COMPLEX',
  429: 'RATE_LIMITED',
  503: 'SERVICE_UNAVAILABLE',
}

/**
 * Answers what went wrong in the transport in the shape of a GraphQL answer, since that is what a client reads: a body
 * that is no JSON, too large, of another media type. What is the server's own fault is logged, not told.
 */
export function transportError(
  error: FastifyError | OnRecordError,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (error instanceof OnRecordError) {
    const refused = refusalStatuses[error.code] ?? 400
    if (refused === 401) reply.header('www-authenticate', 'Bearer')
    return reply.code(refused).send(body(error.message, error.code))
  }
  const status = error.statusCode ?? 500
  if (status < 500) {
    return reply.code(status).send(body(error.message, codes[status] ?? 'BAD_REQUEST'))
  }
  request.log.error(error)
  return reply.code(status).send(body(wentWrongHere(request.id), codes[status] ?? 'INTERNAL_SERVER_ERROR'))
}

export function noSuchAddress(request: FastifyRequest, reply: FastifyReply) {
  return reply.code(404).send(body(`There is nothing at ${request.method} ${request.url}.`, 'NOT_FOUND'))
}

const body = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] })
