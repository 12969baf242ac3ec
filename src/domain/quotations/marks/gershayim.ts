import { isHebrew, type Surroundings } from './mark-surroundings.ts'

/** Marks that are typed for gershayim, which marks acronyms and numerals in Hebrew. */
const TYPED = ['"', '״', '”', '“', '„', "''", '″']
/** Letters that Hebrew prefixes to a word. */
const PREFIXES = /(?<![\p{L}\p{M}])[והשבכלמ]{1,4}$/u

/**
 * What a mark between two Hebrew letters is: gershayim, before the last letter of a word (צה"ל) or in one with a suffix
 * (מנכ"לית); or a quotation mark after prefixed letters (ב"הארץ"). Null if it is not between such letters.
 */
export function inHebrewWord(
  text: string,
  at: number,
  mark: string,
  { before, after }: Surroundings,
): 'PART_OF_WORD' | 'OPENS' | null {
  if (!TYPED.includes(mark) || !isHebrew(before) || !isHebrew(after)) return null
  const rest = text.slice(at + mark.length, at + mark.length + 40)
  const [word = ''] = /^[\p{sc=Hebrew}\p{M}]+/u.exec(rest) ?? []
  const isLastLetter = word.replace(/\p{M}/gu, '').length === 1
  return !isLastLetter && PREFIXES.test(text.slice(Math.max(0, at - 6), at)) ? 'OPENS' : 'PART_OF_WORD'
}
