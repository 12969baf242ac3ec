import type { CypherQuery } from '../graph/store.ts'
import type { RecordType } from './reads.ts'

/**
 * A question to the graph, as data: a root, and a tree of fields, neighbours and pages below it. Resolvers make one
 * from a selection, loaders make one with a single part. It is answered by one text (compose.ts).
 */
export type Question =
  | RecordsQuestion
  | PageQuestion
  | PagesQuestion
  | CountQuestion
  | CountsQuestion
  | GroupsQuestion
  | FoundQuestion

/** Records by their ids, whatever their types. The id of a merged record gives the one that it was merged into. */
export type RecordsQuestion = {
  readonly root: 'records'
  readonly ids: readonly string[]
  readonly of: WantedOf
}

/** Records found by a complete query, such as a search, with what is wanted of each. */
export type FoundQuestion<Params = never, Row = unknown> = {
  readonly root: 'found'
  readonly by: FindingQuery<Params, Row>
  readonly params: Params
  readonly of: WantedOf
}

/** A query whose rows are each about the record at the variable `finds`, or about none if that is null. */
export type FindingQuery<Params, Row> = CypherQuery<Params, Row, 'read', 'many'> & { readonly finds: string }

/** Records in order, and from where they are walked. */
export type ListWanted = { readonly from: PageSource; readonly page: PageWanted }

/** One page: of records related to any of several, of all records with a label in order, or of given records. */
export type PageQuestion = ListWanted & { readonly root: 'page' }

/** The pages of several lists in the same order, put together in that order. */
export type PagesQuestion = { readonly root: 'pages'; readonly lists: readonly ListWanted[] }

/** How many records the walks of a page find, each walk looking at up to `countScan` records; `limit` bounds given ones. */
export type CountQuestion = ListWanted & { readonly root: 'count' }

/** The same for several lists. */
export type CountsQuestion = { readonly root: 'counts'; readonly lists: readonly ListWanted[] }

/**
 * What the walks of a page meet, by keys of cypher/reads: how many records are alike in all of them. At most `countScan` records
 * are looked at, each once.
 */
export type GroupsQuestion = ListWanted & { readonly root: 'groups'; readonly by: readonly string[] }

export type PageSource =
  | { readonly parents: readonly string[] }
  | { readonly label: string }
  | { readonly ids: readonly string[] }

/** What is wanted of a record of each type; types that are not named are left out. */
export type WantedOf = Readonly<Partial<Record<RecordType, Wanted>>>

/** What is wanted of one record; its id is always included. */
export type Wanted = {
  /** The names of stored properties. */
  readonly fields: readonly string[]
  readonly neighbours: readonly NeighboursWanted[]
  readonly pages: readonly PageWanted[]
}

export type NeighboursWanted = {
  readonly name: string
  readonly of: WantedOf
  /** The wanted properties of the relationships themselves, if these have any; all of them if not given. */
  readonly links?: readonly string[]
}

/** A page under a record, or at a root. */
export type PageWanted = {
  /** The name that the page has in the answer. */
  readonly as: string
  /** The concept of the records that it lists. */
  readonly of: string
  /** The relations that lead to them; none at a root that needs none. */
  readonly along: readonly string[]
  /** Fragments of cypher/reads: another path to walk and the property by which it is listed, how members are found, and what else the records must meet. */
  readonly path?: string
  readonly by?: string
  readonly members?: string
  readonly where?: string
  readonly ask: PageAsk
  /** What is wanted of each record; null if they are only counted. */
  readonly rows: WantedOf | null
  /** How it is counted: by the engine's own count of one relation, by the ids that its walks find, or not at all. */
  readonly counted: 'degree' | 'ids' | null
}

/** How a page is walked. */
export type PageAsk = {
  readonly order: 'asc' | 'desc'
  /** The property to sort by: when it was said (or its id), or when it was recorded. */
  readonly property: 'key' | 'recordedKey'
  readonly runs: readonly Run[]
  readonly limit: number
  /** Walks that are filtered or counted stop after this many records. */
  readonly scan: number
  readonly countScan: number
  /** The conditions to meet, by name; null if all records are shown. A condition that is null counts as absent. */
  readonly conditions: Readonly<Record<string, unknown>> | null
}

/** A range of keys, both bounds exclusive. `span` is one class of dates; null for all classes. */
export type Run = { readonly floor: string; readonly ceiling: string; readonly span: string | null }

/** A record as it was read: its type, its id, and each wanted part under its name. */
export type AnsweredRow = { readonly concept: RecordType; readonly id: string } & Readonly<
  Record<string, unknown>
>

/** A record, and the id that it was requested by: its own, or that of a record merged into it. */
export type AnsweredRecord = { readonly given: string; readonly row: AnsweredRow }

/** A row of a query that finds records, and the record. */
export type AnsweredFind<Row = unknown> = { readonly found: Row; readonly row: AnsweredRow | null }

/**
 * A page as it was read: its rows with their keys, in order; where filtered walks stopped; and its degree, if counted.
 */
export type AnsweredPage = {
  readonly rows: readonly { readonly key: string; readonly node: AnsweredRow }[]
  /** For each walk that stopped at its bound, the last key that it looked at. */
  readonly stops: readonly string[]
  /** How many members the parent has, and how many relationships in total; null if not counted. */
  readonly degree: { readonly members: number; readonly total: number } | null
  /** The result of a count of ids; null if there was none. */
  readonly found: readonly FoundIds[] | null
}

export const nothingWanted: Wanted = { fields: [], neighbours: [], pages: [] }

/**
 * Records that are alike: how many, whether they meet the conditions, and what they have for each key. A key of which a record
 * may have several values has a list. `looked` is how many were looked at for them: more than they are where copies lead to one
 * several times.
 */
export type AlikeRecords = {
  readonly records: number
  readonly looked: number
  readonly isMet: boolean
  readonly keys: readonly unknown[]
}

/** The result of a count: how many records each walk looked at, and the ids of those that meet the conditions. */
export type FoundIds = { readonly scanned: number; readonly ids: readonly string[] }
