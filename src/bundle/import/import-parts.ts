import { randomUUID } from 'node:crypto'
import type { GraphStore } from '../../graph/store.ts'
import { surroundingsOfReceipt } from '../../records/checks.ts'
import { kindsOf } from '../checks/known-kinds.ts'
import type { BundleProblem } from '../problems.ts'
import { checkedGroups } from '../texts/checked-groups.ts'
import { textsWith } from '../texts/texts.ts'
import { checkParts, mostProblems } from './check.ts'
import type { ImportOptions } from './import.ts'
import type { ReadPart } from './ndjson.ts'
import type { ImportPlan } from './plan.ts'
import { spoolDirectory } from './spool.ts'
import { turnedReferences } from './turned.ts'
import { planGroups, writeGroups } from './write.ts'

/** What became of a bundle, in numbers: it may be too large to list its records. */
export type ImportSummary = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** What is wrong with the bundle, and what conflicts with the graph: where there is any, nothing was written. */
  readonly problems: readonly BundleProblem[]
}

export type ImportPartsOptions = Pick<
  ImportOptions,
  'overwrite' | 'progress' | 'texts' | 'keepTexts' | 'allows'
> & {
  /** Nothing is written; the numbers tell what would become of the records. */
  readonly dryRun?: boolean
  /** Told what the import would do, some records at a time, before anything is written. */
  readonly planned?: (plan: ImportPlan) => void
}

const nothing = { created: 0, updated: 0, unchanged: 0 }

/**
 * Imports a bundle that is read bit by bit, as `importBundle` does one that is held in memory: everything is read and validated
 * first, and put aside on the disk.
 */
export async function importParts(
  store: GraphStore,
  parts: AsyncIterable<ReadPart>,
  by: string | null,
  { dryRun = false, overwrite, planned, progress, texts, keepTexts = false, allows }: ImportPartsOptions = {},
): Promise<ImportSummary> {
  const bundle = await checkParts(parts, (ids) => kindsOf(store, ids))
  const aside = await spoolDirectory()
  try {
    if (bundle.problems.length > 0) return { ...nothing, problems: bundle.problems }
    const keptOf = (receipt: string) => surroundingsOfReceipt(store, receipt)
    const checks = checkedGroups(textsWith(store, texts), await aside.spool('texts'), { allows, keptOf })
    const options = { title: bundle.title, overwrite, isChecked: checks.isChecked }
    const turned = turnedReferences(store)
    const plans = planGroups(store, checks.of(bundle.groups(), null), { ...options, turned })
    const planning = await planSummary(plans, planned)
    const plan = { ...planning, problems: [...checks.problems, ...planning.problems] }
    if (dryRun) return plan
    if (plan.problems.length > 0) return { ...nothing, problems: plan.problems }
    const total = plan.created + plan.updated + plan.unchanged
    const written = writeGroups(store, checks.of(bundle.groups(turned.besides), { keepTexts }), {
      ...options,
      importId: randomUUID(),
      by,
      progress: (done) => progress?.(done, total),
    })
    let [created, updated, unchanged] = [0, 0, 0]
    for await (const result of written) {
      created += result.created.length
      updated += result.updated.length
      unchanged += result.unchanged.length
      await checks.keep(store, false)
    }
    await checks.keep(store, true)
    return { created, updated, unchanged, problems: [] }
  } finally {
    await Promise.all([bundle.close(), aside.close()])
  }
}

/** Stands for the conflicts after the first ones, so that memory does not grow with them. */
function andOthers(count: number, overwritable: number): BundleProblem {
  const pass = overwritable === count ? 'these' : `${overwritable} of these`
  return {
    path: '',
    record: null,
    message: `It has ${count} more conflicts, which are not listed.`,
    mend: `Resolve the others first.${overwritable > 0 ? ` With --overwrite, ${pass} are not conflicts.` : ''}`,
  }
}

async function planSummary(
  plans: AsyncIterable<ImportPlan>,
  told?: (plan: ImportPlan) => void,
): Promise<ImportSummary> {
  let [created, updated, unchanged, unlisted, overwritable] = [0, 0, 0, 0, 0]
  const problems: BundleProblem[] = []
  for await (const plan of plans) {
    told?.(plan)
    created += plan.create.length
    updated += plan.change.length
    unchanged += plan.leave.length
    const lasting = plan.conflicts.slice(0, mostProblems - problems.length)
    problems.push(...lasting)
    const passing = plan.overwritable.slice(0, mostProblems - problems.length)
    problems.push(...passing)
    overwritable += plan.overwritable.length - passing.length
    unlisted += plan.conflicts.length - lasting.length + plan.overwritable.length - passing.length
  }
  if (unlisted > 0) problems.push(andOthers(unlisted, overwritable))
  return { created, updated, unchanged, problems }
}
