import { recordOfContent } from '../bundle/to-graph/content.ts'
import { OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { earlierWrite, type WriteRequest } from '../records/write/asked.ts'
import { changeId } from '../records/write/unit-of-work.ts'
import { type WriteOptions, type WriteResult, type Written, writeRecords } from '../records/write/writing.ts'
import { keepChecks } from '../verification/keep-checks.ts'
import { inputError } from './argument-places.ts'
import type { Edit } from './edit.ts'
import { type ProposeId, proposedIds } from './proposed-ids.ts'
import { findPassages, type ReadEdit, readEdit } from './read-edit.ts'

export type { WriteRequest, Written }

/** The write request of a mutation, and whether the graph keeps the texts that come with it. */
export type EditRequest = WriteRequest & { readonly keepTexts: boolean }

/** How often new ids are proposed if other writers take the proposed ones first. */
const mostAttempts = 100

/**
 * Writes what a mutation asks for, exactly once and in one transaction; nothing if anything is wrong with the input.
 *
 * @throws BAD_USER_INPUT with the argument's path; CONFLICT if a record is no longer at the revision that was read,
 *   already exists, or the key was used for another write; NOT_FOUND if a record to change does not exist
 */
export async function writeEdit(
  store: GraphStore,
  asked: EditRequest,
  plan: (propose: ProposeId) => Edit | Promise<Edit>,
): Promise<Written> {
  const { digest, result } = await earlierWrite(store, asked)
  if (result !== null) return written(asked.writeId, JSON.parse(result))
  try {
    return await writeNew(store, { ...asked, digest }, plan)
  } catch (error) {
    // The same write may have been sent twice at once, and refused because of what its twin wrote.
    const { result: since } = await earlierWrite(store, asked)
    if (since === null) throw error
    return written(asked.writeId, JSON.parse(since))
  }
}

/** Writes the edit. If another writer took a proposed id first, others are proposed. */
async function writeNew(
  store: GraphStore,
  { writeId, by, keepTexts, digest }: EditRequest & { readonly digest: string },
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

/** The proposed id that another writer took meanwhile; null for any other error. */
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
