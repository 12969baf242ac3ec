import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { OnRecordError } from '../errors.ts'
import { tokensError } from './limits/tokens.ts'

/** An error that no client may see, and the id under which the client is told of it. */
export type Fault = { readonly id: string; readonly error: unknown }

export type ReportFault = (fault: Fault) => void

/**
 * What a client sees of an error. An `OnRecordError` shows its code, message and details; GraphQL's own errors about the
 * request stay as they are. Anything else is a bug or a failure of the store: it is reported in full, and the client gets
 * INTERNAL_SERVER_ERROR with the id of the report.
 */
export function clientError(report: ReportFault, maxTokens: number) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error)
    if (cause instanceof OnRecordError) {
      return coded(formatted, cause, report)
    }
    const code = formatted.extensions?.code
    if (code === 'GRAPHQL_PARSE_FAILED' && error instanceof GraphQLError) {
      const tooLong = causeOf(tokensError(error, maxTokens))
      return tooLong instanceof OnRecordError
        ? coded({ message: tooLong.message }, tooLong, report)
        : formatted
    }
    if (code !== 'INTERNAL_SERVER_ERROR') {
      return formatted
    }
    const id = randomUUID()
    report({ id, error: cause })
    return { ...formatted, message: internalErrorMessage(id), extensions: { code, id } }
  }
}

/** What a client is told of a fault on this side: nothing but the id under which it was logged. */
export const internalErrorMessage = (id: string, notIn = 'the request') =>
  `Something went wrong here, not in ${notIn}. It was logged as ${id}.`

function coded(
  formatted: GraphQLFormattedError,
  error: OnRecordError,
  report: ReportFault,
): GraphQLFormattedError {
  const { code, message, details } = error
  if (code !== 'SERVICE_UNAVAILABLE') {
    return { ...formatted, message, extensions: { ...details, code } }
  }
  const id = randomUUID()
  report({ id, error })
  return { ...formatted, message, extensions: { ...details, code, id } }
}

/** The error that was thrown, without those that graphql-js and Apollo wrapped around it. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}
