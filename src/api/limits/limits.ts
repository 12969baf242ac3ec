import { GraphQLError } from 'graphql'
import { tooComplex } from '../../errors.ts'

/** How much one request may ask for. Every limit is checked before anything is read. */
export type Limits = {
  /** Tokens of the document (names, numbers, brackets), which bounds the time to parse and validate it. */
  readonly tokens: number
  /** Levels of nested fields. */
  readonly depth: number
  /** Fields with an alias. */
  readonly aliases: number
  /** What the answer may weigh by the schema and the page sizes: about the number of its objects. */
  readonly cost: number
}

export type LimitName = keyof Limits

/** The error for a request beyond a limit. */
export function limitExceeded(limit: LimitName, value: number, allowed: number, advice: string) {
  const figures = `${limit} ${value.toLocaleString('en')}, limit ${allowed.toLocaleString('en')}`
  const message = `The query asks for too much: ${figures}. ${advice}`
  return new GraphQLError(message, { originalError: tooComplex(message, { limit, value, allowed }) })
}
