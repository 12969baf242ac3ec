import { type ConceptName, conceptOf, type ReceiptConcept } from '../domain/concepts/concepts.ts'
import { idsIn } from '../domain/concepts/references.ts'
import type { Stored } from '../domain/concepts/stored.ts'
import type { LinkRecordsEach, PutRecordsEach } from '../generated/queries.ts'
import type { Value } from '../graph/store.ts'

/** The concept that a record is written as. A Dispute is a StatementRelation of a clashing type. */
export type WrittenConcept = PutRecordsEach

/** The concept of a record, whichever it is written as. */
export const conceptWritten = (written: WrittenConcept): ConceptName =>
  written === 'Dispute' ? 'StatementRelation' : written

export type RelationshipType = LinkRecordsEach

export type Properties = Readonly<Record<string, Value>>

/**
 * A relationship that a record owns: it is deleted and written again with the record. Every reference of a record is
 * such a relationship (`REFERS_TO` if no read follows it), so that a record cannot be withdrawn while others refer to
 * it.
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
 * A record as it is stored in the graph: a node with its own properties, the names of an entity, and the
 * relationships that it owns. `content` is what the log keeps, and what is compared to tell whether the record
 * changed.
 */
export type GraphRecord = { [W in WrittenConcept]: Written<W> }[WrittenConcept]

/**
 * A record's concept and content. This is enough to compare records; how they are stored is only worked out when they
 * are written.
 */
export type RecordContent = {
  [C in ConceptName]: { readonly id: string; readonly concept: C; readonly content: Stored[C] }
}[ConceptName]

export type ReceiptContent = Extract<RecordContent, { readonly concept: ReceiptConcept }>

export const isReceipt = (record: RecordContent): record is ReceiptContent =>
  conceptOf(record.concept).receiptOf !== undefined

/** The id of the record that a receipt belongs to, according to the given content; null if it is not a receipt. */
export function ownerOf({ concept }: Pick<GraphRecord, 'concept'>, content: object): string | null {
  const { receiptOf } = conceptOf(conceptWritten(concept))
  return receiptOf === undefined ? null : (idsIn(content, receiptOf)[0] ?? null)
}

/**
 * The properties of a relationship that is read in pages: the id at its other end, and the page key of the record
 * that it starts from.
 */
export const paged = (to: string, key: string, span?: string): Properties =>
  span === undefined ? { otherId: to, key } : { otherId: to, key, span }
