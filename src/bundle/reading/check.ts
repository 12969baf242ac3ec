import { spoolDirectory } from '../../spool/spool.ts'
import { checkCharacters } from '../checks/characters.ts'
import { checkShape } from '../checks/shape.ts'
import { checkVersion } from '../checks/version.ts'
import { validPart } from '../draft.ts'
import type { Problem } from '../problems.ts'
import { checksAcrossChunks, type KindsOf } from './across-chunks.ts'
import { checkChunk, type ReadRecord } from './chunk.ts'
import type { ReadPart } from './ndjson.ts'
import { type SpooledRecords, spooledRecords } from './spooled-records.ts'

/** A bundle that was read and checked, with its records spooled to the disk. `close` deletes them. */
export type CheckedBundle = {
  readonly problems: readonly Problem[]
  readonly title: string
  readonly description: string
  /** How many records it has, receipts included. */
  readonly records: number
  readonly groups: SpooledRecords['groups']
  close(): Promise<void>
}

/** How many records are checked together. */
const chunkSize = 500

/** Reading stops after this many problems: the author has enough to correct. */
export const mostProblems = 1_000

const thereAreMore: Problem = {
  place: [],
  record: null,
  message: `There are more than ${mostProblems} problems: the rest was not checked.`,
  mend: 'Correct these first.',
}

/**
 * Reads a bundle record by record, checks everything that does not need the texts of its sources, and spools the
 * records to the disk, so that memory does not grow with the bundle. Nothing is written to the graph.
 *
 * @param progress called with the number of records read and checked so far
 */
export async function checkParts(
  parts: AsyncIterable<ReadPart>,
  kindsOf: KindsOf,
  progress: (read: number) => void = () => {},
): Promise<CheckedBundle> {
  const directory = spoolDirectory()
  try {
    const spooled = spooledRecords(directory)
    const across = checksAcrossChunks(directory)
    const problems: Problem[] = []
    let [title, description] = ['', '']
    let chunk: ReadRecord[] = []
    let read = 0
    const version = checkVersion()
    const endChunk = async () => {
      const { draft, problems: found, placeOf } = checkChunk(chunk)
      problems.push(...found)
      await across.add(draft, placeOf)
      if (problems.length === 0) for (const { list, value } of chunk) await spooled.put(list, value)
      read += chunk.length
      progress(read)
      chunk = []
    }
    for await (const part of parts) {
      version.note(part)
      if (part.kind === 'problem') problems.push(part.problem)
      else if (part.kind === 'header') {
        const { problems: found, faults } = checkShape(part.value)
        problems.push(...found, ...checkCharacters(validPart(part.value, faults)))
        title = 'title' in part.value ? String(part.value.title) : ''
        description = 'description' in part.value ? String(part.value.description) : ''
      } else if (chunk.push(part) === chunkSize) await endChunk()
      if (problems.length > mostProblems) break
    }
    await endChunk()
    problems.push(...version.problems())
    if (problems.length <= mostProblems) {
      for await (const found of across.finish(kindsOf, (lists) => spooled.groups(undefined, lists))) {
        problems.push(...found)
        if (problems.length > mostProblems) break
      }
    }
    const listed =
      problems.length > mostProblems ? [...problems.slice(0, mostProblems), thereAreMore] : problems
    return {
      problems: listed,
      title,
      description,
      records: spooled.records(),
      groups: spooled.groups,
      close: () => directory.close(),
    }
  } catch (fault) {
    await directory.close()
    throw fault
  }
}
