import { kindsAmong } from '../bundle/checks/known-kinds.ts'
import { BUNDLE_LISTS, type Bundle } from '../bundle/format.ts'
import { recordsOf } from '../bundle/to-graph/records.ts'
import { outsideReferences, validateBundle } from '../bundle/validate.ts'
import { OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { surroundingsOfReceipt } from '../records/checks.ts'
import { findConcepts } from '../records/record.ts'
import { type Asked, doneBefore } from '../records/write/asked.ts'
import { changeId } from '../records/write/unit-of-work.ts'
import { type WriteOptions, type WriteResult, type Written, writeRecords } from '../records/write/writing.ts'
import { keepChecks } from '../verification/keep-checks.ts'
import { textsWith } from '../verification/texts.ts'
import { type BundleWithTexts, withTexts } from '../verification/with-texts.ts'
import { type ArgumentPath, inputError } from './argument-paths.ts'
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
    const known = await lookedUp(store, edit, proposed)
    const others = [...proposed].filter((id) => known.concepts.has(id))
    if (others.length === 0) {
      try {
        const options = { writeId, by, input: digest, root: edit.root, keepTexts }
        return written(writeId, await writeOnce(store, edit, known, options))
      } catch (error) {
        const rival = takenFirst(error, proposed)
        if (rival === null || attempt === mostAttempts) throw error
        taken.add(rival)
      }
    }
    for (const id of others) taken.add(id)
  }
}

/** The proposed id that somebody else took in the meantime; null where the error is another. */
function takenFirst(error: unknown, proposed: ReadonlySet<string>): string | null {
  const record = error instanceof OnRecordError && error.code === 'CONFLICT' ? error.details.record : null
  return typeof record === 'string' && proposed.has(record) ? record : null
}

/** What the graph has to say of an edit before it is written, asked in one round. */
type LookedUp = { readonly found: BundleWithTexts; readonly concepts: ReadonlyMap<string, string> }

async function lookedUp(store: GraphStore, edit: Edit, proposed: ReadonlySet<string>): Promise<LookedUp> {
  const bundle = bundleOf(edit)
  const keptOf = (receipt: string) => surroundingsOfReceipt(store, receipt)
  const [concepts, found] = await Promise.all([
    findConcepts(store, [...proposed, ...outsideReferences(bundle)]),
    withTexts(bundle, textsWith(store), { keptOf }),
  ])
  return { concepts, found }
}

async function writeOnce(
  store: GraphStore,
  edit: Edit,
  { found, concepts }: LookedUp,
  { keepTexts, ...options }: Pick<WriteOptions, 'writeId' | 'by' | 'input' | 'root'> & { keepTexts: boolean },
): Promise<WriteResult> {
  const { bundle, problems: unfound } = found
  const [first, ...others] = [...unfound, ...validateBundle(bundle, kindsAmong(concepts))]
  if (first) throw inputError([first, ...others], argumentPaths(edit))
  const besides = Object.values(edit.beside ?? {})
    .flat()
    .map(({ id }) => id)
  const unwritten = new Set<unknown>([...besides, ...(edit.unwritten ?? [])])
  const records = [...recordsOf(bundle as Bundle)].flat().filter(({ id }) => !unwritten.has(id))
  const expected = new Map(records.map(({ id }) => [id, edit.revisions?.get(id) ?? null] as const))
  const result = await writeRecords(store, records, { ...options, expected })
  const checked = found.checked.filter(({ id }) => expected.has(id))
  await keepChecks(store, { ...found, checked }, keepTexts)
  return result
}

/** A bundle of what stands beside, then of what is written. */
function bundleOf({ beside = {}, records }: Edit): object {
  const lists = BUNDLE_LISTS.map(
    (list) => [list, [...(beside[list] ?? []), ...(records[list] ?? [])]] as const,
  )
  const about = { format: 'on-record-bundle/1', title: 'An edit', description: 'What a mutation writes.' }
  const filled = lists.filter(([, items]) => items.length > 0)
  return { ...about, ...Object.fromEntries(filled.map(([list, items]) => [list, withoutNulls(items)])) }
}

/** A null means the same as nothing, in lists too, where a bundle has nothing. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)]))
}

/** Where each part of that bundle stands: what is beside by its id, what is written where the input has it. */
function argumentPaths({ beside = {}, records, paths }: Edit): ArgumentPath[] {
  return BUNDLE_LISTS.flatMap((list) => {
    const before = beside[list] ?? []
    const own = records[list] ?? []
    return [
      ...before.map(({ id }, index): ArgumentPath => [`${list}[${index}]`, String(id)]),
      ...own.flatMap((_, index): ArgumentPath[] => {
        const from = `${list}[${index}]`
        const to = `${list}[${before.length + index}]`
        const given = paths.filter(([path]) => path === from || path.startsWith(`${from}.`))
        const moved = given.map(([path, argument]): ArgumentPath => [path.replace(from, to), argument])
        return given.some(([path]) => path === from) ? moved : [[to, `input.${from}`], ...moved]
      }),
    ]
  })
}

function written(writeId: string, result: WriteResult): Written {
  const changed = [...result.created, ...result.updated]
  const id = result.root ?? ''
  const logged = changed.includes(id) ? id : changed[0]
  return { id, changeId: logged === undefined ? null : changeId(writeId, logged) }
}
