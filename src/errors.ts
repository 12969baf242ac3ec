/**
 * The one catalogue of errors that a caller may see. Each has a code that a program can switch on
 * (GraphQL's `extensions.code`), a message that a person can act on, and the fields that go with the code.
 * Whatever is thrown and is not an `OnRecordError` is a bug: it is logged whole and shown as INTERNAL_SERVER_ERROR.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'SERVICE_UNAVAILABLE'
  | 'BAD_CONFIGURATION'
  | 'STORE_IN_USE'

/** What goes with a code, e.g. `argument` (where the bad input is) or `currentRevision`. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | undefined>>

export class OnRecordError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'OnRecordError'
    this.code = code
    this.details = details
  }
}

/** An argument that cannot be taken. `argument` is its path, e.g. `filter.said.from`. */
export const badInput = (argument: string, message: string) =>
  new OnRecordError('BAD_USER_INPUT', `${argument}: ${message}`, { argument })

/** A token is needed, or the one that was shown is not taken. */
export const unauthenticated = (message: string, details?: ErrorDetails) =>
  new OnRecordError('UNAUTHENTICATED', message, details)

/** Whoever asks is known, and may not. */
export const forbidden = (message: string, details?: ErrorDetails) =>
  new OnRecordError('FORBIDDEN', message, details)

/** How to mend an id that is not there. */
export const lookUp = 'Look its id up with search or actorsNamed.'

/** There is no such record, or not any more. `argument` is where it is named, e.g. `input.id`. */
export const notFound = (message: string, details?: ErrorDetails) =>
  new OnRecordError('NOT_FOUND', message, details)

export const conflict = (message: string, details?: ErrorDetails) =>
  new OnRecordError('CONFLICT', message, details)

/** A limit on the size of one request. */
export const tooComplex = (message: string, details: ErrorDetails) =>
  new OnRecordError('QUERY_TOO_COMPLEX', message, details)

/** A directory or database that should hold a graph holds none. */
export const noGraph = (message: string) => new OnRecordError('NOT_FOUND', message, { name: 'existing' })

export const timedOut = (message: string, cause?: unknown) => new OnRecordError('TIMEOUT', message, {}, cause)

/** The store does not answer; the cause is for the log, never for the client. */
export const unavailable = (message: string, cause?: unknown) =>
  new OnRecordError('SERVICE_UNAVAILABLE', message, {}, cause)

/** A setting that is refused at start: its name, what is allowed, what was given. */
export const badConfiguration = (name: string, allowed: string, given: string, cause?: unknown) =>
  new OnRecordError(
    'BAD_CONFIGURATION',
    `${name} must be ${allowed}; it is ${given === '' ? 'not set' : `"${given}"`}.`,
    { name },
    cause,
  )

/** The embedded store's file is open in another process. */
export const storeInUse = (message: string, details: ErrorDetails, cause?: unknown) =>
  new OnRecordError('STORE_IN_USE', message, details, cause)
