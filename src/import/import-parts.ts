import { randomUUID } from 'node:crypto'
import { kindsOf } from '../bundle/checks/known-kinds.ts'
import { checkParts } from '../bundle/reading/check.ts'
import type { ReadPart } from '../bundle/reading/ndjson.ts'
import type { GraphStore } from '../graph/store.ts'
import { surroundingsOfReceipt } from '../records/checks.ts'
import { isEmpty } from '../records/stored-records.ts'
import type { WriteResult } from '../records/write/writing.ts'
import { spoolDirectory } from '../spool/spool.ts'
import { checkedBatches } from '../verification/checked-batches.ts'
import type { Allowance } from '../verification/found-passages.ts'
import { batchedTexts, type Texts } from '../verification/texts.ts'
import type { ImportPlan } from './plan.ts'
import { planBundle } from './plan-bundle.ts'
import type { ImportSummary } from './summary.ts'
import { writeBatches } from './write-batches.ts'

export type ImportPartsOptions = {
  /** Lets the bundle change what makes a record what it is, and what somebody else changed (decision 17). */
  readonly overwrite?: boolean
  /** Called after every transaction with the number of records that are done, and the total. */
  readonly progress?: (done: number, total: number) => void
  /**
   * Called before anything is written: with the number of records read so far, and null for the unknown total; then
   * with the number compared with the graph, and the total.
   */
  readonly prepared?: (done: number, total: number | null) => void
  /** The sources' texts, against which passages are checked; a text that the bundle brings takes precedence. */
  readonly texts?: Texts
  /** Whether the graph keeps the texts. */
  readonly keepTexts?: boolean
  /** What is allowed for passages that claim nothing about where they are. */
  readonly allows?: Allowance | null
  /** Writes nothing; the result says what the import would do. */
  readonly dryRun?: boolean
  /** Called with what the import will do, some records at a time, before anything is written. */
  readonly planned?: (plan: ImportPlan) => void
  /** Called with the records of every transaction once it is written. */
  readonly written?: (result: WriteResult) => void
  /** Names this import of this bundle. Importing again under the same name gives the same counts. */
  readonly name?: string
}

const nothing = { created: 0, updated: 0, unchanged: 0 }

/**
 * Imports a bundle that is read as a stream. All of it is read, validated, spooled to the disk and compared with the
 * graph first; if there is any problem or conflict, nothing is written and all of them are returned. Importing it again
 * changes nothing. An interrupted import leaves only whole records behind, and is completed by importing again.
 */
export async function importParts(
  store: GraphStore,
  parts: AsyncIterable<ReadPart>,
  by: string | null,
  options: ImportPartsOptions = {},
): Promise<ImportSummary> {
  const { dryRun = false, overwrite, progress, texts, keepTexts = false, allows, name } = options
  const bundle = await checkParts(
    parts,
    (ids) => kindsOf(store, ids),
    (read) => options.prepared?.(read, null),
  )
  const aside = spoolDirectory()
  try {
    if (bundle.problems.length > 0) return { ...nothing, problems: bundle.problems }
    const keptOf = (receipt: string) => surroundingsOfReceipt(store, receipt)
    const empty = await isEmpty(store)
    const ofMany = batchedTexts(store, texts, empty)
    const checks = checkedBatches(
      ofMany.texts,
      aside.spool('texts'),
      { allows, keptOf, ahead: ofMany.ahead },
      dryRun ? null : { keepTexts },
    )
    const { summary, batches, given } = await planBundle(store, bundle, checks, aside, {
      title: bundle.title,
      overwrite,
      isEmpty: empty,
      isNamed: name !== undefined,
      planned: options.planned,
      compared: (done) => options.prepared?.(done, bundle.records),
    })
    if (dryRun) return summary
    if (summary.problems.length > 0) return { ...nothing, problems: summary.problems }
    const total = summary.created + summary.updated + summary.unchanged
    const results = writeBatches(store, batches.all(), {
      title: bundle.title,
      overwrite,
      importId: name ?? randomUUID(),
      isNamed: name !== undefined,
      given,
      by,
      keepTexts,
    })
    let [created, updated, unchanged] = [0, 0, 0]
    for await (const result of results) {
      options.written?.(result)
      created += result.created.length
      updated += result.updated.length
      unchanged += result.unchanged.length
      progress?.(created + updated + unchanged, total)
    }
    return { created, updated, unchanged, problems: [] }
  } finally {
    await Promise.all([bundle.close(), aside.close()])
  }
}
