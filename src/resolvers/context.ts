import type { Viewer } from '../domain/viewers.ts'
import type { Feed } from '../feed/feed.ts'
import type { RequestRecords } from '../records/context.ts'
import type { Warning } from '../records/warnings.ts'
import type { RequestWrites } from './writes.ts'

/** The context of one request. */
export type RequestContext = {
  /** What the request reads. Replaced after each mutation, so that the payload shows what was written. */
  records: RequestRecords
  /** The same with nothing read yet. */
  readonly recordsAnew: () => RequestRecords
  /** What the request writes. */
  readonly writes: RequestWrites
  /** The log as it grows, for subscriptions. */
  readonly feed: Feed
  /** Who asks. What they may do is said by `@auth` in the schema and enforced in api/. */
  readonly viewer: Viewer
  readonly signal: AbortSignal
  /** Whether selections are looked ahead at, so that parts are read with their record. It never changes an answer. */
  readonly lookAhead: boolean
  /** Whether the source texts that come with a write are kept. */
  readonly keepTexts: boolean
  /** What could be mistaken about the answer, such as an id that the graph does not have. Sent beside it. */
  readonly warnings: ReadonlyMap<string, Warning>
  /** The version of the product that answers. */
  readonly version: string
}
