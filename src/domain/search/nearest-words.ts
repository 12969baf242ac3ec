/**
 * The place in a text whose words are closest to those sought, for an error message that helps to correct a passage. It
 * is only a hint: nothing is ever anchored to it.
 */
export interface NearestWords {
  readonly words: string
  /** The code unit at which they begin. */
  readonly unit: number
}

const MOST_WORDS = 24
const MOST_OCCURRENCES = 2000
/** In scripts without spaces, pairs of characters. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}|[\p{L}\p{N}]+/gu

/** Null if not even half of the words sought occur together. Ignores case. */
export function nearestWords(text: string, sought: string): NearestWords | null {
  const haystack = sameLengthLowerCase(text)
  const words = [...sameLengthLowerCase(sought).matchAll(WORD)]
    .sort((a, b) => b[0].length - a[0].length)
    .slice(0, MOST_WORDS)
  // Each occurrence of a word votes for where the passage would begin; places within a few characters of each other
  // share their votes.
  const width = Math.max(16, sought.length >> 2)
  const votes = new Map<number, { weight: number; unit: number }>()
  for (const word of words) {
    let occurrences = 0
    for (let at = haystack.indexOf(word[0]); at !== -1; at = haystack.indexOf(word[0], at + 1)) {
      occurrences += 1
      if (occurrences > MOST_OCCURRENCES) break
      const begin = Math.max(0, at - word.index)
      const bucket = Math.floor(begin / width)
      const vote = votes.get(bucket) ?? { weight: 0, unit: begin }
      votes.set(bucket, { weight: vote.weight + word[0].length, unit: Math.min(vote.unit, begin) })
    }
  }
  const best = [...votes.values()].reduce((a, b) => (b.weight > a.weight ? b : a), { weight: 0, unit: 0 })
  const total = words.reduce((sum, word) => sum + word[0].length, 0)
  if (total === 0 || best.weight * 2 < total) return null
  return wholeWords(text, best.unit, best.unit + sought.length)
}

/** Lower case, except for the few letters whose lower case is longer, so that positions do not shift. */
function sameLengthLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (letter) =>
        letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
      )
}

function wholeWords(text: string, from: number, to: number): NearestWords {
  let start = from
  let end = Math.min(to, text.length)
  while (start > 0 && isWord(text, start) && isWord(text, start - 1) && from - start < 24) start -= 1
  while (end < text.length && isWord(text, end - 1) && isWord(text, end) && end - to < 24) end += 1
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { words: words.trim(), unit: start + lead }
}

const isWord = (text: string, unit: number) => /[\p{L}\p{N}\uD800-\uDFFF]/u.test(text[unit] ?? '')
