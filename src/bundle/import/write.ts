import { conflict, OnRecordError } from '../../errors.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { GraphRecord } from '../../records/graph-record.ts'
import { importReason } from '../../records/held.ts'
import { type WriteResult, writeRecords } from '../../records/writing.ts'
import { contradictionConflicts, type NewJudgement } from './judgements.ts'
import { type ImportPlan, type PlanOptions, planRecords } from './plan.ts'
import type { turnedReferences } from './turned.ts'

/** Records of a bundle in groups that are written together, each group after whatever it refers to. */
export type Groups = Iterable<readonly GraphRecord[]> | AsyncIterable<readonly GraphRecord[]>

export type WriteOptions = PlanOptions & {
  /** Names this import; its transactions are named after it. */
  readonly importId: string
  /** Whether it may be asked for again under that name, and then gives for each batch what it gave before. */
  readonly isNamed?: boolean
  readonly by: string | null
  /** Told after every transaction how many records were dealt with in all. */
  readonly progress?: (done: number) => void
}

/** So many records go into one transaction, so that neither the store's memory nor its locks grow with the bundle. */
const batchSize = 200

/** What an import of these records would do, batch by batch. Nothing is written. */
export async function* planGroups(
  store: GraphStore,
  groups: Groups,
  { turned, ...options }: PlanOptions & { readonly turned: ReturnType<typeof turnedReferences> },
): AsyncGenerator<ImportPlan> {
  const judged: NewJudgement[] = []
  for await (const batch of batchesOf(groups)) {
    const plan = await planRecords(store, batch, options)
    turned.add(plan)
    judged.push(...plan.judged)
    yield plan
  }
  const conflicts = [...(await turned.circles()), ...(await contradictionConflicts(store, judged))]
  if (conflicts.length > 0) yield { create: [], change: [], leave: [], conflicts, overwritable: [] }
}

/**
 * Writes records, a transaction a batch. A batch is planned anew before it is written, and held to the revisions that
 * were found, so that an editor's change in between is never lost. Where somebody wrote one of its records between the two,
 * it is planned again: what another import of the same bundle wrote is left.
 *
 * @throws CONFLICT where somebody changed a record meanwhile: what was written before stays, and importing again tells
 */
export async function* writeGroups(
  store: GraphStore,
  groups: Groups,
  options: WriteOptions,
): AsyncGenerator<WriteResult> {
  let done = 0
  let index = 0
  for await (const batch of batchesOf(groups)) {
    const result = await writeBatch(store, batch, `${options.importId}/${index}`, options)
    index += 1
    done += batch.length
    options.progress?.(done)
    yield result
  }
}

/** So often a batch is planned and tried. */
const mostAttempts = 3

async function writeBatch(
  store: GraphStore,
  batch: readonly GraphRecord[],
  writeId: string,
  options: WriteOptions,
  attempt = 1,
): Promise<WriteResult> {
  const { importId, isNamed = false, by, title } = options
  const plan = await planRecords(store, batch, options)
  const [first] = [...plan.conflicts, ...plan.overwritable]
  if (first) throw conflict(`${first.path}: ${first.message} ${first.mend}`)
  if (plan.create.length + plan.change.length === 0 && !isNamed)
    return { created: [], updated: [], unchanged: [...plan.leave] }
  try {
    const { unchanged, ...written } = await writeRecords(store, plan.records, {
      writeId,
      // Its name tells what was asked; a twin may have found other checks of receipts meanwhile.
      input: isNamed ? importId : undefined,
      by,
      reason: importReason(title),
      expected: plan.revisions,
    })
    return { ...written, unchanged: [...unchanged, ...plan.known] }
  } catch (fault) {
    if (attempt === mostAttempts || !isConflict(fault)) throw fault
    return writeBatch(store, batch, writeId, options, attempt + 1)
  }
}

const isConflict = (fault: unknown) => fault instanceof OnRecordError && fault.code === 'CONFLICT'

/** Whole groups (a statement with its attributions), as many as fit a batch, in the order of the bundle. */
async function* batchesOf(groups: Groups): AsyncGenerator<GraphRecord[]> {
  let batch: GraphRecord[] = []
  for await (const group of groups) {
    if (batch.length > 0 && batch.length + group.length > batchSize) {
      yield batch
      batch = []
    }
    batch.push(...group)
  }
  if (batch.length > 0) yield batch
}
