import { type HowNamed, howNamed } from '../../domain/names/how-named.ts'
import { howBegun } from '../../domain/names/names-begun.ts'
import { nameQuestion } from '../../domain/names/names-index.ts'
import { actorsNamedAs } from '../../generated/queries.ts'
import type { Ask } from '../../queries/ask.ts'
import type { AnsweredRow, WantedOf } from '../../queries/question.ts'
import { onlyIdsOf } from '../read/wanted.ts'

/** An actor that goes by a name, which of its names answered, and how. `actor` is null where it did not come along. */
export type NamedActorRow = HowNamed & {
  readonly actorId: string
  readonly matchedName: string
  readonly actor: AnsweredRow | null
}

/** How actors are looked up by a name: how many, of which concepts (null for all), and whether its last word is only begun. */
export type NameLookUp = {
  readonly first?: number
  readonly labels?: readonly string[] | null
  readonly isTyped?: boolean
}

const onlyIds = onlyIdsOf('Actor')

/** How many names are looked at: those first that are nearest by the number of their words. */
const mostNames = 500
/** Of so many what is wanted comes along at once. Where there are more, the nearest are told from all, and read afterwards. */
const mostAtOnce = 40
/** Of one concept there may be few among many. */
const mostOfAll = 10_000

/** The actors that go by a name, the nearest first, 20 where nothing else is said, with what is wanted of each. */
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
