import type { Judged } from '../../domain/graphs/clusters.ts'
import {
  type JudgementRow,
  judgementsAround,
  judgementsOfActors,
  type ReversedJudgementsRow,
  reversedJudgements,
} from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { judgedIn } from '../judgement-record.ts'

export type { JudgementRow }

/** The judgement requested, the two that it is about, and its entry in the log if it was written just now. */
export type JudgedRow = {
  readonly judgementId: string
  /** The two actors or sources. */
  readonly of: readonly string[]
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

/** For how many actors or sources judgements are read at a time. */
const idsAtOnce = 1_000

/** The judgements in force about some actors and about everyone merged with them, or about some sources. */
export async function judgementsAbout(
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly (JudgementRow & Judged)[]> {
  const found = new Map<string, JudgementRow & Judged>()
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const rows = await store.read(judgementsAround, { ids: ids.slice(from, from + idsAtOnce) })
    for (const { node } of rows) found.set(node.id, judgedIn(node))
  }
  return [...found.values()]
}

/** The reversed judgements between two of these actors or sources, the earliest reversal first. */
export const reversedAmong = (
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly ReversedJudgementsRow[]> => store.read(reversedJudgements, { ids })
