import { GraphQLError } from 'graphql'
import { tooComplex } from '../../errors.ts'

/** How much one request may ask for. Every limit is checked before anything is read. */
export type Limits = {
  /** Tokens of the document: names, numbers, brackets. Bounds the time to parse and validate it. */
  readonly tokens: number
  /** Levels of fields inside each other. */
  readonly depth: number
  /** Fields that were given another name. */
  readonly aliases: number
  /** What the answer may weigh, by the schema and the page sizes: about the number of its objects. */
  readonly cost: number
}

/** What is checked before execution, and what the limit is called in a message. */
export type LimitName = keyof Limits

/**
 * The error for a request that goes past a limit.
 *
 * @throws nothing; rules report it and plugins throw it
 */
export function limitExceeded(limit: LimitName, value: number, allowed: number, advice: string) {
  const figures = `${limit} ${value.toLocaleString('en')}, limit ${allowed.toLocaleString('en')}`
  const message = `The query asks for too much: ${figures}. ${advice}`
  return new GraphQLError(message, {
    originalError: tooComplex(message, { limit, value, allowed }),
    extensions: { http: { status: 400 } },
  })
}
