import { spoolDirectory } from '../../spool/spool.ts'
import { checkDates } from '../checks/dates.ts'
import { checkIds } from '../checks/inventory.ts'
import { checkJudgements } from '../checks/judgements.ts'
import { checkPassages } from '../checks/passages.ts'
import { checkRelations } from '../checks/relations.ts'
import { checkRepetitions } from '../checks/repetitions.ts'
import { checkShape } from '../checks/shape.ts'
import { type Draft, soundPart } from '../draft.ts'
import { BUNDLE_FORMAT, type Bundle, type BundleList } from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import { checksAcrossChunks, type KindsOf } from './across-chunks.ts'
import type { Locate } from './claims.ts'
import type { ReadPart } from './ndjson.ts'
import { type SpooledRecords, spooledRecords } from './spooled-records.ts'

/** A bundle that was read to its end and put aside on the disk. `close` deletes what was put aside. */
export type CheckedBundle = {
  readonly problems: readonly BundleProblem[]
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

const thereAreMore: BundleProblem = {
  path: '',
  record: null,
  message: `There are more than ${mostProblems} problems: the rest was not checked.`,
  mend: 'Correct these first.',
}

type Gathered = { readonly list: BundleList; readonly value: unknown; readonly at: string }

/**
 * Reads a bundle record by record, checks all that `validateBundle` checks, and puts the records aside on the disk, so
 * that memory does not grow with what they hold. Nothing is written to the graph.
 *
 * @param told how many records were read and checked so far
 */
export async function checkParts(
  parts: AsyncIterable<ReadPart>,
  kindsOf: KindsOf,
  told: (read: number) => void = () => {},
): Promise<CheckedBundle> {
  const directory = await spoolDirectory()
  try {
    const spooled = await spooledRecords(directory)
    const across = await checksAcrossChunks(directory)
    const problems: BundleProblem[] = []
    let [title, description] = ['', '']
    let chunk: Gathered[] = []
    let read = 0
    const endChunk = async () => {
      const { draft, problems: found, locate } = checkChunk(chunk)
      problems.push(...found)
      await across.add(draft, locate)
      if (problems.length === 0) for (const { list, value } of chunk) await spooled.put(list, value)
      read += chunk.length
      told(read)
      chunk = []
    }
    for await (const part of parts) {
      if (part.kind === 'problem') problems.push(part.problem)
      else if (part.kind === 'header') {
        problems.push(...checkShape(part.value).problems)
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

/** The checks that need no other chunk. Paths are as they are in the file. */
function checkChunk(chunk: readonly Gathered[]): {
  draft: Draft<Bundle>
  problems: BundleProblem[]
  locate: Locate
} {
  const lists = new Map<BundleList, Gathered[]>()
  for (const member of chunk) lists.set(member.list, [...(lists.get(member.list) ?? []), member])
  const value = {
    format: BUNDLE_FORMAT,
    title: 'A chunk',
    description: 'Some of its records.',
    ...Object.fromEntries([...lists].map(([list, members]) => [list, members.map((member) => member.value)])),
  }
  const locate: Locate = (text) =>
    text.replaceAll(
      /\b([a-z]+)\[(\d+)\]/g,
      (path, list, index) => lists.get(list as BundleList)?.[Number(index)]?.at ?? path,
    )
  const { problems, faults } = checkShape(value)
  const draft = soundPart(value, faults)
  const found = [
    ...problems,
    ...checkIds(draft),
    ...checkDates(draft),
    ...checkRelations(draft),
    ...checkJudgements(draft),
    ...checkRepetitions(draft),
    ...checkPassages({ ...draft, sources: [] }),
  ]
  const located = found.map((problem) => ({
    ...problem,
    path: locate(problem.path),
    message: locate(problem.message),
  }))
  return { draft, problems: located, locate }
}
