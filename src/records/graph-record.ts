import type { linkRecords, putRecords } from '../generated/queries.ts'
import type { Value } from '../graph/store.ts'

/** What a record is written as: a Dispute is a StatementRelation of a kind that is a clash. */
export type WrittenConcept = keyof typeof putRecords

export type RelationshipType = keyof typeof linkRecords

export type Properties = Readonly<Record<string, Value>>

/**
 * A relationship that a record owns: it is deleted and written anew with the record. Whatever a record refers to, it
 * refers to by one of them (`REFERS_TO` where nothing is read that way), so that what is referred to is not withdrawn.
 */
export type Link = {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly properties?: Properties
}

/**
 * One record as it lies in the graph: a node with its own properties, the names it goes by, and the relationships
 * that it owns. `content` is what the log keeps of it, and what tells whether it changed.
 */
export type GraphRecord = {
  readonly id: string
  readonly concept: WrittenConcept
  readonly properties: Properties
  readonly links: readonly Link[]
  readonly names?: readonly Properties[]
  readonly content: object
}

/** What a relationship that pages carries: the other end, and the key of its beginning. */
export const paged = (to: string, key: string, span?: string): Properties =>
  span === undefined ? { otherId: to, key } : { otherId: to, key, span }
