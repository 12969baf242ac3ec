import { conceptOf } from '../../../domain/concepts/concepts.ts'
import { idsIn } from '../../../domain/concepts/references.ts'
import { dependingOnRecords, type LockRecordsRow, lockRecords } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { conceptWritten, type GraphRecord } from '../../graph-record.ts'

/**
 * The other records whose derived fields depend on this one, or that it is a part of. They are locked, so that a
 * concurrent writer sees the first writer's result.
 */
export const rootsOf = ({ concept, content }: GraphRecord): string[] =>
  (conceptOf(conceptWritten(concept)).roots ?? []).flatMap((field) => idsIn(content, field))

/**
 * Locks the records that some of these no longer belong to, such as the event that a participation is moved away from,
 * and returns them to be derived again.
 */
export async function lockFormerRoots(
  transaction: Transaction,
  records: readonly GraphRecord[],
): Promise<LockRecordsRow[]> {
  const moving = records.filter((record) => rootsOf(record).length > 0)
  if (moving.length === 0) return []
  const before = await transaction.run(dependingOnRecords, { ids: moving.map(({ id }) => id) })
  const now = new Set(moving.flatMap(rootsOf))
  const ids = before.flatMap(({ id }) => (now.has(id) ? [] : [id])).sort()
  return ids.length > 0 ? transaction.run(lockRecords, { ids }) : []
}
