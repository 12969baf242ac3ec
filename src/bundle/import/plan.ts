import { isDeepStrictEqual } from 'node:util'
import type { GraphStore } from '../../graph/store.ts'
import { circleBy, type Directed, describeCircle } from '../../records/circles.ts'
import type { GraphRecord } from '../../records/graph-record.ts'
import { editsSince, type Held, heldOf, importReason } from '../../records/held.ts'
import { digested } from '../../records/laying-down.ts'
import { type Repeat, repeatsIn } from '../../records/told-once.ts'
import { type BundleProblem, shown } from '../problems.ts'
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
  const edits = overwrite ? new Map() : await editsSince(store, importReason(title), idsOf(changed))
  return {
    create: idsOf(there.filter(isNew)),
    change: idsOf(changed),
    leave: idsOf(there.filter((record) => !isNew(record) && isSame(record))),
    conflicts: [
      ...records.filter(isWithdrawn).map((record) => withdrawnConflict(record, held.get(record.id))),
      ...repeats.map(repeatConflict),
      ...(overwrite
        ? []
        : changed.flatMap((record) => conflictsOf(record, held.get(record.id), edits.get(record.id)))),
    ],
    records,
    revisions: new Map(records.map(({ id }) => [id, held.get(id)?.revision ?? null])),
  }
}

function withdrawnConflict({ id }: GraphRecord, held: Held | undefined): BundleProblem {
  return {
    path: id,
    record: id,
    message: `It was withdrawn from the graph on ${held?.withdrawnAt?.slice(0, 10)}.`,
    mend: 'Leave it out of the bundle, or revert its withdrawal first.',
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

const repeatConflict = ({ id, rival, mend }: Repeat): BundleProblem => ({
  path: id,
  record: id,
  message: `The graph holds another record that says the same: "${rival}".`,
  mend,
})

function conflictsOf(
  { id, content }: GraphRecord,
  held: Held | undefined,
  edit: { readonly by: string | null; readonly at: string } | undefined,
): BundleProblem[] {
  const before: object = JSON.parse(held?.content ?? '{}')
  const mend = 'Bring the bundle up to date (on-record export), or import with --overwrite.'
  const conflicts: BundleProblem[] = []
  for (const field of ['name', 'sameAs'] as const) {
    const [old, wanted]: unknown[] = [Reflect.get(before, field), Reflect.get(content, field)]
    if (isDeepStrictEqual(old, wanted)) continue
    const [has, says] = [old, wanted].map((value) => shown([value ?? 'none'].flat().join(', ')))
    const message = `The graph holds a record of this id whose "${field}" is ${has}; the bundle says ${says}.`
    conflicts.push({ path: `${id}.${field}`, record: id, message, mend })
  }
  if (edit) {
    const message = `${edit.by ?? 'Somebody'} changed it on ${edit.at.slice(0, 10)}, after this bundle was last imported.`
    conflicts.push({ path: id, record: id, message, mend })
  }
  return conflicts
}
