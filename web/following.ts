import { getOperationAST, parse } from 'graphql'
import type { Answer, Operation } from './asking.ts'
import { addressOf, heldToken } from './token.ts'

/** Whether an operation is answered again and again. What cannot be read is not: the server says what is wrong with it. */
export function isSubscription({ query, operationName }: Operation): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription'
  } catch {
    return false
  }
}

/** The answers to a subscription, over a WebSocket that is closed when no more are taken. */
export async function* follow(
  operation: Operation,
  given: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<Answer> {
  const { createClient } = await import('graphql-ws')
  const held = heldToken()
  const address = addressOf('graphql')
  address.protocol = address.protocol.replace('http', 'ws')
  const client = createClient({
    url: address.href,
    // A browser sends no headers with a WebSocket. A token under Headers means more than one that is held.
    connectionParams: { ...(held && { authorization: `Bearer ${held.token}` }), ...lowerCased(given) },
    retryAttempts: 0,
  })
  try {
    const { query, operationName } = operation
    const variables = operation.variables as Record<string, unknown> | undefined
    yield* client.iterate<unknown>({ query, variables, operationName })
  } catch (fault) {
    yield { errors: Array.isArray(fault) ? fault : [{ message: reasonOf(fault) }] }
  } finally {
    await client.dispose()
  }
}

const lowerCased = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** What a closed connection says, or why there is none. */
function reasonOf(fault: unknown): string {
  if (fault instanceof CloseEvent && fault.reason !== '') return fault.reason
  return 'The connection was closed. Run it again, with the last cursor as `after`.'
}
