import { type BundleProblem, shown } from '../problems.ts'
import { checkedGroups, type FailedPassage } from '../texts/checked-groups.ts'
import type { Texts } from '../texts/texts.ts'
import { type Borrowed, checkBorrowed, putBorrowed } from './borrowed.ts'
import { checkParts } from './check.ts'
import type { ReadPart } from './ndjson.ts'
import { sharesIn } from './shares.ts'
import { spoolDirectory } from './spool.ts'

/** What a bundle refers to outside itself only a graph knows, and none is looked in. */
const noKinds = async () => undefined

/**
 * Everything that is wrong with a bundle by itself, as `validateBundle` tells it, for one that is read bit by bit. Where it
 * is sound, also of which texts it shows too much to be passed on and, with texts at hand, the passages that they do not
 * have, whatever the bundle claims of them.
 */
export async function validateParts(
  parts: AsyncIterable<ReadPart>,
  texts?: Texts,
): Promise<readonly BundleProblem[]> {
  const bundle = await checkParts(parts, noKinds)
  const aside = await spoolDirectory()
  try {
    if (bundle.problems.length > 0) return bundle.problems
    const borrowed = await sharesIn<Borrowed>(aside, 'borrowed')
    const checks = texts && checkedGroups(texts, await aside.spool('texts'))
    const found: BundleProblem[] = []
    for await (const group of checks?.of(bundle.groups(), null) ?? bundle.groups()) {
      for (const record of group) {
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

const untrueClaim = (record: string, { path, exact, source, reason }: FailedPassage): BundleProblem => ({
  path,
  record,
  message: `${shown(exact)} of ${source}: ${reason}`,
  mend: 'Copy the words as the source has them, and leave the position and the status out.',
})
