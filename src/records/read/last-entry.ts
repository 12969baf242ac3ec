import { latestChange, timesOfChanges } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** How many numbers each round of the search leaves of as many times more. */
const base = 32

/**
 * The number of the last entry of the log whose time, ISO 8601, is among those that are asked for: all up to one. 0 if
 * there is none. Entries are numbered in the order in which they were committed, which is nearly that of their times. So
 * that the answer stays the same while the log grows, the number is found digit by digit, wherever the log ends.
 */
export async function lastEntry(read: Reader, isAmong: (at: string) => boolean): Promise<number> {
  const length = (await read(latestChange, {})).seq
  let found = 0
  for (let step = firstStep(length); step >= 1; step /= base) {
    const seqs = Array.from({ length: base - 1 }, (_, digit) => found + (digit + 1) * step)
    const rows = await read(timesOfChanges, { seqs: seqs.filter((seq) => seq <= length) })
    const times = new Map(rows.map(({ seq, at }) => [seq, at]))
    // An entry that is missing is still being written.
    const end = seqs.findIndex((seq) => !isAmong(times.get(seq) ?? '~'))
    found += step * (end === -1 ? base - 1 : end)
  }
  return found
}

/** The power of the base that is the value of the first digit of a number. */
const firstStep = (number: number): number =>
  number < base ? 1 : base * firstStep(Math.floor(number / base))
