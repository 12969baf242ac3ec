import {
  type JudgementRow,
  judgementsAround,
  judgementsOfActors,
  type ReversedJudgementsRow,
  reversedJudgements,
} from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'

export type { JudgementRow }

/** A judgement that was asked for, the two actors, and the entry that the log has of it if it is new. */
export type JudgedRow = {
  readonly judgementId: string
  readonly actorIds: readonly string[]
  readonly changeId: string
}

/** The ids of the actors that each of several was judged to be the same as, by a judgement that holds. */
export async function sameActors(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const same = new Map<string, string[]>()
  for (const { id, node } of await store.read(judgementsOfActors, { ids })) {
    if (node.verdict !== 'SAME_AS' || !node.actorIds.includes(id)) continue
    same.set(id, [...(same.get(id) ?? []), ...node.actorIds.filter((other) => other !== id)].sort())
  }
  return same
}

/** Of so many actors the judgements are read at once. */
const actorsAtOnce = 1_000

/** The judgements that hold about some actors, and about all that are the same as one of them. */
export async function judgementsAbout(
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly JudgementRow[]> {
  const found = new Map<string, JudgementRow>()
  for (let from = 0; from < ids.length; from += actorsAtOnce) {
    const rows = await store.read(judgementsAround, { ids: ids.slice(from, from + actorsAtOnce) })
    for (const { node } of rows) found.set(node.id, node)
  }
  return [...found.values()]
}

/** The judgements of two of some actors that were reversed, the earliest reversal first. */
export const reversedAmong = (
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly ReversedJudgementsRow[]> => store.read(reversedJudgements, { ids })
