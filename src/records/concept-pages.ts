import { type Range, scanEndsInOrder, scanEndsRelated, type Walk } from '../generated/queries.ts'
import type { CypherQuery } from '../graph/store.ts'
import type { WalkOrder } from './bounds.ts'
import { amongPage, orderedPage } from './ordered-pages.ts'
import type { Reader } from './reader.ts'
import { recordCounts } from './record-counts.ts'
import { walkPages } from './walk.ts'
import type { FoundIds, PageRequest } from './walk-queries.ts'

type Many<Params, Row> = CypherQuery<Params, Row, 'read', 'many'>
type InEitherOrder<Query> = Readonly<Record<WalkOrder, Query>>
type Keyed<Row> = { readonly key: string; readonly node: Row }
type Bounds = { readonly floor: string; readonly ceiling: string; readonly limit: number }
type Scanned<Conditions> = { readonly scan: number; readonly filter: Conditions }
type Walks = { readonly walks: readonly Walk[] }
type Degree = { readonly parentId: string; readonly members: number; readonly total: number }
type PagedRelation = keyof typeof scanEndsRelated

/** The queries of cypher/<concept>/ that page what relates to records. */
export type RelatedQueries<Row, Relation extends PagedRelation, Conditions> = {
  /** Conditions that every record meets. */
  readonly unconditional: Conditions
  readonly related: Readonly<
    Record<
      Relation,
      InEitherOrder<
        Many<Walks & Scanned<Conditions> & { readonly limit: number }, Keyed<Row> & { readonly walk: string }>
      >
    >
  >
  readonly countRelated: Readonly<Record<Relation, Many<{ readonly parentIds: readonly string[] }, Degree>>>
  readonly idsRelated?: Readonly<Record<Relation, Many<Walks & Scanned<Conditions>, FoundIds>>>
}

/** The queries of cypher/<concept>/ that page all its records. */
export type OrderedQueries<Row, Conditions> = {
  readonly unconditional: Conditions
  readonly inOrder: InEitherOrder<Many<Bounds & Scanned<Conditions>, Keyed<Row>>>
  readonly count: CypherQuery<Record<string, never>, { readonly total: number }, 'read', 'one'>
  /** Which concept's walks end at a bound; absent where there is nothing to filter by. */
  readonly scanEndsOf?: keyof typeof scanEndsInOrder
  readonly idsInOrder?: CypherQuery<Scanned<Conditions>, Omit<FoundIds, 'walk'>, 'read', 'one'>
  readonly among?: InEitherOrder<
    Many<Bounds & { readonly ids: readonly string[]; readonly filter: Conditions }, Keyed<Row>>
  >
}

/** Pages of what relates to records: one call for each page, one query for all pages of a tick. */
export const relatedPages = <Row, Relation extends PagedRelation, Conditions>(
  read: Reader,
  { unconditional, related, countRelated, idsRelated }: RelatedQueries<Row, Relation, Conditions>,
) =>
  walkPages<Row, Relation, Conditions>({
    rows: ({ relation, order, conditions }, { walks, limit, scan }) =>
      read(related[relation][order], { walks, limit, scan, filter: conditions ?? unconditional }),
    scanEnds: ({ relation, by, order }, scan) => read(scanEndsRelated[relation][by][order], scan),
    count: (relation, parentIds) => read(countRelated[relation], { parentIds }),
    ids:
      idsRelated &&
      (({ relation, conditions }, { walks, scan }) =>
        read(idsRelated[relation], { walks, scan, filter: conditions ?? unconditional })),
  })

/** Pages of everything in order, and of given records. */
export function orderedPages<Row, Conditions>(read: Reader, queries: OrderedQueries<Row, Conditions>) {
  const { unconditional, inOrder, count, scanEndsOf, idsInOrder, among } = queries
  return {
    inOrder: (request: PageRequest<Conditions>) =>
      orderedPage<Row, Conditions>(
        {
          rows: ({ order, conditions }, { ranges, limit, scan }) =>
            read(inOrder[order], { ...soleRange(ranges), limit, scan, filter: conditions ?? unconditional }),
          scanEnds: async ({ by, order }, scan) =>
            scanEndsOf ? await read(scanEndsInOrder[scanEndsOf].key[by][order], scan) : [],
          count: () => read(count, {}),
          ids:
            idsInOrder &&
            (async ({ conditions }, { scan }) => [
              await read(idsInOrder, { scan, filter: conditions ?? unconditional }),
            ]),
        },
        request,
      ),
    among: (ids: readonly string[], request: PageRequest<Conditions>) =>
      amongPage<Row, Conditions>(async ({ order, ...bounds }) => {
        if (!among) return []
        return await read(among[order], { ids, ...bounds, filter: request.conditions ?? unconditional })
      }, request),
  }
}

/** Without a range of dates there is one run, bounded by the cursor alone. */
const soleRange = ([range]: readonly Range[]) => ({
  floor: range?.floor ?? '',
  ceiling: range?.ceiling ?? '~',
})

/** Both: a concept that has pages under other records and of its own. */
export const conceptPages = <Row, Relation extends PagedRelation, Conditions>(
  read: Reader,
  queries: RelatedQueries<Row, Relation, Conditions> &
    Omit<OrderedQueries<Row, Conditions>, 'count' | 'scanEndsOf'> & {
      readonly concept: keyof typeof scanEndsInOrder & keyof typeof recordCounts
    },
) => ({
  related: relatedPages(read, queries),
  ...orderedPages(read, { ...queries, count: recordCounts[queries.concept], scanEndsOf: queries.concept }),
})
