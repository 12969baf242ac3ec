import { spoolDirectory } from '../../spool/spool.ts'
import { checkCharacters } from '../checks/characters.ts'
import { checkShape } from '../checks/shape.ts'
import { soundPart } from '../draft.ts'
import type { Problem } from '../problems.ts'
import { checksAcrossChunks, type KindsOf } from './across-chunks.ts'
import { checkChunk, type ReadRecord } from './chunk.ts'
import type { ReadPart } from './ndjson.ts'
import { type SpooledRecords, spooledRecords } from './spooled-records.ts'

/** A bundle that was read to its end and put aside. `close` deletes what was put aside. */
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

/** A file with more problems than this is not read on: mending begins with the first. */
export const mostProblems = 1_000

const thereAreMore: Problem = {
  place: [],
  record: null,
  message: `There are more than ${mostProblems} problems: the rest was not checked.`,
  mend: 'Correct these first.',
}

/**
 * Reads a bundle record by record, checks everything that can be told of it without the texts of its sources, and puts
 * the records aside, so that memory does not grow with what they hold. Nothing is written to the graph.
 *
 * @param told how many records were read and checked so far
 */
export async function checkParts(
  parts: AsyncIterable<ReadPart>,
  kindsOf: KindsOf,
  told: (read: number) => void = () => {},
): Promise<CheckedBundle> {
  const directory = spoolDirectory()
  try {
    const spooled = spooledRecords(directory)
    const across = checksAcrossChunks(directory)
    const problems: Problem[] = []
    let [title, description] = ['', '']
    let chunk: ReadRecord[] = []
    let read = 0
    const endChunk = async () => {
      const { draft, problems: found, placeOf } = checkChunk(chunk)
      problems.push(...found)
      await across.add(draft, placeOf)
      if (problems.length === 0) for (const { list, value } of chunk) await spooled.put(list, value)
      read += chunk.length
      told(read)
      chunk = []
    }
    for await (const part of parts) {
      if (part.kind === 'problem') problems.push(part.problem)
      else if (part.kind === 'header') {
        const { problems: found, faults } = checkShape(part.value)
        problems.push(...found, ...checkCharacters(soundPart(part.value, faults)))
        title = 'title' in part.value ? String(part.value.title) : ''
        description = 'description' in part.value ? String(part.value.description) : ''
      } else if (chunk.push(part) === chunkSize) await endChunk()
      if (problems.length > mostProblems) break
    }
    await endChunk()
    if (problems.length <= mostProblems) {
      for await (const found of across.finish(kindsOf)) {
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
