import { type RecordKind, slugIn } from '../domain/ids.ts'
import { freeSlug, slugOf } from '../domain/slugs.ts'

/** Proposes a readable id for a new record of a kind, from words that distinguish it. */
export type ProposeId = (kind: RecordKind, words: string) => string

/** Proposes ids for the records of one write, all different and none of them in `taken`. */
export function proposedIds(taken: ReadonlySet<string>): {
  readonly propose: ProposeId
  readonly proposed: ReadonlySet<string>
} {
  const proposed = new Set<string>()
  return {
    proposed,
    propose(kind, words) {
      const isTaken = (slug: string) => taken.has(`${kind}:${slug}`) || proposed.has(`${kind}:${slug}`)
      const id = `${kind}:${freeSlug(slugOf(words), isTaken)}`
      proposed.add(id)
      return id
    },
  }
}

/** The slug of an id, for use in another id: `vladimir-medinsky` for `person:vladimir-medinsky`. */
export const wordsOfId = (id: string, longest = 50): string => slugOf(slugIn(id), longest)
