import { describeProblem } from '../bundle/problems.ts'
import { recordOfContent } from '../bundle/to-graph/content.ts'
import { readingAhead } from '../domain/reading-ahead.ts'
import { conflict, OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { GraphRecord } from '../records/graph-record.ts'
import { importReason } from '../records/stored-records.ts'
import { type WriteResult, writeRecords } from '../records/write/writing.ts'
import { keepChecks } from '../verification/keep-checks.ts'
import { type PlannedRecord, type PlanOptions, planRecords } from './plan.ts'
import type { PlannedBatch } from './planned-batches.ts'

export type WriteOptions = Pick<PlanOptions, 'title' | 'overwrite'> & {
  /** Names this import; its transactions are named after it. */
  readonly importId: string
  /** Whether it may be asked for again under that name, and then gives for each batch what it gave before. */
  readonly isNamed: boolean
  readonly by: string | null
  readonly keepTexts: boolean
}

/** A batch with its records as they lie in the graph. */
type ReadyBatch = PlannedBatch & { readonly records: readonly GraphRecord[] }

/**
 * Writes planned batches, a transaction each, while the next one is made ready. A batch is held to the revisions that were
 * found, so that an editor's change in between is never lost. Where somebody wrote one of its records since, it is planned
 * again: what another import of the same bundle wrote is left.
 *
 * @throws CONFLICT where somebody changed a record meanwhile: what was written before stays, and importing again tells
 */
export async function* writeBatches(
  store: GraphStore,
  batches: AsyncIterable<PlannedBatch>,
  options: WriteOptions,
): AsyncGenerator<WriteResult> {
  let index = 0
  for await (const batch of readingAhead(ready(batches))) {
    const { unchanged, ...written } = await writeBatch(store, batch, `${options.importId}/${index}`, options)
    index += 1
    await keepChecks(store, batch, options.keepTexts)
    yield { ...written, unchanged: [...unchanged, ...batch.left] }
  }
}

async function* ready(batches: AsyncIterable<PlannedBatch>): AsyncGenerator<ReadyBatch> {
  for await (const batch of batches) yield { ...batch, records: asTheyLie(batch.write) }
}

const asTheyLie = (planned: readonly PlannedRecord[]): GraphRecord[] =>
  planned.map(({ record: { concept, content } }) => recordOfContent(concept, content))

/** How often a batch is tried, each time planned anew. */
const mostAttempts = 3

async function writeBatch(
  store: GraphStore,
  batch: ReadyBatch,
  writeId: string,
  options: WriteOptions,
  attempt = 1,
): Promise<WriteResult> {
  const { importId, isNamed, by, title } = options
  if (batch.write.length === 0 && !isNamed) return { created: [], updated: [], unchanged: [] }
  try {
    return await writeRecords(store, batch.records, {
      writeId,
      // Its name tells what was asked; a twin may have found other checks of receipts meanwhile.
      input: isNamed ? importId : undefined,
      by,
      reason: importReason(title),
      expected: new Map(batch.write.map(({ record, revision }) => [record.id, revision])),
    })
  } catch (fault) {
    if (attempt === mostAttempts || !isConflict(fault)) throw fault
    return writeBatch(store, await plannedAgain(store, batch, options), writeId, options, attempt + 1)
  }
}

/** @throws CONFLICT where the graph no longer is as the import needs it */
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
  return { ...batch, write, records: asTheyLie(write) }
}

const isConflict = (fault: unknown) => fault instanceof OnRecordError && fault.code === 'CONFLICT'
