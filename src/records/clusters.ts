import { type Contradiction, clustersOf, sayingOf } from '../domain/clusters.ts'
import { groupsOf } from '../domain/groups.ts'
import { conflict } from '../errors.ts'
import { type JudgementRow, judgementsAround, lockClusters, setClusters } from '../generated/queries.ts'
import type { Transaction } from '../graph/store.ts'
import { deriveListing } from './listing.ts'

/**
 * Gives some actors, and whoever they were merged with, the canonical ids that the judgements now in the graph make of
 * them. What a cluster is depends on nothing else, so that a judgement that is reversed leaves no trace in it.
 *
 * @throws CONFLICT where judgements contradict one another, or one says what another one says already
 */
export async function reclusterActors(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const members = await transaction.run(lockClusters, { ids, writeId: 'clusters' })
  const memberIds = [...new Set(members.map(({ id }) => id))]
  const judgements = (await transaction.run(judgementsAround, { ids })).map(({ node }) => node)
  refuseRepeated(judgements)
  const { canonicalIds, contradictions } = clustersOf(memberIds, judgements)
  const [first] = contradictions
  if (first) throw contradicting(first)
  const actors = members.flatMap(({ id, canonicalId }) => {
    const now = canonicalIds.get(id) ?? id
    return now === canonicalId ? [] : [{ id, canonicalId: now }]
  })
  if (actors.length === 0) return
  await transaction.run(setClusters, { actors })
  await deriveListing(transaction, memberIds)
}

/** Two may be judged so once: a second judgement would keep them together when the first is reversed. */
function refuseRepeated(judgements: readonly JudgementRow[]) {
  for (const [, same] of groupsOf(judgements, sayingOf)) {
    const [first, second] = same
    if (first && second)
      throw conflict(`"${second.id}" would say what "${first.id}" says already.`, { record: first.id })
  }
}

function contradicting({ apart, chain }: Contradiction<JudgementRow>) {
  const named = [apart, ...chain].map(({ id, ...judged }) => `${id} (${sayingOf(judged)})`)
  return conflict(
    `"${apart.actorIds.join('" and "')}" would be the same and not the same: ${named.join(', ')}. Reverse what does not hold first.`,
  )
}
