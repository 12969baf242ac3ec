/**
 * Positions in a text are counted in Unicode code points, as the W3C Web Annotation model requires; a JavaScript string
 * counts UTF-16 code units. The two differ after each character outside the basic plane.
 */
export interface CodePointIndex {
  /** The text's length in code points. */
  readonly length: number
  /** The number of code points before the code unit at `unit`, which must not split a surrogate pair. */
  codePointAt(unit: number): number
  /** The code unit at which the code point number `codePoint` begins. */
  unitAt(codePoint: number): number
}

/** Reads the text once; each lookup afterwards is a binary search over its astral characters. */
export function codePointIndex(text: string): CodePointIndex {
  const astral: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(match.index)
  return {
    length: text.length - astral.length,
    codePointAt: (unit) => unit - countWhile(astral, (at) => at < unit),
    unitAt: (codePoint) => codePoint + countWhile(astral, (at, before) => at - before < codePoint),
  }
}

/** The text with U+FFFD in place of lone surrogates, which are not characters and cannot be written in UTF-8. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')

export function codePointLength(text: string): number {
  let length = text.length
  for (const _ of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) length -= 1
  return length
}

/** How many items, from the first on, pass a test; once an item fails, all later ones must fail too. */
function countWhile(items: readonly number[], passes: (item: number, index: number) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(items[middle] as number, middle)) low = middle + 1
    else high = middle
  }
  return low
}
