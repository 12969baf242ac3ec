/** One row of the table in docs/configuration.md, and the reader of its value. */
export type Setting<Value> = {
  meaning: string
  /** Completes "NAME must be ...". */
  allowed: string
  /** Read when the variable is not set or empty. */
  default: string
  /** Gives undefined for a value that is not allowed. */
  read: (given: string) => Value | undefined
  /** What a refusal may show of the value. */
  show?: (given: string) => string
}
