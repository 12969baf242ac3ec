import type { RequestRecords } from '../records/context.ts'

/** What one request carries to every resolver. */
export type RequestContext = {
  readonly records: RequestRecords
  readonly signal: AbortSignal
  /** Whether a selection is looked at ahead, so that a record's parts come along with it. Never changes an answer. */
  readonly lookAhead: boolean
  /** The version of the product that answers. */
  readonly version: string
}
