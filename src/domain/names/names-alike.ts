import { withALetterLess } from '../search/near-words.ts'
import { type ComparableName, comparableName, likenessOf } from './name-likeness.ts'

/** How many names are compared with each, those that share its rarest keys first. */
const mostCompared = 50

/** How many of those that are alike are told of each. */
const mostTold = 5

/** Names that are less alike, and of which none is a part of the other, merely share a word. */
const leastLikeness = 0.7

/**
 * Which of some names may mean the same as others of them, the most alike first: those that share a folded word, give or
 * take a slip ("Medinksy"). A name is compared with 50 others at most, so that the work grows with the names alone.
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
    const told = found.slice(0, mostTold).map(({ name }) => name)
    if (told.length > 0) alike.set(one.name, told)
  }
  return alike
}

/** What others are found by: words that are no initials, and what a slip may have left of them. */
const keysOf = ({ terms }: ComparableName): string[] => [
  ...new Set(terms.filter((term) => term.length > 1).flatMap((term) => [term, ...withALetterLess(term)])),
]

/** The names to compare with one: of the keys that it shares with others, the rarest first. */
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
