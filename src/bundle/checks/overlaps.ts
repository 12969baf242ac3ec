import type { Path } from '../../domain/paths.ts'
import { type Problem, shown, told } from '../problems.ts'

/** Words that a passage claims to stand in a text from some code point on, and the passage's place and receipt. */
export type ClaimedWords = {
  readonly exact: string
  readonly start: number
  readonly place: Path
  readonly receipt: string | null
}

/**
 * Passages of one source that claim the same positions must claim the same words there: without the text, that alone
 * tells that one of them is false.
 */
export function checkOverlaps(ofSource: readonly ClaimedWords[]): Problem[] {
  const claimed = new Map<number, { readonly character: string; readonly place: Path }>()
  return ofSource.flatMap(({ exact, start, place, receipt }) => {
    let position = start
    let rival: Path | undefined
    for (const character of exact) {
      const claim = claimed.get(position)
      if (claim === undefined) claimed.set(position, { character, place })
      else if (claim.character !== character) rival ??= claim.place
      position += 1
    }
    if (rival === undefined) return []
    const message = told`${shown(exact)} at ${String(start)} does not agree with ${rival}, which claims other words in the same place.`
    return { place: [...place, 'exact'], record: receipt, message, mend: 'Check both against the text.' }
  })
}
