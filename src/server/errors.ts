import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { refusalStatuses } from '../api/access/auth.ts'
import { wentWrongHere } from '../api/errors.ts'
import { OnRecordError } from '../errors.ts'

/** The codes of errors before there is a GraphQL request. */
const codes: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  408: 'TIMEOUT',
  413: 'QUERY_TOO_COMPLEX',
  429: 'RATE_LIMITED',
  503: 'SERVICE_UNAVAILABLE',
}

/** The code for an HTTP status, for an error without a code of its own. */
export const codeOfStatus = (status: number): string =>
  codes[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR')

/**
 * Answers an error of the transport (a body that is not JSON, too large, of another media type) in the form of a GraphQL
 * answer, which is what clients read. A fault of the server is logged, and not described to the client.
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
    return reply.code(status).send(body(error.message, codeOfStatus(status)))
  }
  request.log.error({ err: error }, 'The transport failed.')
  return reply.code(status).send(body(wentWrongHere(request.id), codeOfStatus(status)))
}

export function noSuchAddress(request: FastifyRequest, reply: FastifyReply) {
  return reply.code(404).send(body(`There is nothing at ${request.method} ${request.url}.`, 'NOT_FOUND'))
}

const body = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] })
