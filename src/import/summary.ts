import type { Problem } from '../bundle/problems.ts'

/** What became of a bundle, in numbers: it may be too large to list its records. */
export type ImportSummary = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** What is wrong with the bundle, and what conflicts with the graph: where there is any, nothing was written. */
  readonly problems: readonly Problem[]
}
