import { markedQuotations } from './marked-quotations.ts'
import { splitQuotationsJoined } from './split-quotations.ts'

/** Words of a text that stand in quotation marks, or in a block that is set apart as one quotation. */
export type Quotation = {
  /** The words without their marks, each run of white space one space: those of the pieces, joined. */
  readonly words: string
  /** The stretches of the text that are quoted. What lies between two of them, if any letters do, is the text's own. */
  readonly pieces: readonly Piece[]
  /** The code unit of the text after the mark that opens it. */
  readonly from: number
  /** The code unit after its last: that of the mark that closes it. */
  readonly to: number
  /** In how many other quotations it stands: 0 for one that is in none. */
  readonly depth: number
  /** False where no mark closes it: it is taken to end with its paragraph, or where the text says who said it. */
  readonly closed: boolean
}

/** A stretch of a text, in code units, without white space at its ends. */
export type Piece = { readonly from: number; readonly to: number }

/**
 * Every quotation of a text, in the order in which they begin. Marks of many languages are known, and may be nested; a
 * quotation may reach across line ends, and across paragraphs where each repeats the opening mark, or where the next mark
 * closes it. Two halves around "said Ada" are one. An apostrophe, an inch sign, a bullet and a letter's mark are no quotation marks.
 */
export const quotationsIn = (text: string): Quotation[] =>
  splitQuotationsJoined(text, markedQuotations(text)).map(({ words, pieces, from, to, depth, closed }) => ({
    words,
    pieces,
    from,
    to,
    depth,
    closed,
  }))
