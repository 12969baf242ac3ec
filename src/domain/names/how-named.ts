import { foldName, nameTerm, nameTerms } from './names.ts'
import { titles } from './titles.ts'

/** Why an actor matches a name, the surest reason first. */
export const NAMED_REASONS = ['NAME', 'ALIAS', 'OTHER_SPELLING', 'PART_OF_NAME', 'BEGINNING'] as const
export type NamedReason = (typeof NAMED_REASONS)[number]

/** How an actor's name matches the one looked up; `nearness` is from 0 to 1. */
export type HowNamed = { readonly reason: NamedReason; readonly nearness: number }

/** A name of an actor; `kind` is that of `Name.kind`. A person is also matched by a part of a name. */
export type NameOfActor = { readonly value: string; readonly kind: string; readonly isPerson: boolean }

/** A whole name identifies an actor; others may share a part of one, such as a surname. */
export const isWholeName = (reason: NamedReason): boolean =>
  reason !== 'PART_OF_NAME' && reason !== 'BEGINNING'

/**
 * How a name matches the one looked up; null if it does not.
 *
 * NAME and ALIAS: identical, apart from case, articles and titles ("Mr.", "the"). OTHER_SPELLING: the same words in
 * another spelling, script or order ("Defence Ministry", "Ministry of Defense"). PART_OF_NAME: a part of it, or a name
 * that many share ("Zelensky"), or a person's name at the end of the text ("Ukrainian President Volodymyr Zelensky"). A
 * name that merely occurs in the text is not a match: "Bank of Russia" is not Russia.
 */
export function howNamed(asked: string, { value, kind, isPerson }: NameOfActor): HowNamed | null {
  const terms = nameTerms(asked)
  const own = nameTerms(value)
  if (terms.length === 0 || own.length === 0) return null
  if (haveSameWords(terms, own)) {
    if (kind === 'WEAK') return { reason: 'PART_OF_NAME', nearness: 0.9 }
    if (plain(asked) === plain(value)) return { reason: kind === 'MAIN' ? 'NAME' : 'ALIAS', nearness: 1 }
    const [a, b] = [foldName(asked), foldName(value)]
    if (a === b) return { reason: 'OTHER_SPELLING', nearness: 0.95 }
    // Apart from titles and articles, it is the name itself.
    if (plainTerms(asked) === plainTerms(value))
      return { reason: kind === 'MAIN' ? 'NAME' : 'ALIAS', nearness: 0.95 }
    return { reason: 'OTHER_SPELLING', nearness: 0.9 }
  }
  const covers = (words: readonly string[], others: readonly string[]) =>
    words.every((word) => others.includes(word))
  if (covers(terms, own)) return { reason: 'PART_OF_NAME', nearness: (0.9 * terms.length) / own.length }
  if (!isPerson) return null
  const person = nameTerms(personIn(asked))
  const ends = own.length > 1 && terms.slice(-own.length).join(' ') === own.join(' ')
  if (ends) return { reason: 'PART_OF_NAME', nearness: (0.9 * own.length) / terms.length }
  return person.length < terms.length && covers(person, own)
    ? {
        reason: 'PART_OF_NAME',
        nearness: (0.9 * person.length) / (own.length + terms.length - person.length),
      }
    : null
}

/** Whether two names have the same words in any order; `terms` are folded, as by `nameTerms`. */
export function haveSameWords(terms: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [[...terms].sort(), [...others].sort()]
  return a.length === b.length && a.every((word, index) => word === b[index])
}

/** A name without what readers ignore: case, white space, the form of apostrophes, possessive endings. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´′]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|(?:'s)?[^\p{L}\p{N}]*$/gu, '')

/** The words of a plain name as they are spelled, without titles and articles. */
const plainTerms = (name: string): string => {
  const telling = new Set(nameTerms(name))
  return plain(name)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => telling.has(nameTerm(word)))
    .join(' ')
}

/** What remains of a run of words after a possessive or a title: "Umerov" of "Kyiv's Minister Umerov". */
export function personIn(run: string): string {
  const words = run.split(/\s+/u)
  const before = words
    .slice(0, -1)
    .findLastIndex((word) => /['’]s$/u.test(word) || titles.has(word.toLowerCase().replace(/\.$/u, '')))
  return words.slice(before + 1).join(' ')
}
