/**
 * Words within a few slips of each other. A slip is a letter left out, inserted or replaced, or two neighbours swapped.
 */

/** With how many slips a reader still recognises a folded word: none in a short one, two at most. */
export function mostSlips(word: string): number {
  if (word.length < 4) return 0
  return word.length < 6 ? 1 : 2
}

/**
 * The number of slips between two words: the optimal string alignment distance (Damerau 1964, no part edited twice).
 */
export function slipsBetween(a: string, b: string): number {
  let [twoBack, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let index = 1; index <= a.length; index += 1) {
    const next = [index]
    for (let at = 1; at <= b.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + (a[index - 1] === b[at - 1] ? 0 : 1)
      const swapped =
        a[index - 1] === b[at - 2] && a[index - 2] === b[at - 1]
          ? (twoBack[at - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY
      next.push(Math.min(replaced, swapped, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    twoBack = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The known word that another one is a misspelling of, ignoring case; null if none is close enough. */
export function nearestTo(word: string, known: readonly string[]): string | null {
  const written = word.toLowerCase()
  const [first] = known
    .map((each) => ({ each, slips: slipsBetween(written, each) }))
    .filter(({ each, slips }) => slips <= mostSlips(each))
    .sort((a, b) => a.slips - b.slips)
  return first?.each ?? null
}

/**
 * A word without one of its letters, for each letter; none for a word that is too short for a slip. Words that are one
 * slip apart have one of these in common, or one is among the other's (Garbe's symmetric delete).
 */
export const withALetterLess = (word: string): string[] =>
  mostSlips(word) === 0
    ? []
    : Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** The distinct pairs of neighbouring letters in a word, including its ends: ` p`, `pu`, `ut`, … */
export function bigramsOf(word: string): string[] {
  const padded = ` ${word} `
  return [...new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))]
}

/** How many of its bigrams a word keeps at least, after the greatest number of slips: each slip affects three. */
export const bigramsKept = (word: string): number => Math.max(1, bigramsOf(word).length - 3 * mostSlips(word))
