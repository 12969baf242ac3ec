import type { MarkPlaces } from './mark-places.ts'
import { isSpace, isWord, surroundings } from './mark-surroundings.ts'

/** Years ('90s) and words that English shortens at the beginning. */
const ELISION = /^(?:\d0s|tis|twas|em|til|till|cause|n|round|bout|cuz|cos|twere|twould)(?![\p{L}\p{N}])/iu

/** Whether a single mark that may open a quotation is an apostrophe before a word. */
export const isElision = (text: string, at: number): boolean => ELISION.test(text.slice(at + 1, at + 8))

/** Whether a mark that may close a single quotation is an apostrophe: inside a word, or after a plural's s. */
export function isApostrophe(places: MarkPlaces, at: number, mark: string): boolean {
  const { text } = places
  const { before, after } = surroundings(text, at, at + 1)
  if (isWord(after)) return isWord(before)
  if (isSpace(before)) return true
  const isPlural = before === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4))
  if (!isPlural) return false
  const closing = places.next(mark, at + 1, 'BEHIND_WORDS')
  const opening = mark === '’' ? places.next('‘', at + 1) : places.next(mark, at + 1, 'BEFORE_WORDS')
  return closing !== null && (opening === null || closing < opening)
}
