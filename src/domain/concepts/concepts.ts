/**
 * The one description of what the graph is made of (docs/the-record.md): each concept with its fields, what they refer
 * to, what may be recorded only once, and what is derived from what. The types, the JSON Schema, the checks, the order
 * of writing and the mapping to the graph all come from it.
 */
import { Group, Organisation, Person } from './actor.ts'
import { Assessment } from './assessment.ts'
import { Attestation } from './attestation.ts'
import { Attribution } from './attribution.ts'
import { Event } from './event.ts'
import { Evidence } from './evidence.ts'
import type { Field, Fields, Part, ReceiptConcept, ReferenceField } from './fields.ts'
import { Judgement } from './judgement.ts'
import { Membership } from './membership.ts'
import { Participation } from './participation.ts'
import { Place } from './place.ts'
import { RatingScale } from './rating-scale.ts'
import { StatementRelation } from './relation.ts'
import { ReliabilityGrade } from './reliability-grade.ts'
import { Source } from './source.ts'
import { Statement } from './statement.ts'
import { Topic } from './topic.ts'
import type { Values } from './values.ts'

export type Concept = {
  /** The prefix of its ids. */
  readonly kind: string
  /** Its name with an article: "a person". */
  readonly called: string
  /** An example of an id. */
  readonly example: string
  readonly about: string
  /** The description of a bundle's list of them, if it says more than "Its persons.". */
  readonly together?: string
  /** The version of the bundle format from which on there is a list of them; 1 if not given. */
  readonly since?: 2
  /** In the order in which they are written to a file. */
  readonly fields: Fields
  /**
   * The fields that identify a record or say what it links: with another value there, it is another record (decision
   * 17).
   */
  readonly naming?: readonly string[]
  /** A uniqueness rule: within the record that `within` refers to, no two may agree in all of the fields `by`. */
  readonly unique?: {
    readonly within: string
    /** The field that refers to it in records that have none in `within`. */
    readonly orWithin?: string
    readonly by: readonly string[]
    /** How the message about a repetition begins: "The same relation is". */
    readonly what: string
    readonly mend: string
  }
  /** The fields that refer to records with fields derived from this one. */
  readonly roots?: readonly string[]
  /** The fields that make the record a link between others: it is exported if all of them are. */
  readonly links?: readonly string[]
  /** The two date fields between which it lasts. */
  readonly period?: { readonly begins: string; readonly ends: string }
  /** The additional field that a stored receipt has: the id of the record that it belongs to. */
  readonly receiptOf?: 'statement' | 'of'
}

/** In the order of a bundle's lists; receipts, which appear inside other records, come last. */
export const concepts = {
  Place,
  Topic,
  Organisation,
  Person,
  Group,
  Membership,
  Event,
  Participation,
  Source,
  Attestation,
  RatingScale,
  Statement,
  Assessment,
  ReliabilityGrade,
  StatementRelation,
  Judgement,
  Attribution,
  Evidence,
} as const satisfies Readonly<Record<string, Concept>>

export type ConceptName = keyof typeof concepts
type Concepts = typeof concepts

export type RecordKind = Concepts[ConceptName]['kind']

/** The content of a record of each concept in a bundle. */
export type Content = { [C in ConceptName]: Values<Concepts[C]['fields']> }

/** The concepts whose records have a list of their own, named after their kind. */
export type ListedConcept = Exclude<ConceptName, ReceiptConcept>
export type BundleList = `${Concepts[ListedConcept]['kind']}s`

export const conceptNames = Object.keys(concepts) as ConceptName[]

export const conceptOf = (name: ConceptName): Concept => concepts[name]

const nameOfKind: ReadonlyMap<string, ConceptName> = new Map(
  conceptNames.map((name) => [concepts[name].kind, name]),
)

const conceptOfKind = (kind: string): ConceptName | undefined => nameOfKind.get(kind)

/** The concept of a record, which its id begins with. */
export const conceptOfId = (id: string) => conceptOfKind(id.slice(0, id.indexOf(':')))

const listOf = (name: ListedConcept) => `${concepts[name].kind}s` as const

const listed = new Map<BundleList, ListedConcept>(
  conceptNames.flatMap((name) =>
    conceptOf(name).receiptOf === undefined ? [[listOf(name as ListedConcept), name as ListedConcept]] : [],
  ),
)

