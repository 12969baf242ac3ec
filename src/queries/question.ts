import type { CypherQuery } from '../graph/store.ts'
import type { RecordType } from './reads.ts'

/**
 * What somebody wants to know of the graph, as data: a root, and a tree of fields, neighbours and pages under it. A resolver
 * makes one of a selection, a loader makes one with a single part. One text answers it (compose.ts).
 */
export type Question = RecordsQuestion | PageQuestion | CountQuestion | GroupsQuestion | FoundQuestion

/** Records by their ids, whatever they are. One that was merged gives the one that it was merged into. */
export type RecordsQuestion = {
  readonly root: 'records'
  readonly ids: readonly string[]
  readonly of: WantedOf
}

/** Records that a whole query finds, as a search does: what is wanted of each comes along with its row. */
export type FoundQuestion<Params = never, Row = unknown> = {
  readonly root: 'found'
  readonly by: FindingQuery<Params, Row>
  readonly params: Params
  readonly of: WantedOf
}

/** A query of which each row is about the record at the variable `finds`; null where it is about none. */
export type FindingQuery<Params, Row> = CypherQuery<Params, Row, 'read', 'many'> & { readonly finds: string }

/** One page: of what relates to any of some records, of all records with a label in their order, or of given ones. */
export type PageQuestion = {
  readonly root: 'page'
  readonly from: PageSource
  readonly page: PageWanted
}

/** How many records the walks of a page meet, each looked at up to `scan`; `limit` counts for nothing. */
export type CountQuestion = {
  readonly root: 'count'
  readonly from: Exclude<PageSource, { readonly ids: readonly string[] }>
  readonly page: PageWanted
}

/**
 * What the walks of a page meet, by keys of cypher/reads: how many records are alike in all of them. At most `countScan` records
 * are looked at, each once.
 */
export type GroupsQuestion = {
  readonly root: 'groups'
  readonly from: PageSource
  readonly page: PageWanted
  readonly by: readonly string[]
}

export type PageSource =
  | { readonly parents: readonly string[] }
  | { readonly label: string }
  | { readonly ids: readonly string[] }

/** What is wanted of a record of each type; nothing of a type that is not named. */
export type WantedOf = Readonly<Partial<Record<RecordType, Wanted>>>

/** What is wanted of one record; its id always comes along. */
export type Wanted = {
  /** The names of stored properties. */
  readonly fields: readonly string[]
  readonly neighbours: readonly NeighboursWanted[]
  readonly pages: readonly PageWanted[]
}

export type NeighboursWanted = {
  readonly name: string
  readonly of: WantedOf
  /** What is wanted of the relationships themselves, where they say something; all of it, where this is not given. */
  readonly links?: readonly string[]
}

/** A page under a record, or of a root. */
export type PageWanted = {
  /** The name under which it is answered. */
  readonly as: string
  /** The concept of what is listed. */
  readonly of: string
  /** The relations along which it is found; none at a root that needs none. */
  readonly along: readonly string[]
  /** Cypher of cypher/reads: another path to walk, how members are found, and what else the records must meet. */
  readonly path?: string
  readonly members?: string
  readonly where?: string
  readonly ask: PageAsk
  /** What is wanted of each of its records; null where they are only counted. */
  readonly rows: WantedOf | null
  /** How it is counted: by the engine's own count of one relation, by the ids that its walks meet, or not. */
  readonly counted: 'degree' | 'ids' | null
}

/** How a page is walked. */
export type PageAsk = {
  readonly order: 'asc' | 'desc'
  /** The property that orders: when it was said (or by id), or when it was recorded. */
  readonly property: 'key' | 'recordedKey'
  readonly runs: readonly Run[]
  readonly limit: number
  /** A filtered walk stops after so many, and one that is counted. */
  readonly scan: number
  readonly countScan: number
  /** What records must meet, by the names of conditions; null where all are shown. A condition that is null counts as none. */
  readonly conditions: Readonly<Record<string, unknown>> | null
}

/** A run over keys, both bounds exclusive; `span` is one class of dates, null for all of them. */
export type Run = { readonly floor: string; readonly ceiling: string; readonly span: string | null }

/** A record as it was read: its type, its id, and what was wanted, each under its name. */
export type AnsweredRow = { readonly concept: RecordType; readonly id: string } & Readonly<
  Record<string, unknown>
>

/** A record, and the id under which it was asked for: its own, or that of one that was merged into it. */
export type AnsweredRecord = { readonly given: string; readonly row: AnsweredRow }

/** A row of a query that finds records, and the record. */
export type AnsweredFind<Row = unknown> = { readonly found: Row; readonly row: AnsweredRow | null }

/** A page as it was read: its rows with their keys, in order; where filtered walks stopped; and its degree if it was counted. */
export type AnsweredPage = {
  readonly rows: readonly { readonly key: string; readonly node: AnsweredRow }[]
  /** For each walk that stopped at its bound, the last key that it looked at. */
  readonly stops: readonly string[]
  /** How many members the parent has, and how many relationships; null where that was not counted. */
  readonly degree: { readonly members: number; readonly total: number } | null
  /** What a count of ids found; null where there was none. */
  readonly found: readonly FoundIds[] | null
}

export const nothingWanted: Wanted = { fields: [], neighbours: [], pages: [] }

/**
 * Records that are alike: how many, whether they meet the conditions, and what they have for each key. A key of which a record
 * may have several values has a list.
 */
export type AlikeRecords = {
  readonly records: number
  readonly isMet: boolean
  readonly keys: readonly unknown[]
}

/** What a count found: how many records each walk looked at, and the ids of those that meet the conditions. */
export type FoundIds = { readonly scanned: number; readonly ids: readonly string[] }
