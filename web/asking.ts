import { addressOf, heldToken } from './token.ts'

export type Operation = {
  readonly query: string
  readonly variables?: unknown
  readonly operationName?: string | null
}

export type Answer = { readonly data?: unknown; readonly errors?: unknown }

/** Sends an operation to the server this page came from. */
export async function ask(
  operation: Operation,
  given: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const headers = new Headers({
    accept: 'application/graphql-response+json, application/json',
    'content-type': 'application/json',
  })
  const held = heldToken()
  if (held) headers.set('authorization', `Bearer ${held.token}`)
  // Whoever writes another token under Headers means that one.
  for (const [name, value] of Object.entries(given)) headers.set(name, String(value))
  const response = await fetch(addressOf('graphql'), {
    method: 'POST',
    headers,
    body: JSON.stringify(operation),
  })
  if (response.headers.get('content-type')?.includes('json')) return response.json()
  // A proxy or a stopped server answers in something else than GraphQL: show what it said.
  return { errors: [{ message: `${response.status} ${response.statusText}: ${await response.text()}` }] }
}
