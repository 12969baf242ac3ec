import type { CanonicalId } from '../../domain/concepts/values-compared.ts'
import { findRecords } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** What records are read as, by their ids. Asks only if there are several, since only then it matters who was merged. */
export async function canonicalIds(read: Reader, ids: readonly string[]): Promise<CanonicalId> {
  const distinct = [...new Set(ids)].sort()
  const found = distinct.length < 2 ? [] : await read(findRecords, { ids: distinct })
  const canonical = new Map(found.map(({ id, record }) => [id, record.id]))
  return (id) => canonical.get(id) ?? id
}
