import type { Path } from '../../domain/paths.ts'
import { messageOf, type Problem, shown } from '../problems.ts'

/** The words that a passage claims a text has from the code point `start` on. `receipt` is the passage's receipt. */
export type ClaimedWords = {
  readonly exact: string
  readonly start: number
  readonly place: Path
  readonly receipt: string | null
}

/**
 * Passages of one source that claim the same positions must claim the same words there. This finds false claims even
 * without the text.
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
    const message = messageOf`${shown(exact)} at ${String(start)} does not agree with ${rival}, which claims other words in the same place.`
    return { place: [...place, 'exact'], record: receipt, message, mend: 'Check both against the text.' }
  })
}
