import { isDeepStrictEqual } from 'node:util'
import type { GraphStore } from '../../graph/store.ts'
import { type Directed, directedPart, type Turned, turnedOf } from '../../records/circles.ts'
import type { GraphRecord } from '../../records/graph-record.ts'
import { heldOf } from '../../records/held.ts'
import { digested } from '../../records/laying-down.ts'
import { repeatsIn } from '../../records/told-once.ts'
import type { BundleProblem } from '../problems.ts'
import { movedConflicts, overwriteConflicts, repeatConflict, withdrawnConflict } from './conflicts.ts'
import { compareJudgements, type NewJudgement, newJudgement } from './judgements.ts'
import { withKnownChecks } from './known-checks.ts'

/** A record that is there and would be another, and the fields of it that would be. */
export type PlannedChange = { readonly id: string; readonly fields: readonly string[] }

/** What an import would do with some records. Where anything conflicts, it does nothing. */
export type ImportPlan = {
  readonly create: readonly string[]
  readonly change: readonly PlannedChange[]
  readonly leave: readonly string[]
  /** What conflicts with the graph, whether the import may overwrite or not. */
  readonly conflicts: readonly BundleProblem[]
  /** What conflicts with it too, and does not where the import may overwrite. */
  readonly overwritable: readonly BundleProblem[]
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
  /** Judgements that the graph holds under another id: they are left, and not among the records. */
  readonly known: readonly string[]
  /** What is to be written of the references within their lists, of those that have any, or had. */
  readonly directed: readonly Directed[]
  /** What is to refer to other records of its list than it does. */
  readonly turned: readonly Turned[]
  readonly judged: readonly NewJudgement[]
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
  const compared = await compareJudgements(store, given, held)
  const records = compared.records.map((record) =>
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
  const overwritable = overwrite ? [] : await overwriteConflicts(store, title, { changed, records, held })
  return {
    create: idsOf(there.filter(isNew)),
    change: changed.map((record) => plannedChange(record, held.get(record.id)?.content ?? null)),
    leave: [...idsOf(there.filter((record) => !isNew(record) && isSame(record))), ...compared.known],
    conflicts: [
      ...compared.conflicts,
      ...records.filter(isWithdrawn).map((record) => withdrawnConflict(record, held.get(record.id))),
      ...changed.flatMap((record) => movedConflicts(record, held.get(record.id))),
      ...repeats.map(repeatConflict),
    ],
    overwritable,
    records,
    known: compared.known,
    judged: there.filter(isNew).flatMap(newJudgement),
    directed: written.flatMap((record) => directedNow(record, held.get(record.id)?.content ?? null)),
    turned: changed.flatMap((record) => turnedOf(record, held.get(record.id)?.content ?? null)),
    revisions: new Map(records.map(({ id }) => [id, held.get(id)?.revision ?? null])),
  }
}

function plannedChange({ id, content }: GraphRecord, before: string | null): PlannedChange {
  const old = new Map<string, unknown>(Object.entries(JSON.parse(before ?? '{}')))
  const now = new Map<string, unknown>(Object.entries(content))
  const fields = [...new Set([...old.keys(), ...now.keys()])]
  return { id, fields: fields.filter((field) => !isDeepStrictEqual(old.get(field), now.get(field))) }
}

function directedNow(record: GraphRecord, before: string | null): Directed[] {
  const part = directedPart(record)
  const old = before === null ? null : directedPart({ ...record, content: JSON.parse(before) })
  const refers = [part, old].some((each) => Object.keys(each?.content ?? {}).length > 0)
  return part !== null && refers ? [part] : []
}
