import type { Problem } from '../bundle/problems.ts'
import { type CheckedBundle, mostProblems } from '../bundle/reading/check.ts'
import type { References } from '../bundle/to-graph/records.ts'
import { readingAhead } from '../domain/async/reading-ahead.ts'
import type { GraphStore } from '../graph/store.ts'
import type { RecordContent } from '../records/graph-record.ts'
import type { SpoolDirectory } from '../spool/spool.ts'
import type { checkedBatches } from '../verification/checked-batches.ts'
import { contradictionConflicts, type NewJudgement } from './judgements.ts'
import { type Conflicts, type ImportPlan, type PlanOptions, planRecords } from './plan.ts'
import { type PlannedBatch, type PlannedBatches, plannedBatches } from './planned-batches.ts'
import { reasonsGiven } from './reasons.ts'
import { referenceCircles } from './reference-circles.ts'
import type { ImportSummary } from './summary.ts'

export type BundlePlanOptions = Pick<PlanOptions, 'title' | 'overwrite' | 'isEmpty'> & {
  /** Whether every batch is written under a name, even if there is nothing to change. */
  readonly isNamed: boolean
  /** Called with what the import would do, some records at a time. */
  readonly planned?: (plan: ImportPlan) => void
  /** Called with the number of records compared so far. */
  readonly compared?: (done: number) => void
}

export type BundlePlan = {
  readonly summary: ImportSummary
  readonly batches: PlannedBatches
  /** The attestations that give a reason for what is written in another batch. */
  readonly given: ReadonlySet<string>
}

type Checks = Pick<ReturnType<typeof checkedBatches>, 'of' | 'isChecked' | 'problems'>

/** The most records of one transaction, so that neither the store's memory nor its locks grow with the bundle. */
const batchSize = 1_000

/** Compares a bundle with the graph, and spools what is to be written, one batch per transaction. Writes nothing. */
export async function planBundle(
  store: GraphStore,
  bundle: Pick<CheckedBundle, 'groups'>,
  checks: Checks,
  aside: SpoolDirectory,
  options: BundlePlanOptions,
): Promise<BundlePlan> {
  const { besides, ...plan } = await planInOrder(store, bundle, checks, aside, options)
  if (besides.size === 0 || plan.summary.problems.length > 0) return plan
  // Changed references may lead through records of the graph, which the order of writing must then respect.
  return planInOrder(store, bundle, checks, aside, { ...options, planned: undefined, besides })
}

async function planInOrder(
  store: GraphStore,
  bundle: Pick<CheckedBundle, 'groups'>,
  checks: Checks,
  aside: SpoolDirectory,
  { isNamed, planned, compared, besides, ...options }: BundlePlanOptions & { readonly besides?: References },
): Promise<BundlePlan & { readonly besides: References }> {
  const batches = plannedBatches(aside, besides === undefined ? 'planned' : 'ordered')
  const joined = isNamed ? { put: batches.put, end: async () => {} } : joiningBatches(batches)
  const summing = sums()
  const circles = referenceCircles(store)
  const reasons = reasonsGiven(store, bundle)
  const judged: NewJudgement[] = []
  let done = 0
  for await (const checked of readingAhead(checks.of(batchesOf(bundle.groups(besides))))) {
    const plan = await planRecords(store, checked.records, { ...options, isChecked: checks.isChecked })
    planned?.(plan)
    done += checked.records.length
    compared?.(done)
    summing.add(plan)
    circles.add(plan)
    reasons.add(plan)
    judged.push(...plan.judged)
    const [write, left] = isNamed ? [[...plan.write, ...plan.same], plan.known] : [plan.write, plan.leave]
    await joined.put({ write, left, checked: checked.checked, texts: checked.texts })
  }
  await joined.end()
  const conflicts = [
    ...(await circles.conflicts()),
    ...(await contradictionConflicts(store, judged)),
    ...(await reasons.conflicts()),
  ]
  if (conflicts.length > 0) summing.add({ create: [], change: [], leave: [], conflicts, overwritable: [] })
  const { problems, ...counts } = summing.summary()
  return {
    summary: { ...counts, problems: [...checks.problems, ...problems] },
    batches,
    given: reasons.given,
    besides: circles.besides,
  }
}

/** Batches of whole groups (a statement with its attributions), in the order of writing. */
async function* batchesOf(
  groups: AsyncIterable<readonly RecordContent[]>,
): AsyncGenerator<readonly RecordContent[]> {
  let batch: RecordContent[] = []
  for await (const group of groups) {
    if (batch.length > 0 && batch.length + group.length > batchSize) {
      yield batch
      batch = []
    }
    batch.push(...group)
  }
  if (batch.length > 0) yield batch
}

/** The most unchanged records of one batch: their ids are told with what was written. */
const mostLeft = 20_000

/**
 * Joins batches of which little is to be written, so that a bundle that changes one record in a hundred takes a hundredth of
 * the transactions. The batches of an import with a name stay as they are: it is repeated under the same names.
 */
function joiningBatches(batches: Pick<PlannedBatches, 'put'>) {
  const none: PlannedBatch = { write: [], left: [], checked: [], texts: [] }
  let joined = none
  const end = async () => {
    const { write, left, checked, texts } = joined
    joined = none
    if (write.length + left.length + checked.length + texts.length > 0)
      await batches.put({ write, left, checked, texts })
  }
  return {
    end,
    async put({ write, left, checked, texts }: PlannedBatch): Promise<void> {
      if (joined.write.length + write.length > batchSize) await end()
      joined = {
        write: [...joined.write, ...write],
        left: [...joined.left, ...left],
        checked: [...joined.checked, ...checked],
        texts: [...joined.texts, ...texts],
      }
      // Texts are long, and each batch is read whole.
      if (joined.left.length >= mostLeft || joined.checked.length >= batchSize || joined.texts.length > 0)
        await end()
    },
  }
}

/** Adds up plans. It keeps the first conflicts and only counts the others, so that memory does not grow with them. */
function sums() {
  let [created, updated, unchanged, unlisted, overwritable] = [0, 0, 0, 0, 0]
  const problems: Problem[] = []
  return {
    add(plan: ImportPlan & Conflicts): void {
      created += plan.create.length
      updated += plan.change.length
      unchanged += plan.leave.length
      const lasting = plan.conflicts.slice(0, mostProblems - problems.length)
      problems.push(...lasting)
      const passing = plan.overwritable.slice(0, mostProblems - problems.length)
      problems.push(...passing)
      overwritable += plan.overwritable.length - passing.length
      unlisted += plan.conflicts.length - lasting.length + plan.overwritable.length - passing.length
    },
    summary(): ImportSummary {
      const others = unlisted > 0 ? [unlistedConflicts(unlisted, overwritable)] : []
      return { created, updated, unchanged, problems: [...problems, ...others] }
    },
  }
}

/** A single problem in place of the conflicts that are not listed. */
function unlistedConflicts(count: number, overwritable: number): Problem {
  const pass = overwritable === count ? 'these' : `${overwritable} of these`
  return {
    place: [],
    record: null,
    message: `It has ${count} more conflicts, which are not listed.`,
    mend: `Resolve the others first.${overwritable > 0 ? ` With --overwrite, ${pass} are not conflicts.` : ''}`,
  }
}
