import { setMaxListeners } from 'node:events'
import type { FormattedExecutionResult } from 'graphql'
import type { Viewer } from '../../domain/viewers.ts'
import { OnRecordError, unauthenticated } from '../../errors.ts'
import { onAbort } from './on-abort.ts'

/** The answers to a subscription, an execution for each event. Taking one makes the next. */
export type AnswerStream = AsyncIterableIterator<FormattedExecutionResult>

/** How long a subscription goes on. */
export type Life = {
  /** Aborts when it is over, with the reason; an error of the catalogue is told to the client. */
  readonly signal: AbortSignal
  end(reason?: OnRecordError): void
}

/** The longest time that a timer takes, in milliseconds. */
const longestTimer = 2 ** 31 - 1

/** A life that ends when the client leaves, or when what the viewer showed runs out. */
export function lifeOf({ expiresAt }: Viewer, client: AbortSignal | undefined): Life {
  const controller = new AbortController()
  // Whatever is under way for an event listens.
  setMaxListeners(0, controller.signal)
  const stay = client && onAbort(client, () => end())
  let timer: ReturnType<typeof setTimeout> | undefined
  function end(reason?: OnRecordError) {
    clearTimeout(timer)
    stay?.()
    controller.abort(reason)
  }
  function watch(until: number) {
    const left = until - Date.now()
    if (left <= 0) end(ranOut())
    else timer = setTimeout(() => watch(until), Math.min(left, longestTimer)).unref()
  }
  if (expiresAt !== undefined) watch(expiresAt)
  if (client?.aborted) end()
  return { signal: controller.signal, end }
}

/** Whoever showed a token that has run out since. */
export const ranOut = () =>
  unauthenticated('This token has expired. Get a new one, and go on where you were.')

/**
 * Answers each event of a source. The last answer tells why it is the last, unless the client left. An event that could not be
 * answered is the last one too, so that a client who goes on after its last cursor is told of it again.
 *
 * @param refused makes an answer of an error that ended the source
 */
export function answerStream(
  source: AsyncIterable<unknown>,
  life: Life,
  answered: (event: unknown) => Promise<FormattedExecutionResult>,
  refused: (error: unknown) => FormattedExecutionResult,
): AnswerStream {
  async function* answers(): AsyncGenerator<FormattedExecutionResult, void> {
    try {
      for await (const event of source) {
        const answer = await answered(event)
        life.signal.throwIfAborted()
        yield answer
        if (answer.data == null) return
      }
    } catch (error) {
      if (!hasLeft(life)) yield refused(error)
    } finally {
      life.end()
    }
  }
  const generator = answers()
  return {
    next: () => generator.next(),
    // A generator returns only once the value under way is there.
    return() {
      life.end()
      return generator.return()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

const hasLeft = ({ signal }: Life) => signal.aborted && !(signal.reason instanceof OnRecordError)

/** A stream that begins when its first answer is taken; one answer makes a stream of one. */
export function begunWhenTaken(
  begin: () => Promise<AnswerStream | { readonly result: FormattedExecutionResult }>,
): AnswerStream {
  let begun: Promise<AnswerStream> | undefined
  const stream = () => {
    begun ??= begin().then((found) => ('result' in found ? single(found.result) : found))
    return begun
  }
  return {
    next: async () => (await stream()).next(),
    return: async () => (await (await begun)?.return?.()) ?? over,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

const over = { done: true, value: undefined } as const

async function* single(result: FormattedExecutionResult): AsyncGenerator<FormattedExecutionResult, void> {
  yield result
}
