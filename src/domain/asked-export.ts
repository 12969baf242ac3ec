/** The arguments of an export as given on the command line or in a URL: plain strings, not validated yet. */
export type ExportArguments = {
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
