import { readConfig } from '../../config.ts'
import { local } from '../../domain/viewers.ts'
import { type Ask, askWith } from '../../drafts/ask.ts'
import { badInput, OnRecordError, unavailable } from '../../errors.ts'
import type { FormattedExecutionResult, OnRecord } from '../../index.ts'
import { openExisting } from '../stored-graph/store.ts'
import { isListOf, isObjectOf, isText, orAbsent } from './shapes.ts'

export type { Ask }

type Execute = (
  query: string,
  variables: Record<string, unknown>,
  signal?: AbortSignal,
) => Promise<FormattedExecutionResult>

/** Lets a command ask GraphQL, of the configured graph or of a running server. */
export const asking = <Answer>(
  server: string | undefined,
  work: (ask: Ask) => Promise<Answer>,
): Promise<Answer> => executing(server, (execute) => work(askingBy(execute)))

/** The same for whoever sends GraphQL of its own. */
export async function executing<Answer>(
  server: string | undefined,
  work: (execute: Execute) => Promise<Answer>,
): Promise<Answer> {
  if (server !== undefined) return work(onServer(server))
  const onRecord = await openExisting(readConfig())
  try {
    return await work(executeHere(onRecord))
  } finally {
    await onRecord.close()
  }
}

/** Asks a graph that is open in this process. */
export const askingHere = (onRecord: Pick<OnRecord, 'execute'>): Ask => askingBy(executeHere(onRecord))

const executeHere =
  ({ execute }: Pick<OnRecord, 'execute'>): Execute =>
  (query, variables, signal) =>
    execute({ query, variables }, signal, local)

/** Asks by executing. Nothing checks here that an answer has its operation's types, as GraphQL promises. */
export function askingBy(execute: Execute): Ask {
  const dataOf = async (query: string, variables: object) => {
    const { data, errors } = await execute(query, { ...variables })
    if (errors !== undefined || data == null) throw refusalOf(errors ?? [], 'one who may ask this')
    return data
  }
  return askWith(dataOf)
}

/** A GraphQL error as it is sent. */
type SentError = {
  readonly message: string
  readonly extensions?: { readonly code?: unknown; readonly argument?: unknown }
}

const isAnything = (_value: unknown): _value is unknown => true

export const isSentErrors = isObjectOf<{ readonly errors: readonly SentError[] }>({
  errors: isListOf(
    isObjectOf({
      message: isText,
      extensions: orAbsent(isObjectOf({ code: isAnything, argument: isAnything })),
    }),
  ),
})

/** The first error, for a person at a terminal. `holder` says whose token is needed. */
export function refusalOf([error]: readonly SentError[], holder: string): OnRecordError {
  const { code, argument } = error?.extensions ?? {}
  const message = error?.message ?? 'There was no answer.'
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')
    return new OnRecordError(code, `${message} Set ON_RECORD_TOKEN to the token of ${holder}.`)
  return code === 'BAD_USER_INPUT' || code === 'CONFLICT' || code === 'NOT_FOUND'
    ? new OnRecordError(code, message, { argument: argument === undefined ? undefined : String(argument) })
    : unavailable(message)
}

/** The answer; null where the server refuses the value of `argument`. */
export const nullIfRefused = <Data>(answer: Promise<Data>, argument: string): Promise<Data | null> =>
  answer.catch((fault: unknown) => {
    if (fault instanceof OnRecordError && fault.details.argument === argument) return null
    throw fault
  })

/**
 * The URL of a path on a server.
 *
 * @throws BAD_USER_INPUT where the server's address is not an http(s) URL
 */
export function addressOn(server: string, path: string): URL {
  if (!URL.canParse(server) || !/^https?:/.test(server))
    throw badInput('--server', `"${server}" is not a URL. Write one such as http://127.0.0.1:4000.`)
  return new URL(path, server.endsWith('/') ? server : `${server}/`)
}

/** Asks a running server, with ON_RECORD_TOKEN if that is set. */
function onServer(server: string): Execute {
  const address = addressOn(server, 'graphql')
  const { clientToken: token } = readConfig()
  return async (query, variables, signal) => {
    try {
      const response = await fetch(address, {
        method: 'POST',
        signal,
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
