import type { Viewer } from '../domain/viewers.ts'
import type { RequestRecords } from '../records/context.ts'
import type { Warning } from '../records/unknown-ids.ts'
import type { RequestWrites } from './writes.ts'

/** What one request carries to every resolver. */
export type RequestContext = {
  /** What the request reads. Renewed after each mutation, so that its payload shows what was written. */
  records: RequestRecords
  /** The same anew, with nothing read yet. */
  readonly recordsAnew: () => RequestRecords
  /** What the request writes. */
  readonly writes: RequestWrites
  /** Who asks. What they may do, the schema's directive says, and api/ enforces. */
  readonly viewer: Viewer
  readonly signal: AbortSignal
  /** Whether a selection is looked at ahead, so that a record's parts come along with it. Never changes an answer. */
  readonly lookAhead: boolean
  /** Whether the texts of sources that come with a write are kept. */
  readonly keepTexts: boolean
  /** What may be mistaken for an answer; told beside it. */
  readonly warnings: ReadonlyMap<string, Warning>
  /** The version of the product that answers. */
  readonly version: string
}
