import type { BundlePassage } from '../bundle/format.ts'
import type { Surroundings } from '../domain/quotations/passages/surroundings.ts'

/** The surroundings of a receipt's passage, and which passage that is. */
type Known = Pick<BundlePassage, 'exact' | 'start' | 'end'> & Surroundings

type Passage = Pick<BundlePassage, 'exact' | 'start' | 'end'>

const isOf = ({ exact, start, end }: Passage, known: Known) =>
  known.exact === exact && known.start === start && known.end === end

/** Reads the surroundings that a receipt keeps, by passage; null for a passage that was different then. */
export function knownSurroundings(kept: string | null) {
  const known: readonly Known[] = kept === null ? [] : JSON.parse(kept)
  return (passage: Partial<Passage>): Surroundings | null => {
    const { exact = '', start, end } = passage
    return known.find((each) => isOf({ exact, start, end }, each)) ?? null
  }
}

/** A passage and its surroundings. */
export type PassageSurroundings = { readonly passage: Passage; readonly surroundings: Surroundings | null }

/** The surroundings of a receipt's passages as they are stored: JSON, or null if none are known. */
export function surroundingsText(passages: readonly PassageSurroundings[]): string | null {
  const known = passages.flatMap(({ passage: { exact, start, end }, surroundings }): Known[] => {
    if (surroundings === null) return []
    const { before, after, telling } = surroundings
    return [{ exact, start, end, before, after, telling }]
  })
  return known.length === 0 ? null : JSON.stringify(known)
}
