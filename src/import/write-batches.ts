import { describeProblem } from '../bundle/problems.ts'
import { recordOfContent } from '../bundle/to-graph/content.ts'
import { readingAhead } from '../domain/async/reading-ahead.ts'
import { conflict, OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { GraphRecord } from '../records/graph-record.ts'
import { importReason } from '../records/stored-records.ts'
import { type WriteResult, writeRecords } from '../records/write/writing.ts'
import { keepChecks } from '../verification/keep-checks.ts'
import { type PlannedRecord, type PlanOptions, planRecords } from './plan.ts'
import type { PlannedBatch } from './planned-batches.ts'

export type WriteOptions = Pick<PlanOptions, 'title' | 'overwrite'> & {
  /** The import's name, after which its transactions are named. */
  readonly importId: string
  /** Whether a client may repeat the import under that name, and then gets the same results. */
  readonly isNamed: boolean
  /** The attestations that give a reason for what is written in another batch. */
  readonly given: ReadonlySet<string>
  readonly by: string | null
  readonly keepTexts: boolean
}

/** A batch with its records as the graph stores them. */
type ReadyBatch = PlannedBatch & { readonly records: readonly GraphRecord[] }

/**
 * Writes planned batches, one transaction each, while the next one is prepared. A batch is only written if its records
 * are still at the planned revisions, so that an edit made meanwhile is never lost. If they are not, it is planned
 * again, and what another import of the same bundle wrote is left as it is.
 *
 * @throws CONFLICT if somebody changed a record meanwhile; the batches written before stay, and a new import shows the
 *   rest
 */
export async function* writeBatches(
  store: GraphStore,
  batches: AsyncIterable<PlannedBatch>,
  options: WriteOptions,
): AsyncGenerator<WriteResult> {
  let index = 0
  for await (const batch of readingAhead(readyBatches(batches))) {
    const { unchanged, ...written } = await writeBatch(store, batch, `${options.importId}/${index}`, options)
    index += 1
    await keepChecks(store, batch, options.keepTexts)
    yield { ...written, unchanged: [...unchanged, ...batch.left] }
  }
}

async function* readyBatches(batches: AsyncIterable<PlannedBatch>): AsyncGenerator<ReadyBatch> {
  for await (const batch of batches) yield { ...batch, records: mappedRecords(batch.write) }
}

const mappedRecords = (planned: readonly PlannedRecord[]): GraphRecord[] =>
  planned.map(({ record: { concept, content } }) => recordOfContent(concept, content))

/** How often a batch is tried. */
const mostAttempts = 3

async function writeBatch(
  store: GraphStore,
  batch: ReadyBatch,
  writeId: string,
  options: WriteOptions,
  attempt = 1,
): Promise<WriteResult> {
  const { importId, isNamed, given, by, title } = options
  if (batch.write.length === 0 && !isNamed) return { created: [], updated: [], unchanged: [] }
  try {
    return await writeRecords(store, batch.records, {
      writeId,
      // The name identifies the input: the records may differ from a twin's in what checks found meanwhile.
      input: isNamed ? importId : undefined,
      by,
      reason: importReason(title),
      given,
      expected: new Map(batch.write.map(({ record, revision }) => [record.id, revision])),
    })
  } catch (fault) {
    if (attempt === mostAttempts || !isConflict(fault)) throw fault
    return writeBatch(store, await plannedAgain(store, batch, options), writeId, options, attempt + 1)
  }
}

/** @throws CONFLICT if the batch can no longer be written */
async function plannedAgain(
  store: GraphStore,
  batch: ReadyBatch,
  options: WriteOptions,
): Promise<ReadyBatch> {
  const checked = new Set(batch.checked.map(({ id }) => id))
  const plan = await planRecords(
    store,
    batch.write.map(({ record }) => record),
    { ...options, isChecked: ({ id }) => checked.has(id) },
  )
  const [first] = [...plan.conflicts, ...plan.overwritable]
  if (first) throw conflict(describeProblem(first))
  const write = [...plan.write, ...plan.same]
  return { ...batch, write, records: mappedRecords(write) }
}

const isConflict = (fault: unknown) => fault instanceof OnRecordError && fault.code === 'CONFLICT'
