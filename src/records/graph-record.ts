import { type ConceptName, conceptOf, type ReceiptConcept } from '../domain/concepts/concepts.ts'
import { idsIn } from '../domain/concepts/references.ts'
import type { Stored } from '../domain/concepts/stored.ts'
import type { LinkRecordsEach, PutRecordsEach } from '../generated/queries.ts'
import type { Value } from '../graph/store.ts'

/** What a record is written as: a Dispute is a StatementRelation of a kind that is a clash. */
export type WrittenConcept = PutRecordsEach

/** The concept of a record, whatever it is written as. */
export const conceptWritten = (written: WrittenConcept): ConceptName =>
  written === 'Dispute' ? 'StatementRelation' : written

export type RelationshipType = LinkRecordsEach

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

type Written<W extends WrittenConcept> = {
  readonly id: string
  readonly concept: W
  readonly properties: Properties
  readonly links: readonly Link[]
  readonly names?: readonly Properties[]
  readonly content: Stored[W extends ConceptName ? W : 'StatementRelation']
}

/**
 * One record as it lies in the graph: a node with its own properties, the names it goes by, and the relationships
 * that it owns. `content` is what the log keeps of it, and what tells whether it changed.
 */
export type GraphRecord = { [W in WrittenConcept]: Written<W> }[WrittenConcept]

/** What a record holds, of which concept: all that is compared; how it lies in the graph is worked out where it is written. */
export type RecordContent = {
  [C in ConceptName]: { readonly id: string; readonly concept: C; readonly content: Stored[C] }
}[ConceptName]

export type ReceiptContent = Extract<RecordContent, { readonly concept: ReceiptConcept }>

export const isReceipt = (record: RecordContent): record is ReceiptContent =>
  conceptOf(record.concept).receiptOf !== undefined

/** What a receipt is a receipt of, as it was written in some content; null for what is no receipt. */
export function ownerOf({ concept }: Pick<GraphRecord, 'concept'>, content: object): string | null {
  const { receiptOf } = conceptOf(conceptWritten(concept))
  return receiptOf === undefined ? null : (idsIn(content, receiptOf)[0] ?? null)
}

/** What a relationship that pages carries: the other end, and the key of its beginning. */
export const paged = (to: string, key: string, span?: string): Properties =>
  span === undefined ? { otherId: to, key } : { otherId: to, key, span }
