import { setTimeout as wait } from 'node:timers/promises'
import { isObject } from '../../domain/objects.ts'
import { badInput, OnRecordError, unavailable } from '../../errors.ts'
import type { Reported } from '../reading/reported-statement.ts'
import { answerIn, answerSchema } from './answer.ts'
import { type NumberedSentence, numberedText, reportedBy, type StatementNumbers } from './numbered-text.ts'

/** An endpoint of the kind that OpenAI's API has, which somebody named. */
export type ModelEndpoint = {
  /** Its address, with or without `/v1`. */
  readonly url: string
  readonly model: string
  /** Sent as a bearer token; empty for none. */
  readonly key: string
  /** How long one answer may take, and how long a request to try again later is followed, in milliseconds. */
  readonly timeout?: number
  readonly longestWait?: number
}

/** What a model found, and how many of its answers were left out since they name nothing in the text. */
export type ModelFound = { readonly reported: readonly Reported[]; readonly leftOut: number }

const TIMEOUT = 120_000
const LONGEST_WAIT = 60_000
/** How often a request is sent. */
const MOST_TRIES = 3
/** How many sentences are sent at once. */
const AT_ONCE = 60
/** The longest answer, in characters. */
const LONGEST_ANSWER = 2_000_000

const INSTRUCTION = `You are given the numbered sentences of a news article; the words of each are numbered, too. Find every statement that the article reports somebody made, quoted or not. For each, give in numbers: "content", the words of what was said, without "that" and without quotation marks; "speaker", the words that name who said it; "cue", the verb of saying. Give null where the article has no such words. Do not list what the article says itself. Answer with JSON of this form and nothing else: {"statements":[{"content":{"sentence":1,"from":4,"to":9},"speaker":{"sentence":1,"from":1,"to":2},"cue":{"sentence":1,"from":3,"to":3}}]}`

/**
 * Asks a model which statements a text reports. It is sent the text, and answers with numbers of sentences and words,
 * never with words.
 *
 * @throws BAD_USER_INPUT if the address is not one; SERVICE_UNAVAILABLE if the endpoint gives no usable answer
 */
export async function askModel(endpoint: ModelEndpoint, text: string): Promise<ModelFound> {
  const address = addressOf(endpoint.url)
  const sentences = numberedText(text)
  const all: StatementNumbers[] = []
  let odd = 0
  for (let from = 0; from < sentences.length; from += AT_ONCE) {
    const answer = await askedOf(endpoint, address, sentences.slice(from, from + AT_ONCE))
    all.push(...answer.statements)
    odd += answer.odd
  }
  const { reported, leftOut } = reportedBy(text, sentences, all)
  return { reported, leftOut: leftOut + odd }
}

function addressOf(url: string): URL {
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw badInput('--model-endpoint', `"${url}" is not a URL. Write one such as http://127.0.0.1:11434/v1.`)
  const base = url.replace(/\/+$/, '').replace(/\/chat\/completions$/, '')
  return new URL(`${base.endsWith('/v1') ? base : `${base}/v1`}/chat/completions`)
}

async function askedOf(endpoint: ModelEndpoint, address: URL, sentences: readonly NumberedSentence[]) {
  const request = {
    model: endpoint.model,
    temperature: 0,
    messages: [
      { role: 'system', content: INSTRUCTION },
      { role: 'user', content: sentences.map(({ line }) => line).join('\n') },
    ],
  }
  const schema = {
    type: 'json_schema',
    json_schema: { name: 'statements', strict: true, schema: answerSchema },
  }
  const first = await sent(endpoint, address, { ...request, response_format: schema })
  // Some endpoints refuse a schema; the instruction says the same.
  const refusesSchema = first.status === 400 || first.status === 422
  const response = refusesSchema ? await sent(endpoint, address, request) : first
  if (response.status !== 200) throw refusalOf(address, response)
  const content = contentOf(response.body)
  if (content === null)
    throw unavailable(
      `${address.origin} answered, but not as a chat completion. Is it an OpenAI-compatible endpoint?`,
    )
  const answer = answerIn(content)
  if (answer === null)
    throw unavailable(
      `The model ${endpoint.model} answered in prose instead of numbers (“${content.slice(0, 80)}”). Try another model, or leave out --model-endpoint.`,
    )
  return answer
}

