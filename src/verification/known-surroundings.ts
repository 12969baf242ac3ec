import type { BundlePassage } from '../bundle/format.ts'
import type { Surroundings } from '../domain/quotations/passages/surroundings.ts'

/** What stood around one passage of a receipt, and the passage that it is of. */
type Known = Pick<BundlePassage, 'exact' | 'start' | 'end'> & Surroundings

type Passage = Pick<BundlePassage, 'exact' | 'start' | 'end'>

const isOf = ({ exact, start, end }: Passage, known: Known) =>
  known.exact === exact && known.start === start && known.end === end

/** Reads what a receipt keeps of it: gives it by passage, null of one that was written otherwise then. */
export function knownSurroundings(kept: string | null) {
  const known: readonly Known[] = kept === null ? [] : JSON.parse(kept)
  return (passage: Partial<Passage>): Surroundings | null => {
    const { exact = '', start, end } = passage
    return known.find((each) => isOf({ exact, start, end }, each)) ?? null
  }
}

/** A passage, and what stands around it. */
export type PassageAround = { readonly passage: Passage; readonly surroundings: Surroundings | null }

/** What a receipt keeps of its passages, as JSON; null where nothing is known of any. */
export function surroundingsText(passages: readonly PassageAround[]): string | null {
  const known = passages.flatMap(({ passage: { exact, start, end }, surroundings }): Known[] => {
    if (surroundings === null) return []
    const { before, after, telling } = surroundings
    return [{ exact, start, end, before, after, telling }]
  })
  return known.length === 0 ? null : JSON.stringify(known)
}
