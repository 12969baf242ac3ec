import { verifies } from '../../domain/passages.ts'
import type { BundlePassage } from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import { checkedGroups } from '../texts/checked-groups.ts'
import type { Texts } from '../texts/texts.ts'
import { checkParts } from './check.ts'
import type { ReadPart } from './ndjson.ts'
import { spoolDirectory } from './spool.ts'

/** What a bundle refers to outside itself only a graph knows, and none is looked in. */
const noKinds = async () => undefined

/**
 * Everything that is wrong with a bundle by itself, as `validateBundle` tells it, for one that is read bit by bit. Where it
 * is sound and texts are at hand, also the passages that they do not have, whatever the bundle claims of them.
 */
export async function validateParts(
  parts: AsyncIterable<ReadPart>,
  texts?: Texts,
): Promise<readonly BundleProblem[]> {
  const bundle = await checkParts(parts, noKinds)
  const aside = await spoolDirectory()
  try {
    if (texts === undefined || bundle.problems.length > 0) return bundle.problems
    const checks = checkedGroups(texts, await aside.spool('texts'))
    const untrue: BundleProblem[] = []
    for await (const group of checks.of(bundle.groups(), null)) {
      for (const { id, content } of group.filter(checks.isChecked))
        untrue.push(...notFound(id, (content as { passages: readonly BundlePassage[] }).passages))
    }
    const explained = new Set(checks.problems.map(({ path }) => path))
    return [...checks.problems, ...untrue.filter(({ path }) => !explained.has(path))]
  } finally {
    await Promise.all([bundle.close(), aside.close()])
  }
}

const notFound = (record: string, passages: readonly BundlePassage[]): BundleProblem[] =>
  passages.flatMap(({ exact, status }, index) =>
    verifies(status) || status === 'NO_TEXT'
      ? []
      : [
          {
            path: `${record}.passages[${index}].exact`,
            record,
            message: `"${exact.slice(0, 200)}" is ${status} in the text of its source.`,
            mend: 'Copy the words as the source has them, and leave the position and the status out.',
          },
        ],
  )
