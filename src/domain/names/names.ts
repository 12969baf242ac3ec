import { badInput } from '../../errors.ts'
import { wordsIn } from '../search/words.ts'
import { nameSpelling } from './names-spelling.ts'
import { foldRomanisation } from './romanisation.ts'
import { longestTitle, smallWords, titles } from './titles.ts'
import { latinWord } from './transliteration.ts'

/** A longer name is none: a record's have as many characters at most. */
const longestName = 300

/** @throws BAD_USER_INPUT for a name that is too long to be compared with others */
export function checkName(name: string, argument: string): void {
  if (name.length <= longestName) return
  throw badInput(argument, `it has ${name.length} characters; a name has at most ${longestName}.`)
}

/**
 * A name as it is looked up: its words in plain Latin letters, one form for the usual romanisations, joined
 * by single spaces. Case, diacritics, dashes, apostrophes, possessives, punctuation and white space do not
 * count: ZELENSKY, Zelenskyy's and Зеленський are all `zelenski`.
 */
export const foldName = (text: string): string =>
  wordsIn(text)
    .map((word) => foldRomanisation(latinWord(word.text)))
    .filter((word) => word !== '')
    .join(' ')

/**
 * The words of a name that tell it apart, folded and without repeats: no articles, and no titles before a
 * name, so that "Ukrainian President Volodymyr Zelensky" is `ukrainian volodimir zelenski`. A title stays
 * where it is all there is ("the spokesman"), before "of" ("President of Ukraine") and in the possessive
 * ("President's Office"), where it is a part of the name. A name of small words and titles alone keeps every
 * word. What organisations are called by is in American spelling: "Ministry of Defence" is `ministri defense`.
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

/** A word of a name, as `nameTerms` gives it. */
export const nameTerm = (word: string): string => foldRomanisation(nameSpelling(latinWord(word)))

/** How many words the title at a position has, 0 where there is none that stands before a name. */
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
