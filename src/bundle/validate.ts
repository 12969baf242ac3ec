import type { Problem } from './problems.ts'
import type { KindsOf } from './reading/across-chunks.ts'
import { checkParts } from './reading/check.ts'
import { partsOf } from './reading/parts.ts'

/**
 * Everything wrong with a bundle in memory; empty if it can be imported. Values of any shape give problems, never
 * errors.
 *
 * @param known looks up the records in the graph, to which a bundle may refer
 */
export async function validateBundle(
  value: unknown,
  known: KindsOf = async () => undefined,
): Promise<readonly Problem[]> {
  const bundle = await checkParts(partsOf(value), known)
  await bundle.close()
  return bundle.problems
}
