import { personIn } from './how-named.ts'
import { foldName, nameTerms } from './names.ts'
import { begunName } from './names-begun.ts'

/** How the indexes over names are asked who goes by one. */
export type NameQuestion = {
  /** For Neo4j's full-text index, in Lucene's syntax. */
  readonly lucene: string
  /** For the embedded engine's: words of which a name has at least one; '' where there is no whole one. */
  readonly anchor: string
  /** A name has all words of one of these, each as one of its substrings. */
  readonly groups: readonly WordGroup[]
  /** Names that have these words and no others: a person's, at the end of what is asked for. */
  readonly whole: readonly string[]
  /** What a name itself may begin with, as it is typed. */
  readonly begun: string | null
}

type WordGroup = { readonly words: readonly { readonly any: readonly string[] }[] }

/** A word of a name, or the beginnings of one. */
type Sought = string | { readonly beginnings: readonly string[] }

/**
 * What finds every name that answers to one that is asked for, as `howNamed` and, of one that is typed, `howBegun` judge:
 * those that have all of its words, those that have all of the person's in it, and those that it ends with. Null where there
 * is no word to look up.
 */
export function nameQuestion(asked: string, isTyped: boolean): NameQuestion | null {
  const terms = nameTerms(asked)
  if (terms.length === 0) return null
  const person = nameTerms(personIn(asked))
  const begun = isTyped ? begunName(asked) : null
  const groups: Sought[][] = [
    terms,
    ...(person.length > 0 && person.length < terms.length ? [person] : []),
    ...(begun ? [[...begun.terms, { beginnings: begun.beginnings }]] : []),
  ]
  const anchors = groups.map(longestOf)
  return {
    lucene: groups.map((group) => `(${group.map((sought) => `+${clauseOf(sought)}`).join(' ')})`).join(' '),
    anchor: anchors.includes('') ? '' : [...new Set(anchors)].join(' '),
    groups: groups.map((group) => ({ words: group.map((sought) => ({ any: substringsOf(sought) })) })),
    whole: terms.map((_, from) => ` ${terms.slice(from).join(' ')} `),
    begun: begun ? foldName(asked) : null,
  }
}

const clauseOf = (sought: Sought): string =>
  typeof sought === 'string'
    ? `"${sought}"`
    : `(${sought.beginnings.map((beginning) => `${beginning}*`).join(' ')})`

const substringsOf = (sought: Sought): string[] =>
  typeof sought === 'string' ? [` ${sought} `] : sought.beginnings.map((beginning) => ` ${beginning}`)

/** The longest word of a group that is whole: few names have it. */
const longestOf = (group: readonly Sought[]): string =>
  group.reduce<string>(
    (longest, sought) => (typeof sought === 'string' && sought.length > longest.length ? sought : longest),
    '',
  )