type Sent = { readonly status: number; readonly body: string }

/** Sends a request; again if the endpoint asks to wait, or has a fault of its own. */
async function sent(endpoint: ModelEndpoint, address: URL, request: object): Promise<Sent> {
  for (let tried = 1; ; tried += 1) {
    const { status, body, retryAfter } = await sentOnce(endpoint, address, request)
    const isPassing = status === 429 || status >= 500
    if (!isPassing) return { status, body }
    const longest = endpoint.longestWait ?? LONGEST_WAIT
    const pause = retryAfter ?? Math.min(longest, 500 * 2 ** tried)
    if (tried === MOST_TRIES || pause > longest) {
      const again = pause > longest ? ` It asks to wait ${Math.ceil(pause / 1000)} seconds.` : ''
      throw unavailable(
        status === 429
          ? `${address.origin} takes no more requests for now (429).${again} Run the command again later.`
          : `${address.origin} failed ${tried} ${tried === 1 ? 'time' : 'times'} (${status}).${again} Run the command again later, or leave out --model-endpoint.`,
      )
    }
    await wait(pause)
  }
}

async function sentOnce({ key, timeout = TIMEOUT }: ModelEndpoint, address: URL, request: object) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      // A key goes nowhere but to the address that was named.
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      headers: { 'content-type': 'application/json', ...(key !== '' && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(request),
    })
    return { status: response.status, body: await bodyOf(response), retryAfter: retryAfterOf(response) }
  } catch (fault) {
    if (fault instanceof OnRecordError) throw fault
    if (fault instanceof Error && fault.name === 'TimeoutError')
      throw unavailable(
        `${address.origin} gave no answer within ${timeout / 1000} seconds. Run the command again later, or leave out --model-endpoint.`,
        fault,
      )
    throw unavailable(`No model answers at ${address}. Is the endpoint running?`, fault)
  }
}

async function bodyOf({ body }: Response): Promise<string> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of body) {
    text += decoder.decode(piece, { stream: true })
    if (text.length > LONGEST_ANSWER) throw unavailable('The answer of the model endpoint does not end.')
  }
  return text
}

/** How long to wait, in milliseconds, from a number of seconds or a date; null if it does not say. */
function retryAfterOf({ headers }: Response): number | null {
  const given = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(given)) return Number(given) * 1000
  const at = Date.parse(given)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}

function refusalOf({ origin, pathname }: URL, { status, body }: Sent): OnRecordError {
  if (status === 401 || status === 403)
    return unavailable(
      `${origin} refuses the key (${status}). Set ON_RECORD_MODEL_KEY to the key of that endpoint.`,
    )
  if (status === 404)
    return unavailable(
      `${origin} has no ${pathname}, or no such model (404). Check --model-endpoint and --model.`,
    )
  const message = parsedMessage(body)
  return unavailable(`${origin} refuses the request (${status})${message === null ? '.' : `: ${message}`}`)
}

function parsedMessage(body: string): string | null {
  const value = parsed(body)
  const error = isObject(value) ? value.error : null
  const message = isObject(error) ? error.message : error
  return typeof message === 'string' ? message.slice(0, 200) : null
}

/** The text of a chat completion, or why the model refuses; null if it is no completion. */
function contentOf(body: string): string | null {
  const value = parsed(body)
  const choices = isObject(value) ? value.choices : null
  const choice = Array.isArray(choices) ? choices[0] : null
  const message = isObject(choice) ? choice.message : null
  if (!isObject(message)) return null
  const text = message.content ?? message.refusal
  return typeof text === 'string' ? text : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
