import { badInput } from '../../errors.ts'
import { wordsIn } from '../search/words.ts'
import { nameSpelling } from './names-spelling.ts'
import { foldRomanisation } from './romanisation.ts'
import { longestTitle, smallWords, titles } from './titles.ts'
import { latinWord } from './transliteration.ts'

/** The greatest length of a name in a record, in characters; nothing longer can match. */
const longestName = 300

/** @throws BAD_USER_INPUT for a name that is too long to be compared with others */
export function checkName(name: string, argument: string): void {
  if (name.length <= longestName) return
  throw badInput(argument, `it has ${name.length} characters; a name has at most ${longestName}.`)
}

/**
 * A name in the form that lookups compare: its words in plain Latin letters, with the usual romanisations unified,
 * joined by single spaces. Case, diacritics, dashes, apostrophes, possessives, punctuation and white space are ignored:
 * ZELENSKY, Zelenskyy's and Зеленський all become `zelenski`.
 */
export const foldName = (text: string): string =>
  wordsIn(text)
    .map((word) => foldRomanisation(latinWord(word.text)))
    .filter((word) => word !== '')
    .join(' ')

/**
 * The distinctive words of a name, folded and without repeats: no articles, and no titles before a name, so that
 * "Ukrainian President Volodymyr Zelensky" is `ukrainian volodimir zelenski`. A title is kept if there is nothing else
 * ("the spokesman"), before "of" ("President of Ukraine") and in the possessive ("President's Office"), where it is a
 * part of the name. A name that has only small words and titles keeps all of them. Words that organisations are named
 * by are in American spelling: "Ministry of Defence" is `ministri defense`.
 */
export function nameTerms(text: string): string[] {
  const words = wordsIn(text).map((word) => word.text)
  const telling: string[] = []
  let position = 0
  while (position < words.length) {
    const titleWords = titleLengthAt(words, position)
    const word = words[position] ?? ''
    if (titleWords === 0 && !smallWords.has(word.toLowerCase())) telling.push(word)
    position += Math.max(1, titleWords)
  }
  const terms = (telling.length > 0 ? telling : words).map(nameTerm)
  return [...new Set(terms.filter((term) => term !== ''))]
}

/** A word of a name, folded as by `nameTerms`. */
export const nameTerm = (word: string): string => foldRomanisation(nameSpelling(latinWord(word)))

/** The number of words in the title at a position; 0 if no title before a name begins there. */
function titleLengthAt(words: readonly string[], position: number): number {
  for (let length = longestTitle; length > 0; length--) {
    const next = words[position + length]?.toLowerCase()
    const title = words
      .slice(position, position + length)
      .join(' ')
      .toLowerCase()
    if (next !== undefined && next !== 'of' && titles.has(title)) return length
  }
  return 0
}
