import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { linesOf } from '../bundle/import/lines.ts'
import { readConfig } from '../config.ts'
import { OnRecordError, unavailable } from '../errors.ts'
import type { ImportPartsOptions, ImportSummary } from '../index.ts'
import { addressOn } from './asking.ts'

type Options = Pick<ImportPartsOptions, 'overwrite' | 'dryRun' | 'progress' | 'planned'>

type Errors = readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]

/** A line of the server's answer. */
type Told = {
  readonly planned?: Parameters<NonNullable<Options['planned']>>[0]
  readonly done?: number
  readonly total?: number
  readonly result?: ImportSummary
  readonly errors?: Errors
}

/**
 * Imports a bundle through a running server, which reads it as it comes and imports it as it would a file of its own.
 *
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, or not to the end
 */
export async function importOverServer(
  server: string,
  bytes: Readable,
  options: Options,
): Promise<ImportSummary> {
  const address = addressOn(server, 'import')
  if (options.overwrite) address.searchParams.set('overwrite', 'true')
  if (options.dryRun) address.searchParams.set('dryRun', 'true')
  const response = await send(address, bytes)
  if (response.statusCode !== 200) {
    const body = await text(response)
    // What was not sent yet nobody waits for.
    response.socket.destroy()
    throw refusal(address, response.statusCode, body)
  }
  const result = await told(response.setEncoding('utf8'), options).catch((fault: unknown) => {
    throw fault instanceof OnRecordError ? fault : brokeOff(address, fault)
  })
  if (result === null) throw brokeOff(address)
  return result
}

/** Sends the bundle, and resolves with the beginning of the answer. */
function send(address: URL, bytes: Readable): Promise<IncomingMessage> {
  const { clientToken: token } = readConfig()
  const headers = {
    'content-type': 'application/octet-stream',
    ...(token !== '' && { authorization: `Bearer ${token}` }),
  }
  return new Promise((resolve, reject) => {
    const start = address.protocol === 'https:' ? httpsRequest : httpRequest
    const sending = start(address, { method: 'POST', headers }, resolve)
    // Whoever is refused is answered before all was sent: the answer tells, not that the line was closed.
    pipeline(bytes, sending).catch((fault: unknown) =>
      setImmediate(() => reject(unavailable(`No On Record server answers at ${address.origin}.`, fault))),
    )
  })
}

async function told(
  answer: AsyncIterable<string>,
  { progress, planned }: Options,
): Promise<ImportSummary | null> {
  for await (const line of linesOf(answer)) {
    if (line === '') continue
    const { planned: plan, done, total, result, errors } = JSON.parse(line) as Told
    if (errors) throw errorOf(errors)
    if (result) return result
    if (plan) planned?.(plan)
    if (done !== undefined && total !== undefined) progress?.(done, total)
  }
  return null
}

function refusal(address: URL, status: number | undefined, body: string): OnRecordError {
  try {
    const { errors } = JSON.parse(body) as { readonly errors: Errors }
    if (status !== 404) return errorOf(errors)
  } catch {
    // It is no On Record that answered.
  }
  return unavailable(`${address.origin} takes no bundles (status ${status}). Is it an On Record server?`)
}

function errorOf([error]: Errors): OnRecordError {
  const code = error?.extensions?.code
  const message = error?.message ?? 'The server gave no reason.'
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')
    return new OnRecordError(code, `${message} Set ON_RECORD_TOKEN to the token of an admin.`)
  return code === 'BAD_USER_INPUT' || code === 'CONFLICT'
    ? new OnRecordError(code, message)
    : unavailable(message)
}

const brokeOff = (address: URL, cause?: unknown) =>
  unavailable(
    `${address.origin} broke off before it told that the import is done. Import again: what is there already is left.`,
    cause,
  )
