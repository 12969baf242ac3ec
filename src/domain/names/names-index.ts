import { personIn } from './how-named.ts'
import { foldName, nameTerms } from './names.ts'
import { begunName } from './names-begun.ts'

/** A query to the indexes of names. */
export type NameQuestion = {
  /** For Neo4j's full-text index, in Lucene's syntax. */
  readonly lucene: string
  /** For the embedded engine's index: words of which a name must have at least one; '' if there is no whole word. */
  readonly anchor: string
  /** A name must contain all words of at least one group, each as one of its substrings. */
  readonly groups: readonly WordGroup[]
  /** Also matches names that consist of exactly these words: a person's name at the end of what is looked up. */
  readonly whole: readonly string[]
  /** The beginning of a name, as it was typed. */
  readonly begun: string | null
}

type WordGroup = { readonly words: readonly { readonly any: readonly string[] }[] }

/** A word of a name, or the possible beginnings of one. */
type Sought = string | { readonly beginnings: readonly string[] }

/**
 * A query that finds every name which `howNamed` and, for one that is being typed, `howBegun` would match: names with
 * all words of the text, with all words of the person's name in it, or that it ends with. Null if there is no word to
 * look up.
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

/** The longest whole word of a group, which few names have. */
const longestOf = (group: readonly Sought[]): string =>
  group.reduce<string>(
    (longest, sought) => (typeof sought === 'string' && sought.length > longest.length ? sought : longest),
    '',
  )
