import { setTimeout as pause } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { decodeCursor, encodeCursor } from '../../domain/paging/cursors.ts'
import type { Viewer } from '../../domain/viewers.ts'
import { badInput, timedOut } from '../../errors.ts'
import type { Chain, GraphStore } from '../../graph/store.ts'
import { logLength } from '../../records/chain.ts'

/** The header that a bookmark is sent in. */
export const bookmarkHeader = 'on-record-bookmark'

/** A request's place in its viewer's chain: what its reads wait for, and what is told when it was answered. */
export type Followed = {
  readonly chain: Chain
  /** The bookmark to send with the next request; undefined where there is nothing to wait for. */
  bookmark(wrote: boolean): Promise<string | undefined>
}

/**
 * Follows the chain of a request's viewer, from the bookmark that came with it, if one did.
 *
 * @throws BAD_USER_INPUT for what is no bookmark; TIMEOUT where the graph does not come to it; the signal's reason
 */
export type Bookmarks = (bookmark: unknown, viewer: Viewer, signal: AbortSignal) => Promise<Followed>

/** A graph that one server has alone: a bookmark is read, and there is nothing to wait for. */
export const oneServer: Bookmarks = async (bookmark) => {
  placeOf(bookmark)
  return { chain: { marks: [] }, bookmark: async () => undefined }
}

/** The longest between one look and the next, in milliseconds. */
const longestPause = 200

/**
 * Bookmarks over a store. A bookmark is a number of the log, so that nobody can make a server wait for anything but that: the
 * marks of the store, which its servers wait for without end, never come from outside.
 *
 * @param patience how long a request waits for its bookmark, in milliseconds
 */
export function bookmarksOver(store: GraphStore, patience: number): Bookmarks {
  if (store.engine === 'embedded') return oneServer
  const marksAt = new LRUCache<number, readonly string[]>({ max: 10_000 })
  const lastWritten = new LRUCache<string, readonly string[]>({ max: 10_000 })

  /** Looks until the log is as long; gives how long it is. */
  async function reached(place: number, chain: Chain, signal: AbortSignal): Promise<number> {
    const giveUp = performance.now() + patience
    for (let wait = 5; ; wait = Math.min(wait * 2, longestPause)) {
      const length = await logLength(store, chain, signal)
      if (length >= place) return length
      if (performance.now() > giveUp) throw unreached(patience)
      await pause(wait)
      signal.throwIfAborted()
    }
  }

  return async (bookmark, { name }, signal) => {
    const place = placeOf(bookmark)
    const known = place === null ? undefined : marksAt.get(place)
    const chain: Chain = { marks: [...new Set([...(lastWritten.get(name) ?? []), ...(known ?? [])])] }
    const begun = place === null || known ? place : await reached(place, chain, signal)
    return {
      chain,
      async bookmark(wrote) {
        if (!wrote) return begun === null ? undefined : bookmarkAt(begun)
        lastWritten.set(name, chain.marks)
        const length = await logLength(store, chain, signal).catch(() => null)
        if (length === null) return undefined
        marksAt.set(length, chain.marks)
        return bookmarkAt(length)
      },
    }
  }
}

const order = 'LOG'

/** The bookmark of a state of the graph, by the number of the last entry that its log has then. */
export const bookmarkAt = (length: number): string => encodeCursor(order, String(length))

/** The number in a bookmark; null where none was sent. */
function placeOf(bookmark: unknown): number | null {
  if (bookmark === undefined || bookmark === null) return null
  const place = typeof bookmark === 'string' ? Number(keyOf(bookmark)) : Number.NaN
  if (Number.isSafeInteger(place) && place >= 0) return place
  throw badInput(
    'bookmark',
    `this is no bookmark. Send the \`extensions.bookmark\` of an earlier answer unchanged, as the header ${bookmarkHeader}, or leave it out to read what is here now.`,
  )
}

/** What a bookmark holds, which is never empty; otherwise nothing that is a number. */
function keyOf(bookmark: string): string {
  try {
    return decodeCursor(bookmark, order, 'bookmark')
  } catch {
    return 'none'
  }
}

const unreached = (patience: number) =>
  timedOut(
    `bookmark: the graph did not come to it within ${patience / 1000} s; it may be the bookmark of another graph. Ask again in a moment, or leave it out to read what is here now.`,
  )
