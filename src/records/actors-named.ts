import { type HowNamed, howNamed } from '../domain/how-named.ts'
import { batched } from './loader.ts'
import { readNamesLike } from './names-like.ts'
import type { Reader } from './reader.ts'

/** An actor that goes by a name, which of its names answered, and how. */
export type NamedActorRow = HowNamed & { readonly actorId: string; readonly matchedName: string }

/** So many names are looked at for one look-up, and so many actors are given. */
const nameCandidates = 500
const namedActors = 20

/** The actors that go by a name, the nearest first. The same name is read once in a request. */
export const actorsNamed = (read: Reader): ((name: string) => Promise<readonly NamedActorRow[]>) =>
  batched((names) => Promise.all(names.map((name) => actorsOfName(read, name))))

async function actorsOfName(read: Reader, asked: string): Promise<NamedActorRow[]> {
  const best = new Map<string, NamedActorRow>()
  for (const { value, kind, isPerson, actorId } of await readNamesLike(read, asked, nameCandidates)) {
    const how = howNamed(asked, { value, kind, isPerson })
    if (how !== null && how.nearness > (best.get(actorId)?.nearness ?? 0))
      best.set(actorId, { actorId, matchedName: value, ...how })
  }
  return [...best.values()]
    .sort((a, b) => b.nearness - a.nearness || (a.actorId < b.actorId ? -1 : 1))
    .slice(0, namedActors)
}
