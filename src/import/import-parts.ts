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
import { type Texts, textsOfMany } from '../verification/texts.ts'
import type { ImportPlan } from './plan.ts'
import { planBundle } from './plan-bundle.ts'
import type { ImportSummary } from './summary.ts'
import { writeBatches } from './write-batches.ts'

export type ImportPartsOptions = {
  /** The bundle's word holds also where the graph has another name for a record, or somebody changed it. */
  readonly overwrite?: boolean
  /** Told after every transaction how many records were dealt with, and of how many. */
  readonly progress?: (done: number, total: number) => void
  /**
   * Told how far it is before anything is written: how many records were read so far, of a total that nobody knows (null);
   * then how many were compared with the graph, of all.
   */
  readonly prepared?: (done: number, total: number | null) => void
  /** The sources' texts, for what the bundle does not carry itself: its passages are checked against them. */
  readonly texts?: Texts
  /** Whether the texts that are at hand are kept. */
  readonly keepTexts?: boolean
  /** What may be found of passages of which nothing is claimed. */
  readonly allows?: Allowance | null
  /** Nothing is written; the numbers tell what would become of the records. */
  readonly dryRun?: boolean
  /** Told what the import would do, some records at a time, before anything is written. */
  readonly planned?: (plan: ImportPlan) => void
  /** Told what became of some records, after every transaction. */
  readonly written?: (result: WriteResult) => void
  /** Names this import of this very bundle: under it, what was written before counts as it did then. */
  readonly name?: string
}

const nothing = { created: 0, updated: 0, unchanged: 0 }

/**
 * Imports a bundle that is read bit by bit. Everything is read and validated first, put aside on the disk, and compared with
 * the graph: where there is any problem or conflict, nothing is written and all of them are the answer. Importing it again
 * changes nothing; an import that was interrupted leaves only whole records behind, and is completed by importing again.
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
    const ofMany = textsOfMany(store, texts, empty)
    const checks = checkedBatches(
      ofMany.texts,
      aside.spool('texts'),
      { allows, keptOf, ahead: ofMany.ahead },
      dryRun ? null : { keepTexts },
    )
    const { summary, batches } = await planBundle(store, bundle, checks, aside, {
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
