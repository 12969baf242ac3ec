import { ACTORS, type ConceptName, conceptNames, conceptOfId, ENTITIES } from '../domain/concepts/concepts.ts'
import { reads as readable } from '../generated/reads.ts'

/** What a concept's file of cypher/reads says. */
export type Reads = {
  /** The kinds of ids that its records have. */
  readonly kinds: readonly string[]
  /** What is stored of a record itself. */
  readonly properties: readonly string[]
  /** Fields that are made of other stored ones, of a neighbour's (`source.textDigest`), or of neighbours. */
  readonly needs: Readonly<Record<string, readonly string[]>>
  readonly neighbours: Readonly<Record<string, Neighbours>>
  readonly pages: Readonly<Record<string, Page>>
  readonly conditions: Readonly<Record<string, Condition>>
  /** What conditions are about besides the record: a pattern for each such variable. */
  readonly with: Readonly<Record<string, string>>
  readonly keys: Readonly<Record<string, Key>>
}

/**
 * What records can be grouped by: an expression of a record, or of other keys, of which it is then found out once for all records
 * that are alike in them. One that is a list has all the values that a record has.
 */
export type Key = { readonly text: string; readonly of: readonly string[] }

/** The few records along a relation; `isOne` where there is one at most, `isRequired` where there always is one. */
export type Neighbours = {
  readonly to: string
  readonly pattern: string
  readonly isOne: boolean
  readonly isRequired: boolean
  readonly order: string | null
  /** What the relationship itself says, by the names under which it is answered. */
  readonly link: Readonly<Record<string, string>>
}

/** Records that relate to one, listed in pages. */
export type Page = {
  readonly of: string
  /** The relations to walk, by their own keys; none where `path` is walked instead, by the keys of the few records on it. */
  readonly along: readonly string[]
  readonly path?: string
  /** How the members are found from which relations lead to the record; those that are the same as it, where not given. */
  readonly members?: string
  /** What else the listed records must meet. */
  readonly where?: string
}

/** A predicate, with the parameters that it is about; the first tells whether it was given. */
export type Condition = {
  readonly text: string
  readonly params: readonly string[]
  readonly with: string | null
}

export type ReadConcept = keyof typeof readable

/** The types of records, as the schema names them and the graph labels them. */
export type RecordType = ConceptName
export const recordTypes: readonly RecordType[] = conceptNames

/** The type of a record: an id begins with its kind. */
export const typeOfId = (id: string) => conceptOfId(id) as RecordType

const abstract: Readonly<Record<string, readonly RecordType[]>> = {
  Actor: ACTORS,
  Entity: ENTITIES,
  Supported: ['Event', 'Participation', 'Membership'],
  Record: recordTypes,
}

/** The types that a concept's name stands for. */
export const typesOf = (concept: string): readonly RecordType[] =>
  abstract[concept] ?? recordTypes.filter((type) => type === concept)

/** The concept that a type is read as: the three kinds of actor are one. */
export const readAs = (type: RecordType): ReadConcept => (isActor(type) ? 'Actor' : type)

export const readsOf = (type: RecordType): Reads => readable[readAs(type)]

/** Only actors are ever judged to be the same as others. */
export const isActor = (type: RecordType): type is (typeof ACTORS)[number] =>
  ACTORS.some((actor) => actor === type)
