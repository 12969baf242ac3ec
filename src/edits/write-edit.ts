import { kindsAmong } from '../bundle/checks/known-kinds.ts'
import { BUNDLE_LISTS } from '../bundle/format.ts'
import { type CheckedBundle, checkParts } from '../bundle/reading/check.ts'
import type { ReadPart } from '../bundle/reading/ndjson.ts'
import { recordOfContent } from '../bundle/to-graph/content.ts'
import { conceptOfId } from '../domain/concepts/concepts.ts'
import { idsIn } from '../domain/concepts/references.ts'
import { OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { surroundingsOfReceipt } from '../records/checks.ts'
import { findConcepts } from '../records/record.ts'
import { type Asked, doneBefore } from '../records/write/asked.ts'
import { changeId } from '../records/write/unit-of-work.ts'
import { type WriteOptions, type WriteResult, type Written, writeRecords } from '../records/write/writing.ts'
import { spoolDirectory } from '../spool/spool.ts'
import { type CheckedBatch, checkedBatches } from '../verification/checked-batches.ts'
import { keepChecks } from '../verification/keep-checks.ts'
import { type Texts, textsOnce, textsWith } from '../verification/texts.ts'
import { inputError } from './argument-places.ts'
import type { Edit } from './edit.ts'
import { type ProposeId, proposedIds } from './proposed-ids.ts'

export type { Asked, Written }

/** What a mutation asks, and whether texts that come with it are kept. */
export type AskedEdit = Asked & { readonly keepTexts: boolean }

/** Ids are proposed anew so many times where others took them first. */
const mostAttempts = 100

/**
 * Does what a mutation asks, once, in one transaction: whatever is wrong with the input, nothing is written.
 *
 * @throws BAD_USER_INPUT with the argument's path; CONFLICT where a record is not at the revision that was read, is
 *   there already, or the key named another write; NOT_FOUND where a record to change is not there
 */
export async function writeEdit(
  store: GraphStore,
  asked: AskedEdit,
  plan: (propose: ProposeId) => Edit | Promise<Edit>,
): Promise<Written> {
  const { digest, result } = await doneBefore(store, asked)
  if (result !== null) return written(asked.writeId, JSON.parse(result))
  try {
    return await writeNew(store, { ...asked, digest }, plan)
  } catch (error) {
    // The same write, sent twice at once, may have been refused for what the other of the two wrote.
    const { result: since } = await doneBefore(store, asked)
    if (since === null) throw error
    return written(asked.writeId, JSON.parse(since))
  }
}

/** Writes under ids that nobody took first: where somebody did, others are proposed. */
async function writeNew(
  store: GraphStore,
  { writeId, by, keepTexts, digest }: AskedEdit & { readonly digest: string },
  plan: (propose: ProposeId) => Edit | Promise<Edit>,
): Promise<Written> {
  const taken = new Set<string>()
  for (let attempt = 1; ; attempt++) {
    const { propose, proposed } = proposedIds(taken)
    const edit = await plan(propose)
    const read = await readEdit(store, edit, proposed)
    try {
      if (read.taken.length === 0) {
        const options = { writeId, by, input: digest, root: edit.root, keepTexts }
        return written(writeId, await writeOnce(store, edit, read, options))
      }
      for (const id of read.taken) taken.add(id)
    } catch (error) {
      const rival = takenFirst(error, proposed)
      if (rival === null || attempt === mostAttempts) throw error
      taken.add(rival)
    } finally {
      await read.bundle.close()
    }
  }
}

/** The proposed id that somebody else took in the meantime; null where the error is another. */
function takenFirst(error: unknown, proposed: ReadonlySet<string>): string | null {
  const record = error instanceof OnRecordError && error.code === 'CONFLICT' ? error.details.record : null
  return typeof record === 'string' && proposed.has(record) ? record : null
}

/** An edit as a small bundle that was read and checked, and what the graph has to say of it. */
type ReadEdit = {
  readonly bundle: CheckedBundle
  readonly texts: Texts
  /** The proposed ids that the graph has already. */
  readonly taken: readonly string[]
}

/** Reads an edit as any bundle is read. The graph is asked for everything in one round. */
async function readEdit(store: GraphStore, edit: Edit, proposed: ReadonlySet<string>): Promise<ReadEdit> {
  const { texts, ahead } = textsOnce(textsWith(store))
  ahead((edit.records.sources ?? []).flatMap((source) => idsIn(source, 'id')))
  const concepts = new Map<string, string>()
  const lookUp = async (ids: readonly string[]) => {
    for (const [id, concept] of await findConcepts(store, ids)) concepts.set(id, concept)
  }
  let unasked = [...proposed]
  const bundle = await checkParts(partsOf(edit), async (ids) => {
    ahead(ids.filter((id) => conceptOfId(id) === 'Source'))
    const asked = [...unasked, ...ids]
    unasked = []
    await lookUp(asked)
    return kindsAmong(concepts)
  })
  await lookUp(unasked)
  return { bundle, texts, taken: [...proposed].filter((id) => concepts.has(id)) }
}

async function writeOnce(
  store: GraphStore,
  edit: Edit,
  { bundle, texts }: ReadEdit,
  { keepTexts, ...options }: Pick<WriteOptions, 'writeId' | 'by' | 'input' | 'root'> & { keepTexts: boolean },
): Promise<WriteResult> {
  if (bundle.problems.length > 0) throw inputError(bundle.problems, edit)
  const found = await foundIn(store, bundle, texts, keepTexts)
  if (found.problems.length > 0) throw inputError(found.problems, edit)
  const besides = Object.values(edit.beside ?? {}).flatMap((records) => records.map(({ id }) => id))
  const unwritten = new Set<unknown>([...besides, ...(edit.unwritten ?? [])])
  const records = found.records.filter(({ id }) => !unwritten.has(id))
  const expected = new Map(records.map(({ id }) => [id, edit.revisions?.get(id) ?? null] as const))
  const result = await writeRecords(
    store,
    records.map(({ concept, content }) => recordOfContent(concept, content)),
    { ...options, expected },
  )
  const checked = found.checked.filter(({ id }) => expected.has(id))
  await keepChecks(store, { ...found, checked }, keepTexts)
  return result
}

/** The records of an edit after their passages were looked for in their texts. */
async function foundIn(store: GraphStore, bundle: CheckedBundle, texts: Texts, keepTexts: boolean) {
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

/** What stands beside, by the ids that it has in the graph, then what is written. */
async function* partsOf({ beside = {}, records }: Edit): AsyncGenerator<ReadPart> {
  for (const list of BUNDLE_LISTS) {
    for (const record of beside[list] ?? [])
      yield { kind: 'record', list, value: withoutNulls(record), place: [String(record.id)] }
    for (const [index, record] of (records[list] ?? []).entries())
      yield { kind: 'record', list, value: withoutNulls(record), place: [list, index] }
  }
}

/** A null means the same as nothing, in lists too, where a bundle has nothing. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)]))
}

function written(writeId: string, result: WriteResult): Written {
  const changed = [...result.created, ...result.updated]
  const id = result.root ?? ''
  const logged = changed.includes(id) ? id : changed[0]
  return { id, changeId: logged === undefined ? null : changeId(writeId, logged) }
}
