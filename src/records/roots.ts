import { holdRecords } from '../generated/queries.ts'
import type { Transaction } from '../graph/store.ts'
import type { GraphRecord } from './graph-record.ts'

/**
 * Locks the other records whose derived fields come from these, or whose parts these are, so that of two writers the
 * second finds what the first wrote.
 */
export async function holdRoots(
  transaction: Transaction,
  records: readonly GraphRecord[],
  writeId: string,
): Promise<void> {
  const ids = [...new Set(records.flatMap(rootsOf))].sort()
  if (ids.length > 0) await transaction.run(holdRecords, { ids, writeId })
}

function rootsOf({ concept, properties }: GraphRecord): string[] {
  const named = (...names: string[]) => names.map((name) => String(properties[name]))
  if (concept === 'Attribution') return named('statementId')
  if (concept === 'Participation') return named('eventId')
  return concept === 'StatementRelation' || concept === 'Dispute' ? named('fromId', 'toId') : []
}
