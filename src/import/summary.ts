import type { Problem } from '../bundle/problems.ts'

/** The result of an import in numbers, since a bundle may be too large to list its records. */
export type ImportSummary = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** What is wrong with the bundle, and its conflicts with the graph. If there are any, nothing was written. */
  readonly problems: readonly Problem[]
}
