import { clustersOf } from '../domain/clusters.ts'
import { conflict } from '../errors.ts'
import { type JudgementRow, judgementsOfActors, lockClusters, setClusters } from '../generated/queries.ts'
import type { Transaction } from '../graph/store.ts'
import { deriveListing } from './listing.ts'

/**
 * Gives some actors, and whoever they were merged with, the canonical ids that the judgements now in the graph make of
 * them. What a cluster is depends on nothing else, so that a judgement that is reversed leaves no trace in it.
 *
 * @throws CONFLICT where two judgements contradict one another
 */
export async function reclusterActors(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const members = await transaction.run(lockClusters, { ids, writeId: 'clusters' })
  const memberIds = [...new Set(members.map(({ id }) => id))]
  // One of each cluster: its judgements come for all of its members.
  const clusters = [...new Set(members.map(({ canonicalId }) => canonicalId))]
  const rows = await transaction.run(judgementsOfActors, { ids: clusters })
  const judgements = [...new Map(rows.map(({ node }) => [node.id, node])).values()]
  const { canonicalIds, contradicted } = clustersOf(memberIds, judgements)
  if (contradicted) throw contradiction(contradicted.actorIds, judgements)
  const actors = members.flatMap(({ id, canonicalId }) => {
    const now = canonicalIds.get(id) ?? id
    return now === canonicalId ? [] : [{ id, canonicalId: now }]
  })
  if (actors.length === 0) return
  await transaction.run(setClusters, { actors })
  await deriveListing(transaction, memberIds)
}

function contradiction(pair: readonly string[], judgements: readonly JudgementRow[]) {
  const named = judgements.map(({ id, verdict, actorIds }) => `${id} (${actorIds.join(` ${verdict} `)})`)
  return conflict(
    `"${pair.join('" and "')}" would be the same and not the same: ${named.join(', ')}. Reverse what does not hold first.`,
  )
}
