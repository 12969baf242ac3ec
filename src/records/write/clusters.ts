import { type Contradiction, clustersOf, sayingOf } from '../../domain/clusters.ts'
import { groupsOf } from '../../domain/groups.ts'
import { conflict } from '../../errors.ts'
import { type JudgementRow, judgementsAround, lockClusters, setClusters } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { deriveListing } from './listing.ts'

/**
 * Gives some actors, and whoever they were merged with, the canonical ids that the judgements now in the graph make of
 * them. What a cluster is depends on nothing else, so that a judgement that is reversed leaves no trace in it.
 *
 * @param written the judgements that this transaction writes: refused, they are not there, and are not named by their ids
 * @throws CONFLICT where judgements contradict one another, or one says what another one says already
 */
export async function reclusterActors(
  transaction: Transaction,
  ids: readonly string[],
  written: ReadonlySet<string> = new Set(),
): Promise<void> {
  const members = await transaction.run(lockClusters, { ids })
  const memberIds = [...new Set(members.map(({ id }) => id))]
  const judgements = (await transaction.run(judgementsAround, { ids })).map(({ node }) => node)
  refuseRepeated(judgements, written)
  const { canonicalIds, contradictions } = clustersOf(memberIds, judgements)
  const [first] = contradictions
  if (first) throw contradicting(first, written)
  const actors = members.flatMap(({ id, canonicalId }) => {
    const now = canonicalIds.get(id) ?? id
    return now === canonicalId ? [] : [{ id, canonicalId: now }]
  })
  if (actors.length === 0) return
  await transaction.run(setClusters, { actors })
  await deriveListing(transaction, memberIds)
}

/** Two may be judged so once: a second judgement would keep them together when the first is reversed. */
function refuseRepeated(judgements: readonly JudgementRow[], written: ReadonlySet<string>) {
  for (const [, same] of groupsOf(judgements, sayingOf)) {
    const first = same.find(({ id }) => !written.has(id)) ?? same[0]
    const second = same.find((other) => other !== first)
    if (first && second)
      throw conflict(`"${second.id}" would repeat what "${first.id}" already says.`, { record: first.id })
  }
}

function contradicting({ apart, chain }: Contradiction<JudgementRow>, written: ReadonlySet<string>) {
  const named = [apart, ...chain].map(
    ({ id, ...judged }) => `${written.has(id) ? 'this judgement' : id} (${sayingOf(judged)})`,
  )
  return conflict(
    `"${apart.actorIds.join('" and "')}" would be the same and not the same: ${named.join(', ')}. Reverse the wrong ones first.`,
  )
}
