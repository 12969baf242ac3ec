import {
  type Clusters,
  type Contradiction,
  clustersOf,
  isOfSources,
  type Judged,
  sayingOf,
} from '../../../domain/graphs/clusters.ts'
import { groupsOf } from '../../../domain/groups.ts'
import { conflict } from '../../../errors.ts'
import { judgementsAround, lockClusters, setClusters } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { judgedIn } from '../../judgement-record.ts'
import { deriveListing } from './listing.ts'

/**
 * Gives these actors, and all actors merged with them, the canonical ids that follow from the judgements now in the
 * graph. Nothing else decides what a cluster is, so a reversed judgement leaves no trace.
 *
 * @param written the ids of the judgements that this transaction writes: not named in an error, because after it they
 *   do not exist
 * @throws CONFLICT if judgements contradict each other, or one repeats another
 */
export async function reclusterActors(
  transaction: Transaction,
  ids: readonly string[],
  written: ReadonlySet<string> = new Set(),
): Promise<void> {
  const members = await transaction.run(lockClusters, { ids })
  const memberIds = [...new Set(members.map(({ id }) => id))]
  const judgements = await judgementsIn(transaction, ids)
  const { canonicalIds } = refuseDisagreement(memberIds, judgements, written)
  const actors = members.flatMap(({ id, canonicalId }) => {
    const now = canonicalIds.get(id) ?? id
    return now === canonicalId ? [] : [{ id, canonicalId: now }]
  })
  if (actors.length === 0) return
  await transaction.run(setClusters, { actors })
  await deriveListing(transaction, memberIds)
}

/** The judgements about some actors and everyone merged with them, or about some sources. */
export const judgementsIn = async (transaction: Transaction, ids: readonly string[]) =>
  (await transaction.run(judgementsAround, { ids })).map(({ node }) => judgedIn(node))

type Judging = Judged & { readonly id: string }

/**
 * The clusters that judgements make of some ids.
 *
 * @throws CONFLICT if judgements contradict each other, or one repeats another
 */
export function refuseDisagreement<J extends Judging>(
  ids: readonly string[],
  judgements: readonly J[],
  written: ReadonlySet<string>,
): Clusters<J> {
  refuseRepeated(judgements, written)
  const clusters = clustersOf(ids, judgements)
  const [first] = clusters.contradictions
  if (first) throw contradicting(first, written)
  return clusters
}

/**
 * Two may be judged to be the same, or copies, only once: a second judgement would keep them together after the first is
 * reversed.
 */
function refuseRepeated(judgements: readonly Judging[], written: ReadonlySet<string>) {
  for (const [, same] of groupsOf(judgements, sayingOf)) {
    const first = same.find(({ id }) => !written.has(id)) ?? same[0]
    const second = same.find((other) => other !== first)
    if (first && second)
      throw conflict(`"${second.id}" would repeat what "${first.id}" already says.`, { record: first.id })
  }
}

function contradicting({ apart, chain }: Contradiction<Judging>, written: ReadonlySet<string>) {
  const named = [apart, ...chain].map(
    ({ id, ...judged }) => `${written.has(id) ? 'this judgement' : id} (${sayingOf(judged)})`,
  )
  const both = isOfSources(apart.verdict) ? 'copies and not copies' : 'the same and not the same'
  return conflict(
    `"${apart.of.join('" and "')}" would be ${both}: ${named.join(', ')}. Reverse the wrong ones first.`,
  )
}
