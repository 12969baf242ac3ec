/**
 * The characters right before and after a mark. Invisible characters and marks of emphasis are skipped; three dots
 * count as an ellipsis.
 */
export type Surroundings = { readonly before: string; readonly after: string }

const PASSED_OVER = /[\p{Default_Ignorable_Code_Point}*_~]/u
const MOST_PASSED_OVER = 8

/** The characters around a stretch of a text; the empty string at its beginning or end. */
export function surroundings(text: string, from: number, to: number): Surroundings {
  let first = from - 1
  for (let passed = 0; passed < MOST_PASSED_OVER && PASSED_OVER.test(text[first] ?? ''); passed += 1)
    first -= 1
  let last = to
  for (let passed = 0; passed < MOST_PASSED_OVER && PASSED_OVER.test(text[last] ?? ''); passed += 1) last += 1
  const after = text.startsWith('...', last) ? '…' : characterAt(text, last)
  return { before: characterBefore(text, first), after }
}

/** The character that ends before a code unit, including both halves of a surrogate pair. */
function characterBefore(text: string, unit: number): string {
  const character = text[unit] ?? ''
  return /[\uDC00-\uDFFF]/.test(character) ? `${text[unit - 1] ?? ''}${character}` : character
}

const characterAt = (text: string, unit: number): string => {
  const point = text.codePointAt(unit)
  return point === undefined ? '' : String.fromCodePoint(point)
}

export const isWord = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character)
/** White space, the edge of a block, or the beginning or end of the text. */
export const isSpace = (character: string): boolean => character === '' || /[\s\uE000\uE001]/u.test(character)
/** Letters of scripts without spaces between words. */
export const isUnspaced = (character: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}，。、：；！？ー]/u.test(
    character,
  )
export const isHebrew = (character: string): boolean => /[\p{sc=Hebrew}]/u.test(character)

/** Whether only an opening mark can have this place: after a space or a bracket, and directly before words. */
export const beginsWords = ({ before, after }: Surroundings): boolean =>
  (isSpace(before) || /[([{“„«‹‘‚「『<¿¡]/u.test(before)) &&
  !isSpace(after) &&
  !/[.,;:!?)\]}»”’]/u.test(after)

/** Whether only a closing mark can have this place: directly after words, and not before any. */
export const endsWords = ({ before, after }: Surroundings): boolean =>
  !isSpace(before) && !/[([{]/.test(before) && !isWord(after)
