import { kindsAmong } from '../bundle/checks/known-kinds.ts'
import { BUNDLE_LISTS } from '../bundle/format.ts'
import { type CheckedBundle, checkParts } from '../bundle/reading/check.ts'
import type { ReadPart } from '../bundle/reading/ndjson.ts'
import { idsIn } from '../domain/concepts/references.ts'
import type { GraphStore } from '../graph/store.ts'
import { surroundingsOfReceipt } from '../records/checks.ts'
import { findConcepts } from '../records/record.ts'
import { spoolDirectory } from '../spool/spool.ts'
import { type CheckedBatch, checkedBatches } from '../verification/checked-batches.ts'
import { cachedTexts, type Texts, textsWith } from '../verification/texts.ts'
import { type Edit, receiptsIn } from './edit.ts'

/** An edit that was read and checked as a small bundle. */
export type ReadEdit = {
  readonly bundle: CheckedBundle
  readonly texts: Texts
  /** The proposed ids that the graph already has. */
  readonly taken: readonly string[]
}

/** Reads an edit as any bundle is read, with a single round trip to the graph. */
export async function readEdit(
  store: GraphStore,
  edit: Edit,
  proposed: ReadonlySet<string>,
): Promise<ReadEdit> {
  const { texts, ahead } = cachedTexts(textsWith(store))
  ahead([
    ...(edit.records.sources ?? []).flatMap((source) => idsIn(source, 'id')),
    ...[...receiptsIn(edit.records)].flatMap(([receipt]) => idsIn(receipt, 'source')),
  ])
  const concepts = new Map<string, string>()
  const lookUp = async (ids: readonly string[]) => {
    for (const [id, concept] of await findConcepts(store, ids)) concepts.set(id, concept)
  }
  let unasked = [...proposed]
  const bundle = await checkParts(partsOf(edit), async (ids) => {
    const asked = [...unasked, ...ids]
    unasked = []
    await lookUp(asked)
    return kindsAmong(concepts)
  })
  await lookUp(unasked)
  return { bundle, texts, taken: [...proposed].filter((id) => concepts.has(id)) }
}

/** The records beside the edit, which problems name by their ids, and the edit's own. */
async function* partsOf({ beside = {}, records }: Edit): AsyncGenerator<ReadPart> {
  for (const list of BUNDLE_LISTS) {
    for (const record of beside[list] ?? [])
      yield { kind: 'record', list, value: withoutNulls(record), place: [String(record.id)] }
    for (const [index, record] of (records[list] ?? []).entries())
      yield { kind: 'record', list, value: withoutNulls(record), place: [list, index] }
  }
}

/** In an input, null means absent, also within lists; a bundle leaves the field out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)]))
}

/** Looks for an edit's passages in their sources' texts. Returns its records with what was found. */
export async function findPassages(store: GraphStore, { bundle, texts }: ReadEdit, keepTexts: boolean) {
  const keptOf = (receipt: string) => surroundingsOfReceipt(store, receipt)
  const aside = spoolDirectory()
  try {
    const checks = checkedBatches(texts, aside.spool('texts'), { keptOf }, { keepTexts })
    const batches: CheckedBatch[] = []
    for await (const batch of checks.of(bundle.groups())) batches.push(batch)
    return {
      problems: checks.problems,
      records: batches.flatMap(({ records }) => records),
      checked: batches.flatMap(({ checked }) => checked),
      texts: batches.flatMap((batch) => batch.texts),
    }
  } finally {
    await aside.close()
  }
}
