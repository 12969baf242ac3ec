import type { LoggedRow, LogReader } from '../records/read/log.ts'
import { pause, waitingRoom } from './waiting.ts'
import { type EntryWindow, entryWindow } from './window.ts'

export type TailOptions = {
  readonly log: LogReader
  /** Calls a listener after each write of this process; gives what ends that. */
  readonly onCommit: (listener: () => void) => () => void
  /** How often to look for what other processes wrote, in milliseconds; null if no other can write. */
  readonly pollEvery: number | null
  /** Is told of a reading that failed; once, until one succeeds. */
  readonly failed: (error: unknown) => void
  /** How many entries are kept in memory. */
  readonly windowSize: number
}

/** The one reader of the log in this process. */
export type Tail = {
  /** The number of the last entry that was read; null while nobody follows. */
  readonly end: number | null
  /** The entries after a number from memory, none if it is the last; null if they have to be read from the store. */
  after(number: number, limit: number): readonly LoggedRow[] | null
  /** Reads while anybody holds it. Gives what lets go. */
  hold(): () => void
  /** Resolves when more has been read, or when the signal aborts. */
  more(signal: AbortSignal): Promise<void>
}

/** What is read from the first follower to the last, and what ends that. */
type Reading = { readonly window: EntryWindow; readonly stop: () => void }

/** How many entries are read at once. */
const pageSize = 1_000

/** How long to wait after a reading that failed, in milliseconds. */
const afterFailure = 1_000

/**
 * Reads the log while anybody follows it, with one query for all: at once after each write of this process, and every so often
 * for the writes of others.
 */
export function logTail({ log, onCommit, pollEvery, failed, windowSize }: TailOptions): Tail {
  const followers = waitingRoom()
  let holders = 0
  let reading: Reading | null = null

  /** Reads once. @returns how long nothing is to be done then, in milliseconds; null until there is a write */
  async function read(window: EntryWindow): Promise<number | null> {
    if (window.end === null) {
      window.restart(await log.end())
      followers.call()
      return 0
    }
    const rows = await log.after(window.end, pageSize)
    window.add(rows)
    if (rows.length > 0) followers.call()
    return rows.length === pageSize ? 0 : pollEvery
  }

  function start(): Reading {
    const window = entryWindow(windowSize)
    const stopped = new AbortController()
    let written = new AbortController()
    const forget = onCommit(() => written.abort())
    const run = async () => {
      for (let isFailing = false; !stopped.signal.aborted; ) {
        // A write during the reading leads to another one.
        written = new AbortController()
        try {
          const rest = await read(window)
          isFailing = false
          if (rest !== 0) await pause(rest, written.signal)
        } catch (error) {
          if (!isFailing) failed(error)
          isFailing = true
          await pause(afterFailure, stopped.signal)
        }
      }
    }
    void run()
    const stop = () => {
      stopped.abort()
      written.abort()
      forget()
    }
    return { window, stop }
  }

  return {
    get end() {
      return reading?.window.end ?? null
    },
    after: (number, limit) => reading?.window.after(number, limit) ?? null,
    hold() {
      holders += 1
      reading ??= start()
      return () => {
        holders -= 1
        if (holders > 0) return
        reading?.stop()
        reading = null
      }
    },
    more: followers.wait,
  }
}
