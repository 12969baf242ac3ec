/** Scripts without spaces between words, in which single characters with their marks are compared. */

const HAN = String.raw`\p{Script=Han}々〆〇`
const KANA = String.raw`\p{Script=Hiragana}\p{Script=Katakana}ー`
const SOUTH_EAST_ASIAN = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`

const UNSPACED = `[${HAN}${KANA}${SOUTH_EAST_ASIAN}]`

const pieces = new RegExp(String.raw`${UNSPACED}\p{M}*|(?:(?!${UNSPACED})[\s\S])+`, 'gu')
const begins = new RegExp(`^${UNSPACED}`, 'u')
const ends = new RegExp(String.raw`${UNSPACED}\p{M}*$`, 'u')
const isHan = new RegExp(`^[${HAN}]`, 'u')
const isKana = new RegExp(`^[${KANA}]`, 'u')

/** A run of letters divided for comparison: into characters in scripts without spaces, otherwise whole. */
export const unspacedPieces = (run: string): string[] => run.match(pieces) ?? []

/** Whether a text begins with a character of such a script. */
export const beginsUnspaced = (text: string): boolean => begins.test(text)

export const endsUnspaced = (text: string): boolean => ends.test(text)

/**
 * About what share of a word a piece is: four Chinese characters, six kana or eight Thai letters say as much as three
 * words.
 */
export function shareOfWord(piece: string): number {
  if (!beginsUnspaced(piece)) return 1
  if (isHan.test(piece)) return 0.75
  return isKana.test(piece) ? 0.5 : 0.35
}

const some = new RegExp(UNSPACED, 'u')

/** Whether a text contains a character of such a script. */
export const holdsUnspaced = (text: string): boolean => some.test(text)
