/** What stands right before and after a mark: what is not seen, and the marks of emphasis, are passed over; three dots are an ellipsis. */
export type Surroundings = { readonly before: string; readonly after: string }

const PASSED_OVER = /[\p{Default_Ignorable_Code_Point}*_~]/u
const MOST_PASSED_OVER = 8

/** The characters around a stretch of a text; the empty string where the text begins or ends. */
export function surroundings(text: string, from: number, to: number): Surroundings {
  let first = from - 1
  for (let passed = 0; passed < MOST_PASSED_OVER && PASSED_OVER.test(text[first] ?? ''); passed += 1)
    first -= 1
  let last = to
  for (let passed = 0; passed < MOST_PASSED_OVER && PASSED_OVER.test(text[last] ?? ''); passed += 1) last += 1
  const after = text.startsWith('...', last) ? '…' : characterAt(text, last)
  return { before: characterBefore(text, first), after }
}

/** The character that a code unit ends, whole where it is half of a pair. */
function characterBefore(text: string, unit: number): string {
  const character = text[unit] ?? ''
  return /[\uDC00-\uDFFF]/.test(character) ? `${text[unit - 1] ?? ''}${character}` : character
}

const characterAt = (text: string, unit: number): string => {
  const point = text.codePointAt(unit)
  return point === undefined ? '' : String.fromCodePoint(point)
}

export const isWord = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character)
/** White space, a block's edge, or where a text begins or ends. */
export const isSpace = (character: string): boolean => character === '' || /[\s\uE000\uE001]/u.test(character)
/** Letters of scripts that write no spaces between words. */
export const isUnspaced = (character: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}，。、：；！？ー]/u.test(
    character,
  )
export const isHebrew = (character: string): boolean => /[\p{sc=Hebrew}]/u.test(character)

/** Whether a mark stands where only an opening one does: behind a space or a bracket, and right before words. */
export const beginsWords = ({ before, after }: Surroundings): boolean =>
  (isSpace(before) || /[([{“„«‹‘‚「『<¿¡]/u.test(before)) &&
  !isSpace(after) &&
  !/[.,;:!?)\]}»”’]/u.test(after)

/** Whether a mark stands where only a closing one does: right behind words, and before none. */
export const endsWords = ({ before, after }: Surroundings): boolean =>
  !isSpace(before) && !/[([{]/.test(before) && !isWord(after)
