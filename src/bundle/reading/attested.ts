import { conceptOfId } from '../../domain/concepts/concepts.ts'
import { statedFieldsOf, valuesHeld } from '../../domain/concepts/stated-values.ts'
import type { RecordContent } from '../../records/graph-record.ts'
import type { Shares } from '../../spool/shares.ts'
import { ATTESTED_LISTS, type AttestedAt, lacksReason } from '../checks/attestations.ts'
import type { BundleList } from '../format.ts'
import type { Problem } from '../problems.ts'

/** What was read of an attestation, or a record that one may be of. */
export type Attested = AttestedAt | { readonly record: RecordContent['content'] }

/** Reads the records of some lists of the bundle again. */
export type RecordsOf = (lists: readonly BundleList[]) => AsyncIterable<readonly RecordContent[]>

/** Compares attestations with their records, which stand elsewhere in the bundle; those of the graph are compared later. */
export async function* checkAttested(
  attested: Shares<Attested>,
  recordsOf: RecordsOf,
): AsyncGenerator<Problem[]> {
  for await (const group of recordsOf(ATTESTED_LISTS))
    for (const { id, concept, content } of group)
      if (concept !== 'Evidence') await attested.put(id, { record: content })
  for await (const share of attested.shares()) {
    const records = new Map(
      share.flatMap((each) => ('record' in each ? [[each.record.id, each.record]] : [])),
    )
    yield share.flatMap((each) => {
      if ('record' in each) return []
      const { id, of, field: name, stated, place } = each
      const [record, concept] = [records.get(of), conceptOfId(of)]
      const field = concept && statedFieldsOf(concept).get(name)
      if (record === undefined || field === undefined) return []
      const faults = lacksReason(name, field, valuesHeld(name, field, record), stated, place)
      return faults.map((fault) => ({ ...fault, record: id }))
    })
  }
}
