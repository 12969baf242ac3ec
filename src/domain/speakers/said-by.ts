import type { SpokenName } from '../names/called.ts'
import type { Quotation } from '../quotations/marks/quotation.ts'

/** Who a draft says a quotation is by. */
export type SaidBy = {
  /**
   * NOBODY: no word says. NAMED: all of `names`. REFERRED: by a pronoun or a description; `names` are those whom it may
   * mean, just one if that is clear. WRITTEN_IN: a script without capitals, in which only known names can be found.
   */
  readonly how: 'NOBODY' | 'NAMED' | 'REFERRED' | 'WRITTEN_IN'
  readonly names: readonly DraftName[]
  readonly description: Description | null
  /** The draft's own words in which the speaker's name may occur. */
  readonly text: string
}

/** A name in a draft, and the longer names in the draft that it may be short for. */
export type DraftName = SpokenName & {
  /** Other readings, valid only for a person's name: without the word that begins the sentence. */
  readonly readings: readonly string[]
  /** The longer names in the draft that end with it or, failing that, begin with it. */
  readonly fuller: readonly string[]
  /**
   * Whether it was chosen only for being mentioned nearby: what the graph knows about a description takes precedence.
   */
  readonly isGuess?: boolean
}

export type Description = {
  readonly text: string
  readonly head: string
  readonly owner: string | null
  readonly isSpokes: boolean
}

export const nobody: SaidBy = { how: 'NOBODY', names: [], description: null, text: '' }

/** A quotation in a draft, who it is said to be by, and the draft's own words around it within its sentence. */
export type SaidQuotation = Quotation & {
  readonly saidBy: SaidBy
  readonly before: string
  readonly after: string
}
