import type { Reading } from './composing.ts'

export type Rows = readonly Readonly<Record<string, unknown>>[]

/** The text of a question's root, in lines, and how its rows are read. */
export type Root<Answer> = {
  readonly lines: readonly string[]
  readonly read: (rows: Rows, reading: Reading) => Answer
}
