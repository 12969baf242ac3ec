import type { FastifyBaseLogger } from 'fastify'
import { type DestinationStream, pino } from 'pino'
import type { Fault } from '../api/errors.ts'
import { OnRecordError } from '../errors.ts'

export type Logger = FastifyBaseLogger

/**
 * The server's log: a line of JSON for each event. What a client sent is never in it but for the name of an operation;
 * errors that are nobody's own words for a person may quote it, so that only where they happened is logged.
 *
 * @param level the least serious event to log, `silent` for none
 * @param destination what takes the lines
 */
export const openLog = (level: string, destination: DestinationStream = process.stdout): Logger =>
  pino(
    {
      level,
      serializers: { err: errorFields },
      hooks: {
        // An error that is logged by itself would be told by its message.
        logMethod([first, message, ...rest], method) {
          const err: unknown = first instanceof Error ? first : Object(first).err
          const isQuoted = err instanceof Error && (message === undefined || message === err.message)
          if (isQuoted) method.call(this, first instanceof Error ? { err } : first, err.name)
          else method.call(this, first, message, ...rest)
        },
      },
    },
    destination,
  )

/** Logs a fault that was kept from a client, under the id that the client was told. */
export const logFault =
  (log: Logger) =>
  ({ id, error }: Fault): void =>
    log.error({ fault: id, err: asError(error) }, 'A request failed through no fault of its own.')

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(typeof error))

type ErrorFields = {
  readonly type: string
  readonly code?: string
  readonly message?: string
  /** Where it happened, the innermost call first. */
  readonly stack: string
  readonly cause?: ErrorFields
}

function errorFields(error: Error): ErrorFields {
  const code = 'code' in error && error.code !== undefined ? String(error.code) : undefined
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(isOwnWords(error) && { message: error.message }),
    stack: callsOf(error),
    ...(error.cause instanceof Error && { cause: errorFields(error.cause) }),
  }
}

/** Whether a message is of the product, and says nothing of what was asked. */
const isOwnWords = (error: Error): boolean =>
  error instanceof OnRecordError && error.code === 'SERVICE_UNAVAILABLE'

/** The calls of a stack, which begins with the message. */
function callsOf({ stack = '', message }: Error): string {
  const calls = stack.slice(stack.indexOf(message) + message.length).split('\n')
  return calls.filter((line) => /^\s+at /.test(line)).join('\n')
}
