import {
  type JudgementRow,
  judgementsAround,
  judgementsOfActors,
  type ReversedJudgementsRow,
  reversedJudgements,
} from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'

export type { JudgementRow }

/** The judgement requested, its two actors, and its entry in the log if it was written just now. */
export type JudgedRow = {
  readonly judgementId: string
  readonly actorIds: readonly string[]
  readonly changeId: string
}

/** The ids of the actors that each of the given ones is currently judged to be the same as. */
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

/** For how many actors judgements are read at a time. */
const actorsAtOnce = 1_000

/** The judgements in force about some actors and about everyone merged with them. */
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

/** The reversed judgements between two of these actors, the earliest reversal first. */
export const reversedAmong = (
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly ReversedJudgementsRow[]> => store.read(reversedJudgements, { ids })
