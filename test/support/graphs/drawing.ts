/** Draws that look random and are the same in every run: mulberry32, started from a seed. */
export function drawingFrom(seed: number) {
  let state = seed
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const draw = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  return {
    draw,
    /** Whether something of this probability happens. */
    chance: (probability: number) => next() < probability,
    /** Different ones of the items, at most so many. */
    drawSome: <Item>(items: readonly Item[], count: number): Item[] => [
      ...new Set(Array.from({ length: count }, () => draw(items))),
    ],
  }
}
