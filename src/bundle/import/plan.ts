import type { GraphStore } from '../../graph/store.ts'
import { circleBy, type Directed, describeCircle } from '../../records/circles.ts'
import type { GraphRecord } from '../../records/graph-record.ts'
import { heldOf } from '../../records/held.ts'
import { digested } from '../../records/laying-down.ts'
import { repeatsIn } from '../../records/told-once.ts'
import type { BundleProblem } from '../problems.ts'
import { movedConflicts, overwriteConflicts, repeatConflict, withdrawnConflict } from './conflicts.ts'
import { withKnownChecks } from './known-checks.ts'

/** What an import would do with some records. `conflicts` are what it does not do without being told to. */
export type ImportPlan = {
  readonly create: readonly string[]
  readonly change: readonly string[]
  readonly leave: readonly string[]
  readonly conflicts: readonly BundleProblem[]
}

export type PlanOptions = {
  /** The bundle's title: by it a bundle is known again when it is imported anew. */
  readonly title: string
  /** What the graph holds gives way to the bundle, also where somebody changed it. */
  readonly overwrite?: boolean
  /** Whether a receipt was just looked for in its text; if not, what was found here before stays. */
  readonly isChecked?: (record: GraphRecord) => boolean
}

/**
 * A plan with the records as they are to be written, and the revision at which it found each: null for one that is not
 * there.
 */
export type CheckedPlan = ImportPlan & {
  readonly records: readonly GraphRecord[]
  readonly revisions: ReadonlyMap<string, number | null>
}

/** Compares records with what the graph holds. */
export async function planRecords(
  store: GraphStore,
  given: readonly GraphRecord[],
  { title, overwrite = false, isChecked = () => false }: PlanOptions,
): Promise<CheckedPlan> {
  const held = await heldOf(
    store,
    given.map(({ id }) => id),
  )
  const records = given.map((record) =>
    isChecked(record) ? record : withKnownChecks(record, held.get(record.id)),
  )
  const digests = new Map(records.map((record) => [record.id, digested(record).digest]))
  const isWithdrawn = ({ id }: GraphRecord) => held.get(id)?.withdrawnAt != null
  const isNew = ({ id }: GraphRecord) => held.get(id)?.digest == null
  const isSame = ({ id }: GraphRecord) => held.get(id)?.digest === digests.get(id)
  const there = records.filter((record) => !isWithdrawn(record))
  const changed = there.filter((record) => !isNew(record) && !isSame(record))
  const idsOf = (of: readonly GraphRecord[]) => of.map(({ id }) => id)
  const written = there.filter((record) => isNew(record) || !isSame(record))
  const repeats = await repeatsIn((query, params) => store.read(query, params), written)
  const unasked = overwrite ? [] : await overwriteConflicts(store, title, { changed, records, held })
  return {
    create: idsOf(there.filter(isNew)),
    change: idsOf(changed),
    leave: idsOf(there.filter((record) => !isNew(record) && isSame(record))),
    conflicts: [
      ...records.filter(isWithdrawn).map((record) => withdrawnConflict(record, held.get(record.id))),
      ...changed.flatMap((record) => movedConflicts(record, held.get(record.id))),
      ...repeats.map(repeatConflict),
      ...unasked,
    ],
    records,
    revisions: new Map(records.map(({ id }) => [id, held.get(id)?.revision ?? null])),
  }
}

/**
 * The circle that a whole bundle would close with what the graph holds, if any.
 *
 * @param directed the bundle's records that are a part, a copy or a consequence of others, or were
 * @param changed the ids of those that the graph holds otherwise
 */
export async function circleConflicts(
  store: GraphStore,
  directed: readonly Directed[],
  changed: readonly string[],
): Promise<BundleProblem[]> {
  if (changed.length === 0) return []
  const held = await heldOf(store, changed)
  const read = async (ids: readonly string[]) => [...(await heldOf(store, ids)).values()]
  const circle = await circleBy(directed, (id) => held.get(id)?.content ?? null, read)
  if (!circle) return []
  const { field, ids } = circle
  const [record = ''] = ids
  const mend = `Remove one "${field}" of the circle.`
  return [{ path: `${record}.${field}`, record, message: describeCircle(circle), mend }]
}
