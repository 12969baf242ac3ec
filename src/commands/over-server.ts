import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { readConfig } from '../config.ts'
import { OnRecordError, unavailable } from '../errors.ts'
import { linesOf } from '../spool/lines.ts'
import { refusalOf, type SentError } from './asking.ts'

/** What is sent to a server, and how to speak of it. */
export type Sending = {
  readonly address: URL
  /** What is sent; something is only asked for where it is not given. */
  readonly bytes?: Readable
  /** What it is: `bundles`. */
  readonly what: string
  /** For whoever is not told the result: that what is done is not known, and what to do. */
  readonly unfinished: string
}

/**
 * Sends something of any size to a running server, and gives the lines of JSON that it answers with, to the one with the
 * `result`.
 *
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, or not to the end
 */
export async function* answersOf<Line extends { readonly result?: unknown }>(
  sending: Sending,
): AsyncGenerator<Line> {
  const { address, what, unfinished } = sending
  const { response, fault, stop } = await send(sending)
  const brokeOff = (cause: unknown) =>
    fault() ?? unavailable(`${address.origin} broke off before it confirmed ${unfinished}`, cause)
  if (response.statusCode !== 200) {
    const body = await text(response)
    // What was not sent yet nobody waits for.
    stop()
    throw refusal(address, what, response.statusCode, body)
  }
  try {
    for await (const line of linesOf(response.setEncoding('utf8'))) {
      if (line === '') continue
      const told = JSON.parse(line) as Line & { readonly errors?: readonly SentError[] }
      if (told.errors) throw refusalOf(told.errors, anAdmin)
      yield told
      if (told.result) return
    }
  } catch (cause) {
    throw cause instanceof OnRecordError ? cause : brokeOff(cause)
  }
  throw brokeOff(undefined)
}

/** Who may send what is sent here. */
const anAdmin = 'an admin'

type Answering = {
  /** The beginning of the answer. */
  readonly response: IncomingMessage
  /** What was wrong here with what was being sent, if anything. */
  readonly fault: () => OnRecordError | undefined
  /** Sends no more. */
  readonly stop: () => void
}

function send({ address, bytes }: Sending): Promise<Answering> {
  const { clientToken: token } = readConfig()
  const headers = {
    'content-type': 'application/octet-stream',
    ...(token !== '' && { authorization: `Bearer ${token}` }),
  }
  let wrong: OnRecordError | undefined
  return new Promise((resolve, reject) => {
    const start = address.protocol === 'https:' ? httpsRequest : httpRequest
    const method = bytes === undefined ? 'GET' : 'POST'
    const sending = start(address, { method, headers }, (response) =>
      resolve({ response, fault: () => wrong, stop: () => sending.destroy() }),
    )
    pipeline(bytes ?? Readable.from([]), sending).catch((cause: unknown) => {
      if (cause instanceof OnRecordError) wrong = cause
      const fault = wrong ?? unavailable(`No On Record server answers at ${address.origin}.`, cause)
      // Whoever is refused is answered before all was sent: the answer tells, not that the line was closed.
      setImmediate(() => reject(fault))
    })
  })
}

function refusal(address: URL, what: string, status: number | undefined, body: string): OnRecordError {
  try {
    const { errors } = JSON.parse(body) as { readonly errors: readonly SentError[] }
    if (status !== 404) return refusalOf(errors, anAdmin)
  } catch {
    // It is no On Record that answered.
  }
  return unavailable(
    `${address.origin} does not accept ${what} (status ${status}). Is it an On Record server?`,
  )
}

/**
 * Text that a running server gives out, in pieces.
 *
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, or not to the end
 */
export async function* textOf(address: URL, what: string): AsyncGenerator<string> {
  const unfinished = 'that this was all of it. Ask again.'
  for await (const { text } of answersOf<{ readonly text?: string; readonly result?: object }>({
    address,
    what,
    unfinished,
  }))
    if (text !== undefined) yield text
}
