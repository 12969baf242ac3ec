import type { SpokenName } from '../names/called.ts'
import type { Quotation } from '../quotations/marks/quotation.ts'

/** Who a draft says that a quotation is of. */
export type SaidBy = {
  /**
   * NOBODY: no word says. NAMED: all of `names`. REFERRED: by a pronoun or a description; `names` are those whom it may mean,
   * one where that is clear. WRITTEN_IN: a script without capitals, in which names are only found where they are known.
   */
  readonly how: 'NOBODY' | 'NAMED' | 'REFERRED' | 'WRITTEN_IN'
  readonly names: readonly DraftName[]
  readonly description: Description | null
  /** The draft's own words, in which the name of whoever speaks may stand. */
  readonly text: string
}

/** A name as a draft has it, and what else of the draft it may be short for. */
export type DraftName = SpokenName & {
  /** Other readings, that only a person's name may have: without a word that begins the sentence. */
  readonly readings: readonly string[]
  /** The longer names of the draft that end, or else begin, with it. */
  readonly fuller: readonly string[]
  /** Only because it is named nearby: what the graph knows of a description counts more. */
  readonly isGuess?: boolean
}

export type Description = {
  readonly text: string
  readonly head: string
  readonly owner: string | null
  readonly isSpokes: boolean
}

export const nobody: SaidBy = { how: 'NOBODY', names: [], description: null, text: '' }

/** A quotation of a draft, who it is said to be of, and the draft's own words around it in its sentence. */
export type SaidQuotation = Quotation & {
  readonly saidBy: SaidBy
  readonly before: string
  readonly after: string
}
