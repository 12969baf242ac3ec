import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { shown } from '../../bundle/problems.ts'
import { jsonValue } from '../../bundle/reading/json-value.ts'
import { readConfig } from '../../config.ts'
import { OnRecordError, unavailable } from '../../errors.ts'
import { linesOf } from '../../spool/lines.ts'
import { isSentErrors, refusalOf } from './asking.ts'
import { isObjectOf, isText, orAbsent, type Shape } from './shapes.ts'

/** A request to a server, and how messages speak of it. */
export type Sending = {
  readonly address: URL
  /** The body of a POST; without it, the request is a GET. */
  readonly bytes?: Readable
  /** What is sent or asked for: `bundles`. */
  readonly what: string
  /** What is not certain if no result arrives, and what to do then: completes "broke off before it confirmed". */
  readonly unfinished: string
}

/**
 * Sends a body of any size to a running server. Yields the JSON lines of the answer, up to the one with the `result`.
 *
 * @param isLine what a line must look like
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, breaks off, or sends other lines
 */
export async function* answersOf<Line extends { readonly result?: unknown }>(
  sending: Sending,
  isLine: Shape<Line>,
): AsyncGenerator<Line> {
  const { address, what, unfinished } = sending
  const { response, fault, stop } = await send(sending)
  const brokeOff = (cause: unknown) =>
    fault() ?? unavailable(`${address.origin} broke off before it confirmed ${unfinished}`, cause)
  if (response.statusCode !== 200) {
    const body = await text(response)
    // Nobody waits for the rest of the body.
    stop()
    throw refusal(address, what, response.statusCode, body)
  }
  try {
    for await (const line of linesOf(response.setEncoding('utf8'))) {
      if (line === '') continue
      const read = jsonValue(line)
      if (!('value' in read) && read.at === line.length) throw brokeOff(undefined)
      const value = 'value' in read ? read.value : undefined
      if (isSentErrors(value)) throw refusalOf(value.errors, anAdmin)
      if (!isLine(value))
        throw unavailable(
          `${address.origin} sent a line that this version of On Record cannot read: ${shown(line)}. Does the server run the same version? It did not confirm ${unfinished}`,
        )
      yield value
      if (value.result) return
    }
  } catch (cause) {
    throw cause instanceof OnRecordError ? cause : brokeOff(cause)
  }
  throw brokeOff(undefined)
}

const anAdmin = 'an admin'

type Answering = {
  /** The response, of which only the head has arrived. */
  readonly response: IncomingMessage
  /** What was wrong on this side with the body, if anything. */
  readonly fault: () => OnRecordError | undefined
  /** Stops sending. */
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
      // A refusal may arrive before all is sent, and says more than the closed connection: give it the chance.
      setImmediate(() => reject(fault))
    })
  })
}

function refusal(address: URL, what: string, status: number | undefined, body: string): OnRecordError {
  const read = jsonValue(body)
  if (status !== 404 && 'value' in read && isSentErrors(read.value))
    return refusalOf(read.value.errors, anAdmin)
  return unavailable(
    `${address.origin} does not accept ${what} (status ${status}). Is it an On Record server?`,
  )
}

/** A line with a piece of a text, or the last one. */
const isTextLine = isObjectOf<{ readonly text?: string; readonly result?: object }>({
  text: orAbsent(isText),
  result: orAbsent(isObjectOf({})),
})

/**
 * A text from a running server, in pieces.
 *
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, or not to the end
 */
export async function* textOf(address: URL, what: string): AsyncGenerator<string> {
  const unfinished = 'that this was all of it. Ask again.'
  for await (const { text } of answersOf({ address, what, unfinished }, isTextLine))
    if (text !== undefined) yield text
}
