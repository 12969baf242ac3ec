import type { PageArguments } from '../domain/pages.ts'
import type { Walk } from '../generated/queries.ts'
import type { Dating, WalkOrder } from './bounds.ts'

export type Walked<Row> = { readonly walk: string; readonly key: string; readonly node: Row }

/** One relation of one record: what a walk runs through. */
export type Anchor<Relation extends string> = { readonly relation: Relation; readonly parentId: string }

/** What a page asks of each of its walks. */
export type PageRequest<Conditions> = {
  readonly page: PageArguments
  readonly order: WalkOrder
  /** Null where every record of a walk is shown. */
  readonly conditions: Conditions | null
  readonly dating?: Dating
}

export type WalkKind = { readonly order: WalkOrder; readonly by: 'key' | 'span' }

/** How a concept's walks are read; each is one query. */
export type WalkQueries<Row, Relation extends string, Conditions> = {
  rows(
    kind: WalkKind & { relation: Relation; conditions: Conditions | null },
    read: { walks: readonly Walk[]; limit: number; scan: number },
  ): Promise<readonly Walked<Row>[]>
  /** Where walks end that stop after `lastScanned` + 1 records: that key, and the one after it. */
  scanEnds(
    kind: WalkKind & { relation: Relation },
    read: { walks: readonly Walk[]; lastScanned: number },
  ): Promise<readonly { readonly walk: string; readonly keys: readonly string[] }[]>
  count(
    relation: Relation,
    parentIds: readonly string[],
  ): Promise<readonly { readonly parentId: string; readonly members: number; readonly total: number }[]>
  /** The ids that a filtered count counts; absent where the concept is never filtered. */
  ids?(
    kind: { relation: Relation; by: 'key' | 'span'; conditions: Conditions | null },
    read: { walks: readonly Walk[]; scan: number },
  ): Promise<readonly FoundIds[]>
}

/** What a count found in one walk: how many records it looked at, and the ids of those that meet the conditions. */
export type FoundIds = {
  readonly walk: string
  readonly scanned: number
  readonly ids: readonly string[]
}

/** No dates are asked for. */
export const everything: Dating = { range: null, undated: 'EXCLUDE' }
