import { type HowNamed, howNamed } from '../../domain/names/how-named.ts'
import { howBegun } from '../../domain/names/names-begun.ts'
import { nameQuestion } from '../../domain/names/names-index.ts'
import { actorsNamedAs } from '../../generated/queries.ts'
import type { Ask } from '../../queries/ask.ts'
import type { AnsweredRow, WantedOf } from '../../queries/question.ts'
import { onlyIdsOf } from '../read/wanted.ts'

/**
 * An actor that goes by a name, which of its names matched, and how. `actor` is null if it was not read along with it.
 */
export type NamedActorRow = HowNamed & {
  readonly actorId: string
  readonly matchedName: string
  readonly actor: AnsweredRow | null
}

/**
 * How to look actors up by a name: how many, of which concepts (null for all), and whether the last word may be
 * incomplete.
 */
export type NameLookUp = {
  readonly first?: number
  readonly labels?: readonly string[] | null
  readonly isTyped?: boolean
}

const onlyIds = onlyIdsOf('Actor')

/** How many names are compared, beginning with those closest in number of words. */
const mostNames = 500
/**
 * Up to this many actors are read along with their names. If more match, all names are ranked first and the actors are
 * read afterwards.
 */
const mostAtOnce = 40
/** The same for a search by concept or prefix, where few of the many names may be of the right concept. */
const mostOfAll = 10_000

/** The actors that go by a name, the closest match first, with the wanted fields of each. */
export async function actorsNamed(
  ask: Ask,
  name: string,
  of: WantedOf,
  { first = 20, labels = null, isTyped = false }: NameLookUp = {},
): Promise<readonly NamedActorRow[]> {
  const question = nameQuestion(name, isTyped)
  if (question === null) return []
  const scan = labels === null && !isTyped ? mostNames : mostOfAll
  const named = (limit: number, wanted: WantedOf) =>
    ask.found({
      root: 'found',
      by: actorsNamedAs,
      params: { ...question, kinds: labels, scan, limit },
      of: wanted,
    })
  const few = await named(mostAtOnce, of)
  const came = new Map(few.map(({ found, row }) => [found.actorId, row]))
  const rows = few.length < mostAtOnce ? few : await named(mostNames, onlyIds)
  const best = new Map<string, NamedActorRow>()
  for (const { found } of rows) {
    const { value, kind, isPerson, actorId } = found
    const how = howNamed(name, { value, kind, isPerson }) ?? (isTyped ? howBegun(name, value) : null)
    if (how !== null && how.nearness > (best.get(actorId)?.nearness ?? 0))
      best.set(actorId, { actorId, matchedName: value, actor: came.get(actorId) ?? null, ...how })
  }
  return [...best.values()]
    .sort((a, b) => b.nearness - a.nearness || (a.actorId < b.actorId ? -1 : 1))
    .slice(0, first)
}
