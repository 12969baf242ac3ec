import type { Draft } from '../draft.ts'
import type { Bundle } from '../format.ts'
import { type BundleProblem, shown } from '../problems.ts'
import { passagesOf } from './inventory.ts'

/**
 * Passages of one source that claim the same positions must claim the same words there: without the text, that alone
 * tells that one of them is false.
 */
export function checkOverlaps(bundle: Draft<Bundle>): BundleProblem[] {
  const claimed = new Map<string, Map<number, { character: string; path: string }>>()
  const problems: BundleProblem[] = []
  for (const { passage, path, of } of passagesOf(bundle)) {
    const { exact, start, status } = passage
    const { source, id = null } = of.receipt
    if (source === undefined || exact === undefined || start === undefined || status !== 'VERBATIM') continue
    const claims = claimed.get(source) ?? new Map<number, { character: string; path: string }>()
    claimed.set(source, claims)
    let position = start
    let rival: string | undefined
    for (const character of exact) {
      const claim = claims.get(position)
      if (claim === undefined) claims.set(position, { character, path })
      else if (claim.character !== character) rival ??= claim.path
      position += 1
    }
    if (rival === undefined) continue
    const message = `${shown(exact)} at ${start} does not agree with ${rival}, which claims other words in the same place.`
    problems.push({ path: `${path}.exact`, record: id, message, mend: 'Check both against the text.' })
  }
  return problems
}
