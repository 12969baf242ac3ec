import { withALetterLess } from '../search/near-words.ts'
import { type ComparableName, comparableName, likenessOf } from './name-likeness.ts'

/** How many others each name is compared with, beginning with those that share its rarest keys. */
const mostCompared = 50

/** How many similar names are reported for each name. */
const mostReported = 5

/** Names that are less similar than this, and of which neither is a part of the other, merely share a word. */
const leastLikeness = 0.7

/**
 * For each name, others in the list that may mean the same, the most similar first: those that share a folded word with
 * it, give or take a misspelling ("Medinksy"). A name is compared with at most 50 others, so the work grows linearly
 * with the number of names.
 */
export function namesAlike(names: readonly string[]): Map<string, string[]> {
  const comparable = names.map(comparableName)
  const sharing = new Map<string, ComparableName[]>()
  for (const one of comparable)
    for (const key of keysOf(one)) {
      const others = sharing.get(key)
      if (others === undefined) sharing.set(key, [one])
      else others.push(one)
    }
  const alike = new Map<string, string[]>()
  for (const one of comparable) {
    const groups = keysOf(one).map((key) => sharing.get(key) ?? [])
    const found = [...candidates(one, groups)]
      .map((other) => ({ name: other.name, score: scoreOf(one, other) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
    const told = found.slice(0, mostReported).map(({ name }) => name)
    if (told.length > 0) alike.set(one.name, told)
  }
  return alike
}

/** The keys that other names are found by: words that are not initials, and their misspelled forms. */
const keysOf = ({ terms }: ComparableName): string[] => [
  ...new Set(terms.filter((term) => term.length > 1).flatMap((term) => [term, ...withALetterLess(term)])),
]

/** The names to compare with this one, beginning with those that share its rarest keys. */
function candidates(
  one: ComparableName,
  groups: readonly (readonly ComparableName[])[],
): Set<ComparableName> {
  const found = new Set<ComparableName>()
  for (const group of [...groups].sort((a, b) => a.length - b.length))
    for (const other of group.slice(0, mostCompared + 1)) {
      if (found.size === mostCompared) return found
      if (other !== one) found.add(other)
    }
  return found
}

function scoreOf(one: ComparableName, other: ComparableName): number {
  const likeness = likenessOf(one, other)
  if (likeness === null) return 0
  return likeness.kind === 'PART_OF_NAME' || likeness.score >= leastLikeness ? likeness.score : 0
}
