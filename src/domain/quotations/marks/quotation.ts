/** Words of a text in quotation marks, or in a block quotation. */
export type Quotation = {
  /** The words of all pieces without their marks; each run of white space is one space. */
  readonly words: string
  /** The stretches of the text that are quoted. Any words between two of them are the text's own. */
  readonly pieces: readonly Piece[]
  /** The code unit after the opening mark. */
  readonly from: number
  /** The code unit after the last word, which is that of the closing mark. */
  readonly to: number
  /** The number of quotations that contain it; 0 if it is in none. */
  readonly depth: number
  /** False if no mark closes it: it then ends with its paragraph, or where the text says who said it. */
  readonly closed: boolean
}

/** A stretch of a text, in code units, without white space at its ends. */
export type Piece = { readonly from: number; readonly to: number }
