import { wordsIn } from '../search/words.ts'
import { latinWord } from './transliteration.ts'

/**
 * A key that is the same for all spellings of one name: it ignores spaces, case, accents and punctuation, as in `Ada
 * Marlow`, `ADA\u00A0MARLOW`, `Ada Márlow`. A name in another script or romanisation has a different key, even if it
 * means the same.
 */
export const nameKey = (name: string): string => {
  const words = wordsIn(withoutInvisible(name)).map(({ text }) =>
    /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text) ? latinWord(text) : otherWord(text),
  )
  return words.some((word) => word !== '') ? words.join(' ') : name.trim()
}

/** The most readable spelling of a name: the first that is not all capitals, or else the first. */
export const bestSpelling = (spellings: readonly string[]): string =>
  spellings.find((spelling) => spelling !== spelling.toUpperCase() && spelling !== spelling.toLowerCase()) ??
  spellings[0] ??
  ''

/** A name with single plain spaces between its words, and without invisible characters. */
export const tidyName = (name: string): string => withoutInvisible(name).replace(/\s+/gu, ' ').trim()

const withoutInvisible = (text: string) =>
  text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')

/**
 * Only accents of Cyrillic and the vowel marks of Arabic and Hebrew are removed; й, ї and the signs of other scripts
 * are letters.
 */
const otherWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/['’‘ʼ`´′]/gu, '')
    .normalize('NFD')
    .replace(/[\u0300\u0301]/gu, '')
    .replace(/(?<=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}]\p{M}*)\p{M}|\u0640/gu, '')
    .normalize('NFC')
