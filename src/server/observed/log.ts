import type { FastifyBaseLogger } from 'fastify'
import { type DestinationStream, pino } from 'pino'
import type { Fault } from '../../api/errors.ts'
import { OnRecordError } from '../../errors.ts'

export type Logger = FastifyBaseLogger

/**
 * The server's log: a line of JSON for each event. Nothing that a client sent is in it but the names of operations. The
 * message of an error that is not the product's own may quote the client, so only its place in the code is logged.
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
        // Without a message, pino would log that of the error.
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

/** Logs a fault that a client was not shown, under the id that the client was given. */
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

/** Whether a message is the product's own and quotes nothing of the request. */
const isOwnWords = (error: Error): boolean =>
  error instanceof OnRecordError && error.code === 'SERVICE_UNAVAILABLE'

/** The calls of a stack, without the message that it begins with. */
function callsOf({ stack = '', message }: Error): string {
  const calls = stack.slice(stack.indexOf(message) + message.length).split('\n')
  return calls.filter((line) => /^\s+at /.test(line)).join('\n')
}
