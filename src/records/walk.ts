import { groupsOf } from '../domain/groups.ts'
import { type Count, type Page, pageOf } from '../domain/pages.ts'
import { mergeWalks } from '../domain/walks.ts'
import type { Walk } from '../generated/queries.ts'
import { type Bounds, boundsOf, type WalkOrder } from './bounds.ts'
import { batched } from './loader.ts'
import { walkCounts } from './walk-counts.ts'
import { type Anchor, everything, type PageRequest, type Walked, type WalkQueries } from './walk-queries.ts'

/** A filtered walk reads at most so many records for one page; the page may then be short and still go on. */
export const scanBound = 1_000

type Ask<Relation extends string, Conditions> = {
  readonly anchor: Anchor<Relation>
  readonly request: PageRequest<Conditions>
}
type Reached<Row> = { readonly rows: readonly Walked<Row>[]; readonly scannedTo: string | null }

/** Pages of what relates to records, and how much that is in all. */
export type WalkedPages<Row, Relation extends string, Conditions> = {
  page(anchors: readonly Anchor<Relation>[], request: PageRequest<Conditions>): Promise<Page<Row>>
  count(anchors: readonly Anchor<Relation>[], request: PageRequest<Conditions>): Promise<Count>
}

/** Each page is the ordered merge, without repeats, of one walk an anchor. */
export function walkPages<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
): WalkedPages<Row, Relation, Conditions> {
  const walked = batched<Ask<Relation, Conditions>, Reached<Row>>(
    (asks) => readTogether(queries, asks),
    (ask) => JSON.stringify(ask),
  )
  const count = walkCounts(queries)
  return {
    count,
    async page(anchors, request) {
      const reached = await Promise.all(anchors.map((anchor) => walked({ anchor, request })))
      return mergedPage(reached, request, () => count(anchors, request))
    },
  }
}

/** A page of what several runs reached. Where a run stopped at its scan bound, nothing beyond that is shown yet. */
export function mergedPage<Row, Conditions>(
  reached: readonly Reached<Row>[],
  { page, order }: PageRequest<Conditions>,
  count: () => Promise<Count>,
): Page<Row> {
  const isBefore = (a: string, b: string) => (order === 'asc' ? a < b : a > b)
  const stops = reached.flatMap(({ scannedTo }) => scannedTo ?? [])
  const frontier = stops.reduce<string | null>(
    (near, stop) => (near && isBefore(near, stop) ? near : stop),
    null,
  )
  const direction = order === 'asc' ? 'ASC' : 'DESC'
  const rows = mergeWalks(
    reached.map((each) => each.rows),
    direction,
    page.first + 1,
  ).filter(({ key }) => frontier === null || !isBefore(frontier, key))
  const keys = new Map(rows.map(({ key, node }) => [node, key]))
  return pageOf({
    rows: rows.map(({ node }) => node),
    page,
    keyOf: (node) => keys.get(node) ?? '',
    count,
    scannedTo: frontier,
  })
}

/** Asks that differ in nothing but their parent are one query. */
async function readTogether<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
  asks: readonly Ask<Relation, Conditions>[],
): Promise<Reached<Row>[]> {
  const answers = new Map<Ask<Relation, Conditions>, Reached<Row>>()
  const groups = groupsOf(asks, ({ anchor, request }) => JSON.stringify([anchor.relation, request]))
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const reached = await readGroup(queries, group)
      for (const [index, ask] of group.entries()) answers.set(ask, reached[index] ?? nothing)
    }),
  )
  return asks.map((ask) => answers.get(ask) ?? nothing)
}

const nothing = { rows: [], scannedTo: null }

async function readGroup<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
  group: readonly Ask<Relation, Conditions>[],
): Promise<Reached<Row>[]> {
  const { request, anchor } = group[0] as Ask<Relation, Conditions>
  const { page, order, conditions, dating = everything } = request
  const bounds = boundsOf(page, order, dating)
  const walks = walksOf(group, bounds)
  if (walks.length === 0) return group.map(() => nothing)
  const kind = { relation: anchor.relation, order, by: byOf(bounds), conditions }
  const limit = page.first + 1
  const scan = conditions === null ? limit : Math.max(scanBound, limit)
  // A walk that gave enough may have stopped all the same: of merged records each is scanned for itself.
  const [found, stops] = await Promise.all([
    queries.rows(kind, { walks, limit, scan }),
    conditions === null ? [] : queries.scanEnds(kind, { walks, lastScanned: scan - 1 }),
  ])
  const rows = groupsOf(found, ({ walk }) => walk)
  return group.map((_, index) => {
    const own = bounds.map((_, run) => `${index}/${run}`)
    const scanned = stops.flatMap(({ walk, keys: [last, next] }) =>
      own.includes(walk) && last !== undefined && next !== undefined ? [last] : [],
    )
    const all = own.map((id) => inOrder(rows.get(id) ?? [], order))
    return {
      rows: mergeWalks(all, order === 'asc' ? 'ASC' : 'DESC', limit * all.length),
      scannedTo: scanned.sort()[order === 'asc' ? 0 : scanned.length - 1] ?? null,
    }
  })
}

const byOf = (bounds: readonly Bounds[]): 'key' | 'span' =>
  bounds.some(({ span }) => span !== null) ? 'span' : 'key'

function walksOf<Relation extends string, Conditions>(
  group: readonly Ask<Relation, Conditions>[],
  bounds: readonly Bounds[],
): Walk[] {
  return group.flatMap(({ anchor: { parentId } }, index) =>
    bounds.map(({ floor, ceiling, span }, run) => ({
      id: `${index}/${run}`,
      parentId,
      floor,
      ceiling,
      span: span ?? '',
    })),
  )
}

/** Rows of one walk come in order from each engine, but not those of its merged members together. */
const inOrder = <Row>(rows: readonly Walked<Row>[], order: WalkOrder) =>
  [...rows].sort((a, b) => (a.key === b.key ? 0 : a.key < b.key === (order === 'asc') ? -1 : 1))
