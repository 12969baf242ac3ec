import { recordOfContent } from '../bundle/to-graph/content.ts'
import { OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { type Asked, doneBefore } from '../records/write/asked.ts'
import { changeId } from '../records/write/unit-of-work.ts'
import { type WriteOptions, type WriteResult, type Written, writeRecords } from '../records/write/writing.ts'
import { keepChecks } from '../verification/keep-checks.ts'
import { inputError } from './argument-places.ts'
import type { Edit } from './edit.ts'
import { type ProposeId, proposedIds } from './proposed-ids.ts'
import { findPassages, type ReadEdit, readEdit } from './read-edit.ts'

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

async function writeOnce(
  store: GraphStore,
  edit: Edit,
  read: ReadEdit,
  { keepTexts, ...options }: Pick<WriteOptions, 'writeId' | 'by' | 'input' | 'root'> & { keepTexts: boolean },
): Promise<WriteResult> {
  if (read.bundle.problems.length > 0) throw inputError(read.bundle.problems, edit)
  const found = await findPassages(store, read, keepTexts)
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

function written(writeId: string, result: WriteResult): Written {
  const changed = [...result.created, ...result.updated]
  const id = result.root ?? ''
  const logged = changed.includes(id) ? id : changed[0]
  return { id, changeId: logged === undefined ? null : changeId(writeId, logged) }
}
