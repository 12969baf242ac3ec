import { clustersOf } from '../../../domain/graphs/clusters.ts'
import { lockNearTexts, lockSharingTexts, setSharedTexts } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { judgementsIn, refuseDisagreement } from './clusters.ts'

/**
 * Derives which of these sources, and of all that share a text with them, have one text: those that are linked by copies,
 * whether recorded by a source itself or judged (decision 55). Nothing else decides that, so a reversed judgement leaves no
 * trace.
 *
 * @param written the ids of the judgements that this transaction writes: not named in an error, because after it they
 *   do not exist
 * @returns the ids of the sources that now share another text than before
 * @throws CONFLICT if judgements contradict each other, or one repeats another
 */
export async function regroupTexts(
  transaction: Transaction,
  ids: readonly string[],
  written: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  if (ids.length === 0) return []
  const near = await transaction.run(lockNearTexts, { ids: [...ids] })
  const texts = [...new Set(near.flatMap(({ sharedTextId }) => sharedTextId ?? []))]
  const sharing = texts.length === 0 ? [] : await transaction.run(lockSharingTexts, { texts })
  const sources = new Map([...near, ...sharing].map((source) => [source.id, source]))
  const members = [...sources.keys()]
  const recorded = [...sources.values()].flatMap(({ id, copyOfId }) =>
    copyOfId === null ? [] : { verdict: 'COPIES', of: [id, copyOfId] },
  )
  const judged = await judgementsIn(transaction, members)
  refuseDisagreement(members, judged, written)
  const { canonicalIds } = clustersOf(members, [...recorded, ...judged])
  const sizes = new Map<string, number>()
  for (const text of canonicalIds.values()) sizes.set(text, (sizes.get(text) ?? 0) + 1)
  const rows = [...sources].flatMap(([id, { sharedTextId: before }]) => {
    const text = canonicalIds.get(id) ?? id
    const sharedTextId = (sizes.get(text) ?? 0) > 1 ? text : null
    return sharedTextId === before ? [] : [{ id, sharedTextId }]
  })
  if (rows.length > 0) await transaction.run(setSharedTexts, { rows })
  return rows.map(({ id }) => id)
}
