import type { Reading } from '../composing.ts'

export type Rows = readonly Readonly<Record<string, unknown>>[]

/** The lines of a question's root, and the reader of its rows. */
export type Root<Answer> = {
  readonly lines: readonly string[]
  readonly read: (rows: Rows, reading: Reading) => Answer
}
