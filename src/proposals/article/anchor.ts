import type { SearchableText, Span } from '../../domain/texts/searchable-text.ts'

/** How many letters on either side are compared, at most, to tell places with the same words apart. */
const WIDTHS = [60, 20, 0]

/**
 * Finds stretches of the prose of an article in its normalised text, which may have other white space, marks and parts
 * of the page between. A stretch that cannot be told from another one is not found.
 */
export function anchorIn(text: SearchableText): (prose: string, span: Span) => Span | null {
  const compact = compactOf(text.text)
  const proses = new Map<string, ReturnType<typeof compactOf>>()
  return (prose, span) => {
    const own = proses.get(prose) ?? compactOf(prose)
    proses.set(prose, own)
    const [from, to] = [own.indexAt(span.from), own.indexAt(span.to)]
    if (to <= from) return null
    for (const width of WIDTHS) {
      const begin = Math.max(0, from - width)
      const found = compact.letters.indexOf(own.letters.slice(begin, to + width))
      if (found === -1) continue
      const at = found + from - begin
      if (width === 0 && compact.letters.indexOf(own.letters.slice(from, to), at + 1) !== -1) return null
      return { from: compact.unitOf(at), to: compact.unitOf(at + to - from - 1) + 1 }
    }
    return null
  }
}

/** A text without white space and the marks of blocks, and where its characters were. */
function compactOf(text: string) {
  const places: number[] = []
  let letters = ''
  for (const { 0: run, index } of text.matchAll(/[^\s\uE000\uE001]+/g)) {
    letters += run
    for (let unit = 0; unit < run.length; unit += 1) places.push(index + unit)
  }
  return {
    letters,
    unitOf: (at: number) => places[at] ?? text.length,
    /** How many characters come before a place. */
    indexAt(unit: number): number {
      let [low, high] = [0, places.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((places[middle] ?? 0) < unit) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}
