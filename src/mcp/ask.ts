import type { TypedDocument } from '../domain/typed-documents.ts'
import { badInput, type ErrorCode, OnRecordError, unavailable } from '../errors.ts'

/** An answer of the pipeline, from this process or from a server. */
export type Answered = {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Sends a document of this room through the one pipeline, for whoever calls the tools. */
export type Execute = (query: string, variables: object, signal?: AbortSignal) => Promise<Answered>

/**
 * Asks one operation.
 *
 * @throws the error of the pipeline if any part of it was refused; BAD_USER_INPUT where an id is unknown by which something
 *   was to be found
 */
export type Ask = <Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
) => Promise<Data>

export const askBy =
  (execute: Execute, signal?: AbortSignal): Ask =>
  async <Data>(document: string, variables: object) => {
    const { data, errors: [error] = [], extensions } = await execute(document, variables, signal)
    if (error) throw refusalOf(error)
    const [unknown] = (extensions?.warnings ?? []) as readonly { argument: string; message: string }[]
    if (unknown) throw badInput(unknown.argument, unknown.message.replace(`${unknown.argument}: `, ''))
    return data as Data
  }

const codes: readonly ErrorCode[] = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'TIMEOUT',
]

function refusalOf({
  message,
  extensions,
}: {
  message: string
  extensions?: Readonly<Record<string, unknown>>
}) {
  const code = codes.find((each) => each === extensions?.code)
  return code === undefined ? unavailable(message) : new OnRecordError(code, message)
}
