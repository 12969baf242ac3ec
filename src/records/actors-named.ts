import { type HowNamed, howNamed } from '../domain/how-named.ts'
import { howBegun } from '../domain/names-begun.ts'
import { nameQuestion } from '../domain/names-index.ts'
import { actorsNamedAs } from '../generated/queries.ts'
import { batched } from './loader.ts'
import type { Reader } from './reader.ts'

/** An actor that goes by a name, which of its names answered, and how. */
export type NamedActorRow = HowNamed & { readonly actorId: string; readonly matchedName: string }

/** How actors are looked up by a name: how many, of which concepts (null for all), and whether its last word is only begun. */
export type NameLookUp = {
  readonly first?: number
  readonly labels?: readonly string[] | null
  readonly isTyped?: boolean
}

/** So many names are looked at: those first that are nearest by the number of their words. */
const mostNames = 500
/** Of one concept there may be few among many. */
const mostOfAll = 10_000

/** The actors that go by a name, the nearest first, 20 where nothing else is said. The same is read once in a request. */
export function actorsNamed(
  read: Reader,
): (name: string, lookUp?: NameLookUp) => Promise<readonly NamedActorRow[]> {
  const named = batched<{ name: string } & Required<NameLookUp>, readonly NamedActorRow[]>(
    (asked) => Promise.all(asked.map((each) => readNamed(read, each))),
    (asked) => JSON.stringify(asked),
  )
  return (name, { first = 20, labels = null, isTyped = false } = {}) =>
    named({ name, first, labels, isTyped })
}

async function readNamed(
  read: Reader,
  { name, first, labels, isTyped }: { name: string } & Required<NameLookUp>,
): Promise<NamedActorRow[]> {
  const question = nameQuestion(name, isTyped)
  if (question === null) return []
  const rows = await read(actorsNamedAs, {
    ...question,
    kinds: labels,
    scan: labels === null && !isTyped ? mostNames : mostOfAll,
    limit: mostNames,
  })
  const best = new Map<string, NamedActorRow>()
  for (const { value, kind, isPerson, actorId } of rows) {
    const how = howNamed(name, { value, kind, isPerson }) ?? (isTyped ? howBegun(name, value) : null)
    if (how !== null && how.nearness > (best.get(actorId)?.nearness ?? 0))
      best.set(actorId, { actorId, matchedName: value, ...how })
  }
  return [...best.values()]
    .sort((a, b) => b.nearness - a.nearness || (a.actorId < b.actorId ? -1 : 1))
    .slice(0, first)
}
