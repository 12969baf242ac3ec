import { conceptOf } from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import { dependingOnRecords, type HoldRecordsRow, holdRecords } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { conceptWritten, type GraphRecord } from '../graph-record.ts'

/**
 * The other records whose derived fields come from this one, or whose part it is: they are locked, so that of two writers the
 * second finds what the first wrote.
 */
export const rootsOf = ({ concept, content }: GraphRecord): string[] =>
  (conceptOf(conceptWritten(concept)).roots ?? []).flatMap((field) => idsIn(content, field))

/**
 * Locks what some of these records belonged to until now and belong to no longer, such as the event that a participation is
 * moved away from, and gives it, to be derived anew.
 */
export async function holdLeftRoots(
  transaction: Transaction,
  records: readonly GraphRecord[],
): Promise<HoldRecordsRow[]> {
  const moving = records.filter((record) => rootsOf(record).length > 0)
  if (moving.length === 0) return []
  const before = await transaction.run(dependingOnRecords, { ids: moving.map(({ id }) => id) })
  const now = new Set(moving.flatMap(rootsOf))
  const ids = before.flatMap(({ id }) => (now.has(id) ? [] : [id])).sort()
  return ids.length > 0 ? transaction.run(holdRecords, { ids }) : []
}
