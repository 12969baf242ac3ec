import type { GraphiQLProps } from 'graphiql'

/** Relative to the page, so that it is right behind a reverse proxy that adds a path. */
const endpoint = new URL('../graphql', document.baseURI)

/** Sends an operation to the server this page came from. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify({ ...operation, operationName: nameOf(operation) }),
  })
  if (response.headers.get('content-type')?.includes('json')) return response.json()
  // A proxy or a stopped server answers in something else than GraphQL: show what it said.
  return { errors: [{ message: `${response.status} ${response.statusText}: ${await response.text()}` }] }
}

/** For a moment after a change of tabs, GraphiQL still sends the name of the operation in the tab before. */
const nameOf = ({ query, operationName }: Parameters<typeof fetcher>[0]) =>
  operationName && query.includes(operationName) ? operationName : undefined
