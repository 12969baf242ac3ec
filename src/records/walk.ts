import { groupsOf } from '../domain/groups.ts'
import { type Count, type Page, type PageArguments, pageOf } from '../domain/pages.ts'
import { mergeWalks } from '../domain/walks.ts'
import type { Walk } from '../generated/queries.ts'
import { type Bounds, boundsOf, type Dating, type WalkOrder } from './bounds.ts'
import { batched } from './loader.ts'

/** A filtered walk reads at most so many records for one page; the page may then be short and still go on. */
export const scanBound = 1_000

/** Counts of what a filter meets stop here. */
export const countBound = 10_000

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
  ): Promise<readonly { readonly scanned: number; readonly ids: readonly string[] }[]>
}

type Ask<Relation extends string, Conditions> = {
  readonly anchor: Anchor<Relation>
  readonly request: PageRequest<Conditions>
}
type Reached<Row> = { readonly rows: readonly Walked<Row>[]; readonly scannedTo: string | null }

const everything: Dating = { range: null, undated: 'EXCLUDE' }

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
  const degrees = batched<Anchor<Relation>, { members: number; total: number }>(
    (anchors) => countTogether(queries, anchors),
    ({ relation, parentId }) => `${relation} ${parentId}`,
  )
  const count: WalkedPages<Row, Relation, Conditions>['count'] = (anchors, request) =>
    countOf(queries, degrees, anchors, request)
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
  const rows = groupsOf(await queries.rows(kind, { walks, limit, scan }), ({ walk }) => walk)
  const short = conditions === null ? [] : walks.filter(({ id }) => (rows.get(id) ?? []).length < limit)
  const stops =
    short.length === 0 ? [] : await queries.scanEnds(kind, { walks: short, lastScanned: scan - 1 })
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

async function countTogether<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
  anchors: readonly Anchor<Relation>[],
) {
  const counted = await Promise.all(
    [...groupsOf(anchors, ({ relation }) => relation)].map(async ([relation, group]) => {
      const rows = await queries.count(
        relation,
        group.map(({ parentId }) => parentId),
      )
      return rows.map((row) => [`${relation} ${row.parentId}`, row] as const)
    }),
  )
  const counts = new Map(counted.flat())
  return anchors.map(
    ({ relation, parentId }) => counts.get(`${relation} ${parentId}`) ?? { members: 0, total: 0 },
  )
}

/**
 * One relation of one unmerged record is counted by the engine itself. Anything else may meet a record twice or not at
 * all, so its ids are counted, up to `countBound`.
 */
async function countOf<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
  degrees: (anchor: Anchor<Relation>) => Promise<{ members: number; total: number }>,
  anchors: readonly Anchor<Relation>[],
  { page, order, conditions, dating = everything }: PageRequest<Conditions>,
): Promise<Count> {
  const [only, ...others] = anchors
  const isPlain = conditions === null && dating.range === null && dating.undated !== 'ONLY'
  if (only && others.length === 0 && isPlain) {
    const { members, total } = await degrees(only)
    if (members < 2 || !queries.ids) return { total, isExact: members < 2 }
  }
  const bounds = boundsOf({ ...page, after: null }, order, dating)
  const scan = countBound + 1
  const found = await Promise.all(
    [...groupsOf(anchors, ({ relation }) => relation)].map(([relation, group]) => {
      const walks = walksOf(
        group.map((anchor) => ({ anchor, request: { page, order, conditions } })),
        bounds,
      )
      return queries.ids?.({ relation, by: byOf(bounds), conditions }, { walks, scan }) ?? []
    }),
  )
  return countOfIds(found.flat())
}

/** How many different ids several runs found; not exact where one of them stopped at the bound. */
export function countOfIds(
  found: readonly { readonly scanned: number; readonly ids: readonly string[] }[],
): Count {
  const distinct = new Set(found.flatMap(({ ids }) => ids))
  const isExact = found.every(({ scanned }) => scanned <= countBound) && distinct.size <= countBound
  return { total: Math.min(distinct.size, countBound), isExact }
}
