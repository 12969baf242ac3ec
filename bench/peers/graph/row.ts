import type { Properties } from '../../../src/records/graph-record.ts'

/** A node or a relationship, of labels or a type that are written `A:B`; null is no property. */
export type Row = {
  readonly kind: 'node' | 'relationship'
  readonly type: string
  readonly from?: string
  readonly to?: string
  readonly properties: Properties
}
