import type { LoggedRow } from '../records/read/log.ts'

/** The entries of the log that were read last, kept in memory for those who follow closely. */
export type EntryWindow = {
  /** The number of the last entry that was read; null before any reading. */
  readonly end: number | null
  /** Forgets everything and goes on after a number. */
  restart(end: number): void
  /** Adds the entries that follow. */
  add(rows: readonly LoggedRow[]): void
  /** The entries after a number, none if it is the last; null if some of them are not kept. */
  after(number: number, limit: number): readonly LoggedRow[] | null
}

/** @param size how many entries are kept at least */
export function entryWindow(size: number): EntryWindow {
  let kept: LoggedRow[] = []
  let end: number | null = null
  return {
    get end() {
      return end
    },
    restart(number) {
      kept = []
      end = number
    },
    add(rows) {
      kept.push(...rows)
      end = rows.at(-1)?.seq ?? end
      // Not one by one: each cut copies what is left.
      if (kept.length > size * 1.5) kept = kept.slice(-size)
    },
    after(number, limit) {
      if (end === null) return null
      const from = number - (end - kept.length)
      return from < 0 ? null : kept.slice(from, from + limit)
    },
  }
}
