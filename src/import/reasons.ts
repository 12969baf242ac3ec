import { ATTESTED_LISTS } from '../bundle/checks/attestations.ts'
import type { Problem } from '../bundle/problems.ts'
import type { CheckedBundle } from '../bundle/reading/check.ts'
import { mostProblems } from '../bundle/reading/check.ts'
import { idsIn } from '../domain/concepts/references.ts'
import type { GraphStore } from '../graph/store.ts'
import type { RecordContent } from '../records/graph-record.ts'
import { type Unreasoned, unreasonedIn } from '../records/write/checking/reasons.ts'
import type { CheckedPlan } from './plan.ts'

/**
 * Finds the values that an import would leave without a reason, in the graph as the whole import will leave it: the attestation
 * that has the reason is planned and written later than the record that gets another value. Memory holds only what is found.
 */
export function reasonsGiven(store: GraphStore, bundle: Pick<CheckedBundle, 'groups'>) {
  const ofRecords = new Map<string, Unreasoned>()
  const found = new Map<string, Unreasoned>()
  const foundIn: RecordContent[] = []
  const given = new Set<string>()

  return {
    /** The attestations that come with their reason, of records that get another value. */
    given: given as ReadonlySet<string>,

    /** Adds a plan. */
    add({ unreasoned, write, same }: CheckedPlan): void {
      for (const fault of unreasoned) {
        if (fault.isOfRecord) ofRecords.set(fault.attestation, fault)
        else if (found.size < mostProblems) found.set(fault.attestation, fault)
      }
      for (const { record } of [...write, ...same]) {
        const { id, concept, content } = record
        if (concept === 'Attestation' && ofRecords.has(id) && content.reason != null) given.add(id)
        if (found.has(id) || idsIn(content, 'of').some((of) => found.has(of))) foundIn.push(record)
      }
    },

    /** Once every plan was added: a conflict for each of them. */
    async conflicts(): Promise<Problem[]> {
      const contents = await contentsIn(bundle, new Set([...found.values()].map(({ record }) => record)))
      const remaining =
        contents.size === 0
          ? [...found.values()]
          : await unreasonedIn((query, params) => store.read(query, params), foundIn, {
              before: () => null,
              isNew: () => false,
              isGiven: () => true,
              later: (id) => contents.get(id),
            })
      return [
        ...[...ofRecords.values()].filter(({ attestation }) => !given.has(attestation)),
        ...remaining,
      ].map(reasonConflict)
    },
  }
}

/** The contents that the bundle has of some records. */
async function contentsIn(
  bundle: Pick<CheckedBundle, 'groups'>,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, object>> {
  const contents = new Map<string, object>()
  if (ids.size > 0)
    for await (const group of bundle.groups(undefined, ATTESTED_LISTS))
      for (const { id, content } of group) if (ids.has(id)) contents.set(id, content)
  return contents
}

const reasonConflict = ({ attestation, record, field, isOfRecord, message, mend }: Unreasoned): Problem =>
  isOfRecord
    ? { place: [record, field], record, message, mend }
    : { place: [attestation, 'reason'], record: attestation, message, mend }
