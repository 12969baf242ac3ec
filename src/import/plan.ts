import { isDeepStrictEqual } from 'node:util'
import type { Problem } from '../bundle/problems.ts'
import type { GraphStore } from '../graph/store.ts'
import type { RecordContent } from '../records/graph-record.ts'
import { type StoredRecord, storedHeads, storedRecords } from '../records/stored-records.ts'
import {
  type Directed,
  directedPart,
  type NewReference,
  newReferencesOf,
} from '../records/write/checking/circles.ts'
import { type Unreasoned, unreasonedIn } from '../records/write/checking/reasons.ts'
import { repeatsIn } from '../records/write/checking/repeats.ts'
import { translationFaultsIn } from '../records/write/checking/translations.ts'
import { digestOf } from '../records/write/nodes.ts'
import {
  overwriteConflicts,
  ownerConflicts,
  repeatConflict,
  translationConflict,
  withdrawnConflict,
} from './conflicts.ts'
import { compareJudgements, type NewJudgement, newJudgement } from './judgements.ts'
import { withKnownChecks } from './known-checks.ts'

/** A record of the graph that the import changes, and which fields. */
export type PlannedChange = { readonly id: string; readonly fields: readonly string[] }

/** The ids of records that an import creates, changes or leaves. If anything conflicts, it does nothing. */
export type ImportPlan = {
  readonly create: readonly string[]
  readonly change: readonly PlannedChange[]
  readonly leave: readonly string[]
}

export type Conflicts = {
  /** Conflicts that --overwrite does not resolve. */
  readonly conflicts: readonly Problem[]
  /** Conflicts that it does. */
  readonly overwritable: readonly Problem[]
}

export type PlanOptions = {
  /** The bundle's title, by which it is recognised when it is imported again. */
  readonly title: string
  /** Whether the bundle may change what somebody else changed. */
  readonly overwrite?: boolean
  /** Whether a receipt was just checked against its text; if not, the results of earlier checks stay. */
  readonly isChecked?: (record: RecordContent) => boolean
  /** Whether the graph is empty, so that nothing has to be looked up in it. */
  readonly isEmpty?: boolean
}

/** A record to write, and its revision in the graph; null if it is new. */
export type PlannedRecord = { readonly record: RecordContent; readonly revision: number | null }

/** A plan with its records. */
export type CheckedPlan = ImportPlan &
  Conflicts & {
    /** The records to create or change. */
    readonly write: readonly PlannedRecord[]
    /** The records that are unchanged. */
    readonly same: readonly PlannedRecord[]
    /** The ids of judgements that the graph has under another id; they are in none of the other lists but `leave`. */
    readonly known: readonly string[]
    /** The references within lists of the records to write that have any, or had. */
    readonly directed: readonly Directed[]
    /** The references within lists that the import adds to records of the graph. */
    readonly newReferences: readonly NewReference[]
    readonly judged: readonly NewJudgement[]
    /** What would be left without a reason if nothing else of the import gave one. */
    readonly unreasoned: readonly Unreasoned[]
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
  const around = {
    before: (id: string) => before({ id }),
    isNew: (id: string) => isEmpty || added.has(id),
  }
  const lost = await translationFaultsIn((query, params) => store.read(query, params), written, around)
  const unreasoned = await unreasonedIn((query, params) => store.read(query, params), written, {
    ...around,
    isGiven: () => false,
  })
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
      ...changed.flatMap((record) => ownerConflicts(record, held.get(record.id))),
      ...repeats.map(repeatConflict),
      ...lost.map(translationConflict),
    ],
    overwritable,
    write: written.map(planned),
    same: same.map(planned),
    known: compared.known,
    judged: created.flatMap(newJudgement),
    unreasoned,
    directed: written.flatMap((record) => directedNow(record, before(record))),
    newReferences: changed.flatMap((record) => newReferencesOf(record, before(record))),
  }
}

/** What the graph has under the ids of records. Contents are read only if they differ. */
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
