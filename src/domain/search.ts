import { badInput } from '../errors.ts'
import { foldRomanisation } from './romanisation.ts'
import { stemOf } from './stemming.ts'
import { latinWord } from './transliteration.ts'
import { wordsIn } from './words.ts'

/** What a search asks for, folded: words, and phrases of several words in this order. Each must be there. */
export type ParsedSearch = { terms: string[]; phrases: string[] }

const mostTerms = 16
const longestQuery = 200

/**
 * A word as it is searched: in plain small Latin letters, its inflection folded, then its romanisation, so
 * that Зеленський finds Zelenskyy and "body" finds "bodies". Empty where nothing is left to search for.
 */
export const searchWord = (word: string): string => foldRomanisation(stemOf(latinWord(word)))

/**
 * The text by which a record is found: the folded words of all parts, in order, each between single spaces,
 * so that a term or a phrase is in it when ` term ` is a substring. A bar stands between parts, which no
 * query contains, so that no phrase reaches from one part into the next.
 */
export function searchTextOf(parts: readonly (string | null | undefined)[]): string {
  const texts = parts.map((part) => folded(part ?? '')).filter((words) => words !== '')
  return texts.length === 0 ? '' : ` ${texts.join(' | ')} `
}

/**
 * Reads a search query: words, and phrases in double quotation marks of any kind ("…", “…”, „…“, «…»). A mark
 * without a partner counts for nothing. Punctuation, and words that come twice, count once or not at all.
 *
 * @throws BAD_USER_INPUT for a query without a word, of more than 200 characters, or of more than 16 terms
 *   and phrases
 */
export function parseSearch(query: string, argument = 'query'): ParsedSearch {
  if (query.length > longestQuery) {
    throw badInput(argument, `it has ${query.length} characters; a search may have at most ${longestQuery}.`)
  }
  const segments = query.replace(/[“”„‟«»″＂]/gu, '"').split('"')
  const isPhrase = (index: number) => index % 2 === 1 && index < segments.length - 1
  const phrases = segments.filter((_, index) => isPhrase(index)).map(folded)
  const words = segments.filter((_, index) => !isPhrase(index)).flatMap(foldedWords)

  const parsed = { terms: distinct(words), phrases: distinct(phrases) }
  const count = parsed.terms.length + parsed.phrases.length
  if (count === 0) throw badInput(argument, 'it has no words to search for.')
  if (count > mostTerms) {
    throw badInput(argument, `it has ${count} words and phrases; a search may have at most ${mostTerms}.`)
  }
  return parsed
}

/** What must be a substring of a record's search text, each: ` dirti gam `. */
export const searchNeedles = ({ terms, phrases }: ParsedSearch): string[] =>
  [...phrases, ...terms].map((words) => ` ${words} `)

/** Whether a search text holds every term and every phrase. */
export const matchesSearch = (searchText: string, parsed: ParsedSearch): boolean =>
  searchNeedles(parsed).every((needle) => searchText.includes(needle))

/** The words of a text as they are searched, in order. */
export const foldedWords = (text: string): string[] =>
  wordsIn(text)
    .map((word) => searchWord(word.text))
    .filter((word) => word !== '')

const folded = (text: string) => foldedWords(text).join(' ')

const distinct = (words: readonly string[]) => [...new Set(words.filter((word) => word !== ''))]
