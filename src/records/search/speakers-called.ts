import {
  type ParsedSearch,
  type SearchNeedle,
  speakerWord,
  substringsOf,
} from '../../domain/search/search.ts'
import { questionForAny } from '../../domain/search/search-index.ts'
import { foldedSmallWords } from '../../domain/search/search-words.ts'
import { actorsCalled } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** A search whose needles may also be found in the names of a statement's speakers. */
export type SpokenSearch = {
  readonly needles: readonly SearchNeedle[]
  /** Whether all actors with a matching name were considered. */
  readonly isWhole: boolean
}

/** How many names are compared, and how many of the best are considered. */
const mostCompared = 2_000
const mostNames = 200
/** Lucene rejects queries with more than 1,024 clauses by default. */
const mostSpeakers = 600

/**
 * Extends a search so that a needle also matches statements whose speaker has it in a name. Names are looked up as they
 * are now, since a statement stores nothing of its speakers but their ids. A name counts only if it contains more than
 * small words (such as "the") of the search.
 */
export async function amongSpeakers(read: Reader, { needles }: ParsedSearch): Promise<SpokenSearch> {
  const telling = needles.filter((needle) => !isSmall(needle))
  if (telling.length === 0) return { needles, isWhole: true }
  const rows = await read(actorsCalled, {
    ...questionForAny(telling),
    scan: mostCompared,
    limit: mostNames + 1,
  })

  if (rows.length === 0) return { needles, isWhole: true }

  const actors = new Map<string, { readonly ids: readonly string[]; readonly held: Set<SearchNeedle> }>()
  for (const { actorId, ids, words } of rows.slice(0, mostNames)) {
    const actor = actors.get(actorId) ?? { ids, held: new Set() }
    for (const needle of needles)
      if (substringsOf(needle).some((part) => words.includes(part))) actor.held.add(needle)
    actors.set(actorId, actor)
  }
  const ranked = [...actors].sort(
    ([a, one], [b, other]) => other.held.size - one.held.size || (a < b ? -1 : 1),
  )
  const words = new Map<SearchNeedle, string[]>()
  let [clauses, isWhole] = [0, rows.length <= mostNames]
  for (const [, { ids, held }] of ranked) {
    clauses += ids.length * held.size
    if (clauses > mostSpeakers) {
      isWhole = false
      break
    }
    for (const needle of held) words.set(needle, [...(words.get(needle) ?? []), ...ids.map(speakerWord)])
  }
  return {
    needles: needles.map((needle) => ({ ...needle, speakers: words.get(needle) ?? [] })),
    isWhole,
  }
}

const isSmall = ({ whole, begun }: SearchNeedle) =>
  begun.length === 0 && whole.every((word) => foldedSmallWords.has(word))
