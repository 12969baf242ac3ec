import { GraphQLError } from 'graphql'
import type { OnRecordError } from '../../errors.ts'

/**
 * What is wrong with a request, found before anything was executed.
 *
 * @see https://spec.graphql.org/October2021/#sec-Errors.Request-errors
 */
export type RequestErrors = {
  /** The code of errors that have none of their own, as Apollo Server made them common. */
  readonly code:
    | 'GRAPHQL_PARSE_FAILED'
    | 'GRAPHQL_VALIDATION_FAILED'
    | 'OPERATION_RESOLUTION_FAILURE'
    | 'BAD_USER_INPUT'
    | 'BAD_REQUEST'
    | 'PERSISTED_QUERY_NOT_FOUND'
    | 'QUERY_NOT_IN_SAFELIST'
  readonly errors: readonly GraphQLError[]
}

/** Tells the errors of a step from what it gives. */
export const isWrong = (given: object): given is RequestErrors => 'errors' in given && 'code' in given

/** An error of the catalogue as what is wrong with a request. */
export const wrong = (error: OnRecordError): RequestErrors => ({
  code: 'BAD_USER_INPUT',
  errors: [new GraphQLError(error.message, { originalError: error })],
})
