import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../bundle/problems.ts'
import type { GraphStore } from '../graph/store.ts'
import type { RecordContent } from '../records/graph-record.ts'
import { type StoredRecord, storedHeads, storedRecords } from '../records/stored-records.ts'
import { type Directed, directedPart, type Moved, movedOf } from '../records/write/checking/circles.ts'
import { repeatsIn } from '../records/write/checking/repeats.ts'
import { digestOf } from '../records/write/nodes.ts'
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
}

export type Conflicts = {
  /** What conflicts with the graph, whether the import may overwrite or not. */
  readonly conflicts: readonly Problem[]
  /** What conflicts with it too, and does not where the import may overwrite. */
  readonly overwritable: readonly Problem[]
}

export type PlanOptions = {
  /** The bundle's title: by it a bundle is known again when it is imported anew. */
  readonly title: string
  /** What the graph holds gives way to the bundle, also where somebody changed it. */
  readonly overwrite?: boolean
  /** Whether a receipt was just looked for in its text; if not, what was found here before stays. */
  readonly isChecked?: (record: RecordContent) => boolean
  /** Whether the graph holds nothing, so that nothing has to be looked up in it. */
  readonly isEmpty?: boolean
}

/** A record as it is to be written, and the revision at which it was found: null where it is not there. */
export type PlannedRecord = { readonly record: RecordContent; readonly revision: number | null }

/** A plan with the records that it is of. */
export type CheckedPlan = ImportPlan &
  Conflicts & {
    /** What is to be created or changed. */
    readonly write: readonly PlannedRecord[]
    /** What is there as it is to be. */
    readonly same: readonly PlannedRecord[]
    /** Judgements that the graph holds under another id: they are left, and not among the records. */
    readonly known: readonly string[]
    /** What is to be written of the references within their lists, of those that have any, or had. */
    readonly directed: readonly Directed[]
    /** What is to refer to other records of its list than it does. */
    readonly moved: readonly Moved[]
    readonly judged: readonly NewJudgement[]
  }

/** Compares records with what the graph holds. */
export async function planRecords(
  store: GraphStore,
  given: readonly RecordContent[],
  { title, overwrite = false, isChecked = () => false, isEmpty = false }: PlanOptions,
): Promise<CheckedPlan> {
  const digests = new Map(given.map((record) => [record, digestOf(record)]))
  const digest = (record: RecordContent) => digests.get(record) ?? digestOf(record)
  const held: ReadonlyMap<string, StoredRecord> = isEmpty
    ? new Map()
    : await heldAgainst(store, given, digest)
  const before = ({ id }: Pick<RecordContent, 'id'>) => held.get(id)?.content ?? null
  const compared = await compareJudgements(store, given, held)
  const records = compared.records.map((record) =>
    isChecked(record) ? record : withKnownChecks(record, held.get(record.id)),
  )
  const isWithdrawn = ({ id }: RecordContent) => held.get(id)?.withdrawnAt != null
  const isNew = ({ id }: RecordContent) => held.get(id)?.digest == null
  const there = records.filter((record) => !isWithdrawn(record))
  const created = there.filter(isNew)
  const same = there.filter((record) => held.get(record.id)?.digest === digest(record))
  const isSame = new Set(same)
  const written = there.filter((record) => !isSame.has(record))
  const changed = written.filter((record) => !isNew(record))
  const added = new Set(created.map(({ id }) => id))
  const repeats = await repeatsIn(
    (query, params) => store.read(query, params),
    written,
    (id) => added.has(id),
  )
  const overwritable = overwrite ? [] : await overwriteConflicts(store, title, { changed, records, held })
  const planned = (record: RecordContent): PlannedRecord => ({
    record,
    revision: held.get(record.id)?.revision ?? null,
  })
  return {
    create: [...added],
    change: changed.map((record) => plannedChange(record, before(record))),
    leave: [...same.map(({ id }) => id), ...compared.known],
    conflicts: [
      ...compared.conflicts,
      ...records.filter(isWithdrawn).map((record) => withdrawnConflict(record, held.get(record.id))),
      ...changed.flatMap((record) => movedConflicts(record, held.get(record.id))),
      ...repeats.map(repeatConflict),
    ],
    overwritable,
    write: written.map(planned),
    same: same.map(planned),
    known: compared.known,
    judged: created.flatMap(newJudgement),
    directed: written.flatMap((record) => directedNow(record, before(record))),
    moved: changed.flatMap((record) => movedOf(record, before(record))),
  }
}

/** What the graph holds of records. Contents are read only where they are others. */
async function heldAgainst(
  store: GraphStore,
  given: readonly RecordContent[],
  digest: (record: RecordContent) => string,
): Promise<ReadonlyMap<string, StoredRecord>> {
  const heads = await storedHeads(
    store,
    given.map(({ id }) => id),
  )
  const held = new Map<string, StoredRecord>([...heads].map(([id, head]) => [id, { ...head, content: null }]))
  const others: string[] = []
  for (const record of given) {
    const head = heads.get(record.id)
    if (head?.digest == null) continue
    if (head.digest === digest(record))
      held.set(record.id, { ...head, content: JSON.stringify(record.content) })
    else others.push(record.id)
  }
  for (const [id, other] of others.length > 0 ? await storedRecords(store, others) : []) held.set(id, other)
  return held
}

function plannedChange({ id, content }: RecordContent, before: string | null): PlannedChange {
  const old = new Map<string, unknown>(Object.entries(JSON.parse(before ?? '{}')))
  const now = new Map<string, unknown>(Object.entries(content))
  const fields = [...new Set([...old.keys(), ...now.keys()])]
  return { id, fields: fields.filter((field) => !isDeepStrictEqual(old.get(field), now.get(field))) }
}

function directedNow(record: RecordContent, before: string | null): Directed[] {
  const part = directedPart(record)
  const old = before === null ? null : directedPart({ ...record, content: JSON.parse(before) })
  const refers = [part, old].some((each) => Object.keys(each?.content ?? {}).length > 0)
  return part !== null && refers ? [part] : []
}
