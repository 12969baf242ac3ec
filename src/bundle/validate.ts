import type { Problem } from './problems.ts'
import type { KindsOf } from './reading/across-chunks.ts'
import { checkParts } from './reading/check.ts'
import { partsOf } from './reading/parts.ts'

/**
 * Everything wrong with a bundle that is held in memory; none where it can be imported. A value of any shape gives problems,
 * never an error.
 *
 * @param known tells which records the graph already holds, to which a bundle may refer
 */
export async function validateBundle(
  value: unknown,
  known: KindsOf = async () => undefined,
): Promise<readonly Problem[]> {
  const bundle = await checkParts(partsOf(value), known)
  await bundle.close()
  return bundle.problems
}
