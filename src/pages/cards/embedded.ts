import type { Piece } from './block.ts'

/** A record as a frame on another site's page shows it. */
export type Embedded = {
  readonly id: string
  /** What the frame shows, for whoever hears it. Own wording is none of it. */
  readonly about: string
  /** The revision that is shown. */
  readonly revision: number
  /** The pieces of its card, where this is the number of the newest revision. */
  readonly pieces: (newest: number) => readonly Piece[]
}