/** The lists of a bundle in the order of the file. */
export const BUNDLE_LISTS: readonly BundleList[] = [...listed.keys()]

export const conceptOfList = (list: BundleList): ListedConcept => listed.get(list) as ListedConcept

export const kindOfList = (list: BundleList) => concepts[conceptOfList(list)].kind

export const fieldsOfList = (list: BundleList): Fields => concepts[conceptOfList(list)].fields

/** The concepts that can speak. */
export const ACTORS = ['Person', 'Organisation', 'Group'] as const satisfies readonly ConceptName[]
/** The concepts that a statement can be about. */
export const ENTITIES = [...ACTORS, 'Event', 'Topic', 'Place'] as const satisfies readonly ConceptName[]

/** The concepts behind references that may point to one of several. */
const kindsOfTargets: Readonly<Record<string, readonly ConceptName[]>> = { Actor: ACTORS, Entity: ENTITIES }

/** The concepts that a reference may point to. */
export const targetsOf = (to: string): readonly ConceptName[] => kindsOfTargets[to] ?? [to as ConceptName]

const isReference = (field: Field): field is ReferenceField => field.type === 'reference'

/** The reference that a field is, or that its items are. */
export const referenceIn = (field: Field): ReferenceField | null => {
  const single = field.type === 'list' ? field.of : field
  return isReference(single) ? single : null
}

/** The part that a field is, or that its items are. */
export const partIn = (field: Field): Part | null => {
  const single = field.type === 'list' ? field.of : field
  return single.type === 'part' ? single.part : null
}

const namesWhere = (fields: Fields, is: (field: Field) => boolean): string[] =>
  Object.keys(fields).filter((name) => is(fields[name] as Field))

/**
 * The fields by which records refer to others of their own concept. Nothing is a part, a copy or a consequence of
 * itself, so these references must not form circles.
 */
export const directedFields = (name: ConceptName) =>
  namesWhere(concepts[name].fields, (field) => referenceIn(field)?.to === name)

export const dateFields = (name: ConceptName) =>
  namesWhere(concepts[name].fields, (field) => field.type === 'part' && field.part.name === 'date')

/** The fields that list receipts. */
export type ReceiptField = 'attributions' | 'evidence'

type ReceiptsIn = { readonly field: ReceiptField; readonly receipt: ReceiptConcept }

const receiptFields: ReadonlyMap<ConceptName, ReceiptsIn> = new Map(
  conceptNames.flatMap((name) =>
    Object.entries<Field>(concepts[name].fields).flatMap(([field, of]) => {
      const receipt = partIn(of)?.receipt
      return receipt === undefined ? [] : [[name, { field: field as ReceiptField, receipt }] as const]
    }),
  ),
)

/** The field that lists a record's receipts, and their concept; null for concepts without receipts. */
export const receiptField = (name: ConceptName): ReceiptsIn | null => receiptFields.get(name) ?? null

/** The lists whose records have receipts. */
export const listsWithReceipts: readonly BundleList[] = BUNDLE_LISTS.filter(
  (list) => receiptField(conceptOfList(list)) !== null,
)

/** The lists that contain records of a concept; receipts are inside the records that they belong to. */
const listsWith = (name: ConceptName): readonly BundleList[] =>
  conceptOf(name).receiptOf === undefined
    ? [listOf(name as ListedConcept)]
    : listsWithReceipts.filter((list) => receiptField(conceptOfList(list))?.receipt === name)

/** All concepts that records of a concept refer to, including from their parts and receipts. */
function referredTo(fields: Fields): ConceptName[] {
  return Object.values(fields).flatMap((field) => {
    const reference = referenceIn(field)
    if (reference !== null) return targetsOf(reference.to)
    const part = partIn(field)
    return part === null ? [] : referredTo(part.fields)
  })
}

/** The lists of a bundle in the order in which they are written: what a record refers to comes before it. */
export const WRITING_ORDER: readonly BundleList[] = (() => {
  const order: BundleList[] = []
  while (order.length < BUNDLE_LISTS.length) {
    const next = BUNDLE_LISTS.find((list) => {
      if (order.includes(list)) return false
      const before = referredTo(fieldsOfList(list)).flatMap(listsWith)
      return before.every((other) => other === list || order.includes(other))
    })
    if (next === undefined) throw new Error('The concepts refer to each other in a circle.')
    order.push(next)
  }
  return order
})()

export type { Field, Fields, Part, ReceiptConcept }
