/**
 * A stream of numbers from 0 up to 1 that a seed decides (mulberry32), so that every run makes the same graph. Streams of
 * neighbouring seeds have nothing in common.
 */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of so many, the first far more often than the last: the chance falls as the rank grows (Zipf's law). */
export const skewed = (random: () => number, count: number): number =>
  Math.min(count - 1, Math.floor(count ** random()) - 1)

/** One of so many, each as often as the others. */
export const evenly = (random: () => number, count: number): number => Math.floor(random() * count)
