import { slipsBetween } from '../search/near-words.ts'
import { haveSameWords } from './how-named.ts'
import { foldName, nameTerms } from './names.ts'

/** In what way two names are similar. */
export type NameLikenessKind =
  | 'SAME_NAME'
  | 'OTHER_SPELLING'
  | 'OTHER_SCRIPT'
  | 'PART_OF_NAME'
  | 'SIMILAR_NAME'

export type NameLikeness = { readonly kind: NameLikenessKind; readonly score: number }

/** Words that are less similar than this count as different. */
const leastWordLikeness = 0.75

/** The similarity of an initial to a word that begins with it. */
const initialLikeness = 0.8

/** A name prepared for comparison with many others. */
export type ComparableName = {
  readonly name: string
  readonly folded: string
  readonly terms: readonly string[]
}

export const comparableName = (name: string): ComparableName => ({
  name,
  folded: foldName(name),
  terms: nameTerms(name),
})

/**
 * How similar two names are, from 0 to 1, and in which way; null if they are not. 1 for the same name; 0.95 if both
 * fold alike (other case, diacritics, romanisation, script); 0.9 if they have the same words in another order;
 * otherwise 0.9 times the share of the longer name's words that have a similar word in the other: "Zelensky" and
 * "Volodymyr Zelenskyy" 0.45, "V. Medinsky" and "Vladimir Medinsky" 0.81.
 */
export const nameLikeness = (asked: string, name: string): NameLikeness | null =>
  likenessOf(comparableName(asked), comparableName(name))

/** The same for prepared names. */
export function likenessOf(asked: ComparableName, other: ComparableName): NameLikeness | null {
  if (asked.name.trim() === other.name.trim()) return { kind: 'SAME_NAME', score: 1 }
  if (asked.folded !== '' && asked.folded === other.folded) {
    return {
      kind: scriptOf(asked.name) === scriptOf(other.name) ? 'OTHER_SPELLING' : 'OTHER_SCRIPT',
      score: 0.95,
    }
  }
  if (asked.terms.length > 0 && haveSameWords(asked.terms, other.terms))
    return { kind: 'OTHER_SPELLING', score: 0.9 }
  const [shorter = [], longer = []] = [asked.terms, other.terms].sort((a, b) => a.length - b.length)
  if (shorter.length === 0) return null
  const likenesses = pairwise(shorter, longer)
  if (likenesses.every((likeness) => likeness === 0)) return null
  const isPart = likenesses.every((likeness) => likeness === 1)
  const sum = likenesses.reduce((total, likeness) => total + likeness, 0)
  return { kind: isPart ? 'PART_OF_NAME' : 'SIMILAR_NAME', score: (0.9 * sum) / longer.length }
}

/** For each word, its similarity to the most similar word of the other name that is not taken yet. */
function pairwise(words: readonly string[], others: readonly string[]): number[] {
  const left = [...others]
  return words.map((word) => {
    const scored = left.map((other) => wordLikeness(word, other))
    const best = Math.max(0, ...scored)
    if (best > 0) left.splice(scored.indexOf(best), 1)
    return best
  })
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? initialLikeness : 0
  const length = Math.max(a.length, b.length)
  // The edit distance is at least the difference in length.
  if (1 - Math.abs(a.length - b.length) / length < leastWordLikeness) return 0
  const likeness = 1 - slipsBetween(a, b) / length
  return likeness >= leastWordLikeness ? likeness : 0
}

/** The script of a name's first letter, among those that are distinguished here. */
const scriptOf = (name: string): string => {
  const [letter = ''] = /\p{L}/u.exec(name) ?? []
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin'
  return /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'other'
}
