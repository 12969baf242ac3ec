/**
 * What the record is made of, said once (docs/the-record.md): the concepts, and of each its fields, what they refer to, what is
 * told once, and from which parts others are derived. From it come the types, the JSON Schema, the checks, the order in which
 * records are written, and how they lie in the graph.
 */
import { Group, Organisation, Person } from './actor.ts'
import { Attribution } from './attribution.ts'
import { Event } from './event.ts'
import { Evidence } from './evidence.ts'
import type { Field, Fields, Part, ReceiptConcept, ReferenceField } from './fields.ts'
import { Judgement } from './judgement.ts'
import { Membership } from './membership.ts'
import { Participation } from './participation.ts'
import { Place } from './place.ts'
import { StatementRelation } from './relation.ts'
import { Source } from './source.ts'
import { Statement } from './statement.ts'
import { Topic } from './topic.ts'
import type { Values } from './values.ts'

export type Concept = {
  /** How its ids begin. */
  readonly kind: string
  /** With its article: "a person". */
  readonly called: string
  /** An id, as an example. */
  readonly example: string
  readonly about: string
  /** What a bundle's list of them is, where that says more than "Its persons.". */
  readonly together?: string
  /** In the order in which they are written. */
  readonly fields: Fields
  /** The fields that name a record, or say what it links: another value makes another record (decision 17). */
  readonly naming?: readonly string[]
  /** What the record says once: of all within another record, one that is told by these fields. */
  readonly once?: {
    readonly within: string
    readonly telling: readonly string[]
    /** "The same speaker is". */
    readonly what: string
    readonly mend: string
  }
  /** The fields that name records of which something is derived from these. */
  readonly roots?: readonly string[]
  /** The fields by which it links records: it is exported along with all of them. */
  readonly links?: readonly string[]
  /** Of the dates, the two between which it lasts. */
  readonly period?: { readonly begins: string; readonly ends: string }
  /** What a receipt holds besides its fields: the id of what it is a receipt of. */
  readonly receiptOf?: 'statement' | 'of'
}

/** In the order of a bundle's lists; the receipts, which stand within others, at the end. */
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
  Statement,
  StatementRelation,
  Judgement,
  Attribution,
  Evidence,
} as const satisfies Readonly<Record<string, Concept>>

export type ConceptName = keyof typeof concepts
type Concepts = typeof concepts

export type RecordKind = Concepts[ConceptName]['kind']

/** What a record of each concept holds in a bundle. */
export type Content = { [C in ConceptName]: Values<Concepts[C]['fields']> }

/** The concepts whose records stand in a list of their own, each named after their kind. */
export type ListedConcept = Exclude<ConceptName, ReceiptConcept>
export type BundleList = `${Concepts[ListedConcept]['kind']}s`

export const conceptNames = Object.keys(concepts) as ConceptName[]

export const conceptOf = (name: ConceptName): Concept => concepts[name]

const nameOfKind: ReadonlyMap<string, ConceptName> = new Map(
  conceptNames.map((name) => [concepts[name].kind, name]),
)

export const conceptOfKind = (kind: string): ConceptName | undefined => nameOfKind.get(kind)

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

/** Who can speak. */
export const ACTORS = ['Person', 'Organisation', 'Group'] as const satisfies readonly ConceptName[]
/** What a statement can be about. */
export const ENTITIES = [...ACTORS, 'Event', 'Topic', 'Place'] as const satisfies readonly ConceptName[]

/** What references to one of several concepts are to. */
const kindsOfTargets: Readonly<Record<string, readonly ConceptName[]>> = { Actor: ACTORS, Entity: ENTITIES }

/** The concepts that a reference may be to. */
export const targetsOf = (to: string): readonly ConceptName[] => kindsOfTargets[to] ?? [to as ConceptName]

const isReference = (field: Field): field is ReferenceField => field.type === 'reference'

/** The reference that a field is, or that it lists. */
export const referenceIn = (field: Field): ReferenceField | null => {
  const single = field.type === 'list' ? field.of : field
  return isReference(single) ? single : null
}

/** The part that a field is, or that it lists. */
export const partIn = (field: Field): Part | null => {
  const single = field.type === 'list' ? field.of : field
  return single.type === 'part' ? single.part : null
}

const namesWhere = (fields: Fields, is: (field: Field) => boolean): string[] =>
  Object.keys(fields).filter((name) => is(fields[name] as Field))

/**
 * The fields by which records refer to others of their own concept. Nothing is a part, a copy or a consequence of itself, so
 * along none of them a record comes back to itself.
 */
export const directedFields = (name: ConceptName) =>
  namesWhere(concepts[name].fields, (field) => referenceIn(field)?.to === name)

export const dateFields = (name: ConceptName) =>
  namesWhere(concepts[name].fields, (field) => field.type === 'part' && field.part.name === 'date')

/** The fields that list receipts. */
export type ReceiptField = 'attributions' | 'evidence'

/** The field that lists a record's receipts, and which they are; null where records of the concept have none. */
export function receiptField(
  name: ConceptName,
): { readonly field: ReceiptField; readonly receipt: ReceiptConcept } | null {
  const receipts = Object.entries<Field>(concepts[name].fields).flatMap(([field, of]) => {
    const receipt = partIn(of)?.receipt
    return receipt === undefined ? [] : { field: field as ReceiptField, receipt }
  })
  return receipts[0] ?? null
}

/** The lists whose records have receipts. */
export const listsWithReceipts: readonly BundleList[] = BUNDLE_LISTS.filter(
  (list) => receiptField(conceptOfList(list)) !== null,
)

/** The lists that have the records of a concept: a receipt stands within its record. */
const listsWith = (name: ConceptName): readonly BundleList[] =>
  conceptOf(name).receiptOf === undefined
    ? [listOf(name as ListedConcept)]
    : listsWithReceipts.filter((list) => receiptField(conceptOfList(list))?.receipt === name)

/** All concepts that records of one refer to, also in their parts and receipts. */
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
