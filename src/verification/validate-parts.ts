import { type Problem, shown } from '../bundle/problems.ts'
import type { KindsOf } from '../bundle/reading/across-chunks.ts'
import { type CheckedBundle, checkParts } from '../bundle/reading/check.ts'
import type { ReadPart } from '../bundle/reading/ndjson.ts'
import { outsideReferences } from '../bundle/reading/outside-references.ts'
import { listsWithReceipts } from '../domain/concepts/concepts.ts'
import { sharesIn } from '../spool/shares.ts'
import { spoolDirectory } from '../spool/spool.ts'
import { type Borrowed, checkBorrowed, putBorrowed } from './borrowed.ts'
import { type CheckedBatch, checkedBatches, type FailedPassage } from './checked-batches.ts'
import type { Texts } from './texts.ts'

/** The result of validating a bundle by itself. */
export type Validated = {
  readonly problems: readonly Problem[]
  /** The ids that it refers to and does not have, which may be in a graph. */
  readonly outside: readonly string[]
}

/**
 * Everything wrong with a bundle that is read as a stream. If it is valid, this includes texts of which it shows too
 * much to be passed on and, if texts are given, passages that they do not have, whatever the bundle claims. A bundle
 * may refer to records of a graph, but an id that looks like a misspelling of one of its own is a problem.
 *
 * @param known looks up which records a graph has
 */
export async function validateParts(
  parts: AsyncIterable<ReadPart>,
  texts?: Texts,
  known?: KindsOf,
): Promise<Validated> {
  const references = outsideReferences()
  const bundle = await checkParts(references.noted(parts), known ?? references.kindsOf)
  const { outside } = references
  return { problems: await problemsOf(bundle, texts), outside }
}

/** The lists whose records show words of a source, or state the length of its text. */
const withTexts = ['sources', ...listsWithReceipts] as const

async function problemsOf(bundle: CheckedBundle, texts?: Texts): Promise<readonly Problem[]> {
  const aside = spoolDirectory()
  try {
    if (bundle.problems.length > 0) return bundle.problems
    const borrowed = sharesIn<Borrowed>(aside, 'borrowed')
    const checks = texts && checkedBatches(texts, aside.spool('texts'))
    const found: Problem[] = []
    const groups = bundle.groups(undefined, withTexts)
    for await (const records of checks ? recordsOf(checks.of(groups)) : groups) {
      for (const record of records) {
        await putBorrowed(borrowed, record)
        found.push(...(checks?.failedOf(record) ?? []).map((failed) => untrueClaim(record.id, failed)))
      }
    }
    for await (const problems of checkBorrowed(borrowed, texts)) found.push(...problems)
    return [...(checks?.problems ?? []), ...found]
  } finally {
    await Promise.all([bundle.close(), aside.close()])
  }
}

async function* recordsOf(batches: AsyncIterable<CheckedBatch>) {
  for await (const { records } of batches) yield records
}

const untrueClaim = (record: string, { place, exact, source, reason }: FailedPassage): Problem => ({
  place,
  record,
  message: `${shown(exact)} of ${source}: ${reason}`,
  mend: 'Copy the words as the source has them, and leave the position and the status out.',
})
