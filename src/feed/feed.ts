import { badInput } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { type LoggedRow, logReader } from '../records/read/log.ts'
import { readerOf } from '../records/reader.ts'
import { logTail } from './tail.ts'
import { pause } from './waiting.ts'

export type { LoggedRow }

/** How far the followers of the log are. */
export type FeedStatus = {
  readonly followers: number
  /** How many entries the follower who is furthest behind has not been given. */
  readonly behind: number
}

/** The log as it grows. */
export type Feed = {
  /**
   * The entries after a number, none left out and none twice: first those that are written, then each as it comes. They come
   * in batches of at most 100 and are only read as fast as they are taken. Ends by throwing the signal's reason.
   *
   * @param after null for what is written from now on
   * @throws BAD_USER_INPUT for a number beyond the end of the log; SERVICE_UNAVAILABLE if the store does not answer
   */
  follow(after: number | null, signal: AbortSignal): Promise<AsyncGenerator<readonly LoggedRow[]>>
  /** @throws BAD_USER_INPUT for the number of an entry beyond the end of the log */
  assertReached(number: number, signal: AbortSignal): Promise<void>
  status(): FeedStatus
}

/** How often to look for what other servers wrote, in milliseconds. */
const pollEvery = 500

const batchSize = 100

/** How many entries a follower who is far behind reads from the store at once. */
const pageSize = 500

/** How long to wait for an entry that is about to appear, in milliseconds. */
const beforeNextLook = 20

/** How often, and after how many milliseconds each time, to look whether a member of a cluster has an entry that another told of. */
const [looks, betweenLooks] = [10, 200]

export type FeedOptions = {
  /** Is told if the log cannot be read; followers wait until it can. */
  readonly failed: (error: unknown) => void
  /** How many entries are kept in memory; 10,000 by default, which take a few megabytes. */
  readonly windowSize?: number
}

export function openFeed(store: GraphStore, { failed, windowSize = 10_000 }: FeedOptions): Feed {
  const log = logReader(readerOf(store))
  // The embedded engine has one process that writes: this one.
  const tail = logTail({
    log,
    onCommit: store.onCommit,
    pollEvery: store.engine === 'neo4j' ? pollEvery : null,
    failed,
    windowSize,
  })
  const positions = new Set<{ number: number }>()

  async function* entries(after: number, signal: AbortSignal): AsyncGenerator<readonly LoggedRow[]> {
    const letGo = tail.hold()
    const position = { number: after }
    positions.add(position)
    try {
      for (;;) {
        signal.throwIfAborted()
        const inMemory = tail.after(position.number, batchSize)
        const rows = inMemory ?? (await log.after(position.number, pageSize))
        for (let from = 0; from < rows.length; from += batchSize) {
          signal.throwIfAborted()
          const batch = rows.slice(from, from + batchSize)
          yield batch
          position.number += batch.length
        }
        if (rows.length === 0) await (inMemory ? tail.more(signal) : pause(beforeNextLook, signal))
      }
    } finally {
      positions.delete(position)
      letGo()
    }
  }

  async function assertReached(number: number, signal: AbortSignal): Promise<void> {
    if (number <= (tail.end ?? -1)) return
    let end = await log.end()
    for (let look = 0; end < number && store.engine === 'neo4j' && look < looks; look += 1) {
      await pause(betweenLooks, signal)
      signal.throwIfAborted()
      end = await log.end()
    }
    if (number > end) throw beyondEnd(number, end)
  }

  return {
    async follow(after, signal) {
      if (after === null) return entries(await log.end(), signal)
      await assertReached(after, signal)
      return entries(after, signal)
    },
    assertReached,
    status() {
      const numbers = [...positions].map(({ number }) => number)
      const behind = numbers.length === 0 ? 0 : (tail.end ?? 0) - Math.min(...numbers)
      return { followers: positions.size, behind: Math.max(0, behind) }
    },
  }
}

const beyondEnd = (after: number, end: number) =>
  badInput(
    'after',
    `this is the place of entry ${after}, but the log ends at ${end}. It belongs to another graph, or to this one before it was ` +
      'restored from a backup: read everything again, from the start of `changes`.',
  )
