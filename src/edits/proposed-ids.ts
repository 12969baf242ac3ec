import type { RecordKind } from '../domain/ids.ts'
import { freeSlug, slugOf } from '../domain/slugs.ts'

/** Proposes the id of a new record of a kind, readable, from words that tell it from others. */
export type ProposeId = (kind: RecordKind, words: string) => string

/** Ids that were proposed for the records of one write: each free as far as is known, and no two the same. */
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

/** The words of an id, to make another of: those of `person:vladimir-medinsky` are `vladimir medinsky`. */
export const wordsOfId = (id: string, longest = 50): string => slugOf(id.slice(id.indexOf(':') + 1), longest)
