import { textDigest } from '../../domain/texts.ts'
import type { GraphStore } from '../../graph/store.ts'
import { surroundingsOfReceipt } from '../../records/checks.ts'
import type { GraphRecord } from '../../records/graph-record.ts'
import type { WriteResult } from '../../records/writing.ts'
import { knownKinds } from '../checks/known-kinds.ts'
import type { Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import type { Allowance } from '../texts/found-passages.ts'
import { keepChecks } from '../texts/keep-checks.ts'
import { type Texts, textsWith } from '../texts/texts.ts'
import { type BundleWithTexts, withTexts } from '../texts/with-texts.ts'
import { type References, recordsOf } from '../to-graph/records.ts'
import { validateBundle } from '../validate.ts'
import type { ImportPlan } from './plan.ts'
import { turnedReferences } from './turned.ts'
import { planGroups, writeGroups } from './write.ts'

export type ImportResult = WriteResult & { readonly problems: readonly BundleProblem[] }

export type ImportOptions = {
  /** The bundle's word holds also where the graph has another name for a record, or somebody changed it. */
  readonly overwrite?: boolean
  /** Told after every transaction how many records were dealt with, and of how many. */
  readonly progress?: (done: number, total: number) => void
  /** The sources' texts, for what the bundle does not carry itself: its passages are checked against them. */
  readonly texts?: Texts
  /** Whether the texts that are at hand are kept. */
  readonly keepTexts?: boolean
  /** What may be found of passages of which nothing is claimed. */
  readonly allows?: Allowance | null
  /** Names this import of this very bundle: under it, what was written before counts as it did then. */
  readonly name?: string
}

/**
 * Imports a bundle. Everything is validated first, and compared with the graph: where there is any problem or conflict, nothing is
 * written and all of them are the answer. Importing it again changes nothing; an import that was interrupted leaves only whole
 * records behind, and is completed by importing again.
 */
export async function importBundle(
  store: GraphStore,
  value: unknown,
  by: string | null = null,
  { overwrite, progress, texts, keepTexts, allows, name }: ImportOptions = {},
): Promise<ImportResult> {
  const keptOf = (receipt: string) => surroundingsOfReceipt(store, receipt)
  const found = await withTexts(value, textsWith(store, texts), { allows, keptOf })
  const plan = await planFound(store, found, { overwrite })
  const { problems } = plan
  if (problems.length > 0) return { created: [], updated: [], unchanged: [], problems }
  const bundle = found.bundle as Bundle
  const total = plan.create.length + plan.change.length + plan.leave.length
  const told = (done: number) => progress?.(done, total)
  const options = {
    title: bundle.title,
    overwrite,
    isChecked: checkedIn(found),
    importId: name ?? textDigest(`${JSON.stringify(bundle)}@${new Date().toISOString()}`),
    isNamed: name !== undefined,
    by,
    progress: told,
  }
  const results: WriteResult[] = []
  for await (const result of writeGroups(store, recordsOf(bundle, plan.besides), options))
    results.push(result)
  await keepChecks(store, found, keepTexts)
  return {
    created: results.flatMap(({ created }) => created),
    updated: results.flatMap(({ updated }) => updated),
    unchanged: results.flatMap(({ unchanged }) => unchanged),
    problems: [],
  }
}

/** Tells the receipts that were just looked for in their texts. */
function checkedIn({ checked }: BundleWithTexts) {
  const ids = new Set(checked.map(({ id }) => id))
  return ({ id }: GraphRecord) => ids.has(id)
}

type BundlePlan = Pick<ImportPlan, 'create' | 'change' | 'leave'> & {
  /** What is wrong with the bundle, and what conflicts with the graph. */
  readonly problems: readonly BundleProblem[]
  readonly besides: References
}

async function planFound(
  store: GraphStore,
  found: BundleWithTexts,
  { overwrite }: ImportOptions,
): Promise<BundlePlan> {
  const { bundle: value, problems: unfound } = found
  const problems = [...unfound, ...validateBundle(value, await knownKinds(store, value))]
  if (problems.length > 0) return { create: [], change: [], leave: [], problems, besides: new Map() }
  const bundle = value as Bundle
  const plans: ImportPlan[] = []
  const turned = turnedReferences(store)
  const options = { title: bundle.title, overwrite, isChecked: checkedIn(found), turned }
  for await (const plan of planGroups(store, recordsOf(bundle), options)) plans.push(plan)
  return {
    create: plans.flatMap(({ create }) => create),
    change: plans.flatMap(({ change }) => change),
    leave: plans.flatMap(({ leave }) => leave),
    problems: plans.flatMap(({ conflicts, overwritable }) => [...conflicts, ...overwritable]),
    besides: turned.besides,
  }
}
