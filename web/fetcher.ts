import type { GraphiQLProps } from 'graphiql'
import { addressOf, heldToken } from './token.ts'

/** Sends an operation to the server this page came from. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const headers = new Headers({
    accept: 'application/graphql-response+json, application/json',
    'content-type': 'application/json',
  })
  const held = heldToken()
  if (held) headers.set('authorization', `Bearer ${held.token}`)
  // Whoever writes another token under Headers means that one.
  for (const [name, value] of Object.entries(options?.headers ?? {})) headers.set(name, String(value))
  const response = await fetch(addressOf('graphql'), {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...operation, operationName: nameOf(operation) }),
  })
  if (response.headers.get('content-type')?.includes('json')) return response.json()
  // A proxy or a stopped server answers in something else than GraphQL: show what it said.
  return { errors: [{ message: `${response.status} ${response.statusText}: ${await response.text()}` }] }
}

/** For a moment after a change of tabs, GraphiQL still sends the name of the operation in the tab before. */
const nameOf = ({ query, operationName }: Parameters<typeof fetcher>[0]) =>
  operationName && query.includes(operationName) ? operationName : undefined
