/** An export as a person asks for it, at a terminal or in an address: plain texts, not yet looked at. */
export type AskedExport = {
  readonly format?: string
  readonly title?: string
  readonly description?: string
  readonly speaker?: readonly string[]
  readonly about?: readonly string[]
  readonly source?: readonly string[]
  readonly type?: readonly string[]
  readonly from?: string
  readonly to?: string
}
