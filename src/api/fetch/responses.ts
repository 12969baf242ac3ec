import type { FormattedExecutionResult } from 'graphql'
import type { OnRecordError } from '../../errors.ts'
import { refusalStatuses } from '../access/auth.ts'
import { clientError, type ReportFault } from '../errors.ts'
import type { MediaType } from '../media-types.ts'
import type { PipelineAnswer } from '../pipeline/pipeline.ts'

/**
 * An answer over HTTP. In `application/json`, the older media type, a well-formed request is answered with 200 even if its
 * document or variables are wrong: older clients take any other status for a failure of the transport.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function responseOf({ result, refused }: PipelineAnswer, mediaType: MediaType): Response {
  if (refused === 'DOOR') return json(result, 405, mediaType, { allow: 'POST' })
  return json(result, refused && mediaType !== 'application/json' ? 400 : 200, mediaType)
}

/** Refuses what is not a GraphQL request. */
export const refusedRequest = (
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Response =>
  json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }, status, 'application/json', headers)

/** The response to a request that was refused, for a door that gives no GraphQL answers. */
export function responseOfErrors({ errors = [] }: FormattedExecutionResult): Response {
  const code = errors[0]?.extensions?.code as OnRecordError['code']
  const status = code === 'BAD_USER_INPUT' ? 400 : (refusalStatuses[code] ?? 500)
  const headers: Record<string, string> = status === 401 ? { 'www-authenticate': 'Bearer' } : {}
  return json({ errors }, status, 'application/json', headers)
}

/** The response to an error before there was an answer, such as a token that is refused. A bug is reported. */
export function faultResponse(error: unknown, report: ReportFault): Response {
  const unknown = { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  return responseOfErrors({ errors: [clientError(report)(unknown, error)] })
}

const json = (body: object, status: number, mediaType: MediaType, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': `${mediaType}; charset=utf-8`, ...headers },
  })
