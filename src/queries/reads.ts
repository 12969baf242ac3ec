import { ACTORS, type ConceptName, conceptNames, conceptOfId, ENTITIES } from '../domain/concepts/concepts.ts'
import { reads as readable } from '../generated/reads.ts'

/** The contents of a concept's file in cypher/reads. */
export type Reads = {
  /** The kinds that its records' ids may have. */
  readonly kinds: readonly string[]
  /** The stored properties of its records. */
  readonly properties: readonly string[]
  /**
   * Fields that are computed from other stored fields, from a neighbour's (`source.textDigest`), or from neighbours.
   */
  readonly needs: Readonly<Record<string, readonly string[]>>
  readonly neighbours: Readonly<Record<string, Neighbours>>
  readonly pages: Readonly<Record<string, Page>>
  readonly conditions: Readonly<Record<string, Condition>>
  /** What conditions test besides the record: a pattern for each such variable. */
  readonly with: Readonly<Record<string, string>>
  /** What records can be grouped by: an expression; one that is a list has all the values that a record has. */
  readonly keys: Readonly<Record<string, string>>
  /** Properties of which a relation by which records are listed has copies, which Neo4j has an index of. */
  readonly copies: Readonly<Record<string, readonly string[]>>
}

/** The few records along a relation; `isOne` if there is at most one, `isRequired` if there always is one. */
export type Neighbours = {
  readonly to: string
  readonly pattern: string
  readonly isOne: boolean
  readonly isRequired: boolean
  readonly order: string | null
  /** The properties of the relationship itself, by their names in the answer. */
  readonly link: Readonly<Record<string, string>>
}

/** Related records that are listed in pages. */
export type Page = {
  readonly of: string
  /**
   * The relations to walk, by their own keys; none if `path` is walked instead, by the keys of the few records on it.
   */
  readonly along: readonly string[]
  readonly path?: string
  /** The property by which the records on a path are listed, if not by their key. */
  readonly by?: string
  /** How to find the members whose relations are walked; if not given, all records merged with the record. */
  readonly members?: string
  /** What else the listed records must meet. */
  readonly where?: string
}

/** A predicate, with its parameters; the first of them tells whether the condition was given. */
export type Condition = {
  readonly text: string
  readonly params: readonly string[]
  readonly with: string | null
}

export type ReadConcept = keyof typeof readable

/** The types of records, which are the names in the schema and the labels in the graph. */
export type RecordType = ConceptName
export const recordTypes: readonly RecordType[] = conceptNames

/** The type of a record, by the kind that its id begins with. */
export const typeOfId = (id: string) => conceptOfId(id) as RecordType

const abstract: Readonly<Record<string, readonly RecordType[]>> = {
  Actor: ACTORS,
  Entity: ENTITIES,
  Supported: ['Event', 'Participation', 'Membership', 'Assessment', 'ReliabilityGrade', 'Attestation'],
  Record: recordTypes,
}

/** The types that a concept's name stands for. */
export const typesOf = (concept: string): readonly RecordType[] =>
  abstract[concept] ?? recordTypes.filter((type) => type === concept)

/** The concept that a type is read as: the three kinds of actors are read as one. */
export const readAs = (type: RecordType): ReadConcept => (isActor(type) ? 'Actor' : type)

export const readsOf = (type: RecordType): Reads => readable[readAs(type)]

/** Only actors can be merged. */
export const isActor = (type: RecordType): type is (typeof ACTORS)[number] =>
  ACTORS.some((actor) => actor === type)
