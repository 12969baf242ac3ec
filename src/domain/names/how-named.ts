import { foldName, nameTerm, nameTerms } from './names.ts'
import { titles } from './titles.ts'

/** Why an actor answers to a name, the surest first. */
export const NAMED_REASONS = ['NAME', 'ALIAS', 'OTHER_SPELLING', 'PART_OF_NAME', 'BEGINNING'] as const
export type NamedReason = (typeof NAMED_REASONS)[number]

/** How an actor's name answers to one that is asked for; `nearness` is from 0 to 1. */
export type HowNamed = { readonly reason: NamedReason; readonly nearness: number }

/** A name of an actor: `kind` as `Name.kind` has it. A person is also called by a part of a name. */
export type NameOfActor = { readonly value: string; readonly kind: string; readonly isPerson: boolean }

/** A whole name tells who is meant; a part of one, such as a surname, others may have too. */
export const isWholeName = (reason: NamedReason): boolean =>
  reason !== 'PART_OF_NAME' && reason !== 'BEGINNING'

/**
 * How a name answers to one that is asked for; null where it does not.
 *
 * NAME and ALIAS: letter for letter, but for case, articles and titles ("Mr.", "the"). OTHER_SPELLING: the same words in
 * another spelling, script or order ("Defence Ministry", "Ministry of Defense"). PART_OF_NAME: a part of it, or a name that
 * many share ("Zelensky"), or a person's name at the end of what was asked ("Ukrainian President Volodymyr Zelensky"). What
 * only stands inside what was asked for is somebody else: "Bank of Russia" is not Russia.
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
    // Titles and articles aside, it is the name itself.
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

/** Whether two names have the same words, in whatever order; folded, as `nameTerms` gives them. */
export function haveSameWords(terms: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [[...terms].sort(), [...others].sort()]
  return a.length === b.length && a.every((word, index) => word === b[index])
}

/** A name without what no reader counts: case, white space, the form of an apostrophe, a possessive's ending. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´′]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|(?:'s)?[^\p{L}\p{N}]*$/gu, '')

/** The words of a plain name that a title or an article does not make, as they are spelled. */
const plainTerms = (name: string): string => {
  const telling = new Set(nameTerms(name))
  return plain(name)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => telling.has(nameTerm(word)))
    .join(' ')
}

/** What is left of a run of words behind a possessive or a title: "Umerov" of "Kyiv's Minister Umerov". */
export function personIn(run: string): string {
  const words = run.split(/\s+/u)
  const before = words
    .slice(0, -1)
    .findLastIndex((word) => /['’]s$/u.test(word) || titles.has(word.toLowerCase().replace(/\.$/u, '')))
  return words.slice(before + 1).join(' ')
}
