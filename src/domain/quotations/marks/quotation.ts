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
