import { readConfig } from '../config.ts'
import { badInput, unavailable } from '../errors.ts'
import type { FormattedExecutionResult } from '../index.ts'
import { openConfigured } from './store.ts'

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<FormattedExecutionResult>

/** Lets a command ask GraphQL: of the graph that is configured, or of a running server. */
export async function asking<Answer>(
  server: string | undefined,
  work: (ask: Ask) => Promise<Answer>,
): Promise<Answer> {
  if (server !== undefined) return work(askServer(server))
  const onRecord = await openConfigured(readConfig())
  try {
    return await work((query, variables) => onRecord.execute({ query, variables }))
  } finally {
    await onRecord.close()
  }
}

/**
 * The address of something that a server answers at.
 *
 * @throws BAD_USER_INPUT where the server's own is none of the web
 */
export function addressOn(server: string, path: string): URL {
  if (!URL.canParse(server) || !/^https?:/.test(server))
    throw badInput('--server', `"${server}" is no URL. Write http://127.0.0.1:4000.`)
  return new URL(path, server.endsWith('/') ? server : `${server}/`)
}

/** Asks a running server, with the token of ON_RECORD_TOKEN where that is set. */
function askServer(server: string): Ask {
  const address = addressOn(server, 'graphql')
  const { clientToken: token } = readConfig()
  return async (query, variables) => {
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== '' && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as FormattedExecutionResult
    } catch (fault) {
      throw unavailable(`No On Record server answers at ${address}.`, fault)
    }
  }
}
