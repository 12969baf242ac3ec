import { badInput } from '../../errors.ts'
import { begunWords } from './search-begun.ts'
import { searchWordsIn, soughtWords } from './search-words.ts'
import { wordsIn } from './words.ts'

/**
 * One thing to search for, folded: a word, or words in this order, joined by single spaces. A text must contain one of
 * these: a `whole` form, or a `begun` one, whose last word may continue in the text; or the word of a speaker with that
 * name.
 */
export type SearchNeedle = {
  readonly whole: readonly string[]
  readonly begun: readonly string[]
  readonly speakers?: readonly string[]
}

/** A search: a text must match every needle. */
export type ParsedSearch = { readonly needles: readonly SearchNeedle[] }

const mostTerms = 16
const longestQuery = 200

/**
 * The text that a record is found by: the folded words of all parts, in order, each between single spaces, so that it
 * contains a needle if ` needle ` is a substring. Parts are separated by a bar, which no query contains, so that no
 * phrase spans two parts.
 *
 * @param speakers the ids of those who said it, so that it can be found by whatever names they have at the time
 */
export function searchTextOf(
  parts: readonly (string | null | undefined)[],
  speakers: readonly string[] = [],
): string {
  const texts = [
    ...parts.map((part) => folded(part ?? '')),
    [...new Set(speakers)].sort().map(speakerWord).join(' '),
  ]
  const told = texts.filter((words) => words !== '')
  return told.length === 0 ? '' : ` ${told.join(' | ')} `
}

/** A word that only the search texts of statements have: folding leaves no ¶. */
export const statementMark = '¶'

/** A speaker's id as a single word that no text has: folding leaves no ø. */
export const speakerWord = (id: string): string => `ø${id.replace(/[^a-z0-9]/g, 'ø')}`

/**
 * Reads a search query: words, and phrases in double quotation marks of any kind ("…", “…”, „…“, «…»). A mark without a
 * partner is ignored, as is other punctuation; repeated words count once.
 *
 * @param isTyped whether the last word may be incomplete, if it has two letters or more and nothing follows it
 * @throws BAD_USER_INPUT for a query without a word, of more than 200 characters, or of more than 16 terms and phrases
 */
export function parseSearch(query: string, argument = 'query', isTyped = false): ParsedSearch {
  if (query.length > longestQuery) {
    throw badInput(argument, `it has ${query.length} characters; a search may have at most ${longestQuery}.`)
  }
  const segments = query.replace(/[“”„‟«»″＂]/gu, '"').split('"')
  const isPhrase = (index: number) => index % 2 === 1 && index < segments.length - 1
  const phrases = segments.filter((_, index) => isPhrase(index)).map(needleOf)
  const words = segments
    .map((segment, index) => (isPhrase(index) ? '' : segment))
    .flatMap((segment, index) => {
      const isEnd = isTyped && index === segments.length - 1
      return wordsIn(segment).map(({ text, end }) =>
        isEnd && end === segment.length ? begunNeedle(text) : needleOf(text),
      )
    })

  const needles = distinct([...phrases, ...words])
  if (needles.length === 0) throw badInput(argument, 'it has no words to search for.')
  if (needles.length > mostTerms) {
    throw badInput(
      argument,
      `it has ${needles.length} words and phrases; a search may have at most ${mostTerms}.`,
    )
  }
  return { needles }
}

function needleOf(part: string): SearchNeedle {
  const { words, isBegun } = soughtWords(part)
  const joined = words.map(({ folded: word }) => word).join(' ')
  if (joined === '') return { whole: [], begun: [] }
  return isBegun ? { whole: [], begun: [joined] } : { whole: [joined], begun: [] }
}

function begunNeedle(word: string): SearchNeedle {
  const { whole, begun } = needleOf(word)
  if (begun.length > 0 || whole.some((words) => words.includes(' '))) return { whole, begun }
  const goingOn = begunWords(word)
  const isIncluded = (one: string) => goingOn.begun.some((beginning) => one.startsWith(beginning))
  return {
    whole: [...new Set([...whole, ...goingOn.whole])].filter((one) => !isIncluded(one)),
    begun: goingOn.begun,
  }
}

/** For each needle, the substrings of which a record's search text must contain one: ` dirti gam `. */
export const searchNeedles = ({ needles }: ParsedSearch): string[][] => needles.map(substringsOf)

/** The substrings of which a search text contains at least one if it matches the needle. */
export const substringsOf = ({ whole, begun, speakers = [] }: SearchNeedle): string[] => [
  ...[...whole, ...speakers].map((words) => ` ${words} `),
  ...begun.map((words) => ` ${words}`),
]

/** Whether a search text matches every needle. */
export const matchesSearch = (searchText: string, parsed: ParsedSearch): boolean =>
  searchNeedles(parsed).every((needle) => needle.some((words) => searchText.includes(words)))

const folded = (text: string) =>
  searchWordsIn(text)
    .map((word) => word.folded)
    .join(' ')

function distinct(needles: readonly SearchNeedle[]): SearchNeedle[] {
  const told = needles.filter(({ whole, begun }) => whole.length + begun.length > 0)
  return [...new Map(told.map((needle) => [JSON.stringify(needle), needle])).values()]
}
