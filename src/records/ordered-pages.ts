import { type Count, type Page, pageOf } from '../domain/pages.ts'
import type { Range } from '../generated/queries.ts'
import { boundsOf, type WalkOrder } from './bounds.ts'
import { mergedPage, scanBound } from './walk.ts'
import { countBound, countOfIds } from './walk-counts.ts'
import type { PageRequest, Walked, WalkKind } from './walk-queries.ts'

/** How all records of a concept are read in order. */
export type OrderedQueries<Row, Conditions> = {
  rows(
    kind: WalkKind & { conditions: Conditions | null },
    read: { ranges: readonly Range[]; limit: number; scan: number },
  ): Promise<readonly Omit<Walked<Row>, 'walk'>[] | readonly Walked<Row>[]>
  scanEnds(
    kind: WalkKind,
    read: { ranges: readonly Range[]; lastScanned: number },
  ): Promise<readonly { readonly keys: readonly string[] }[]>
  /** How many there are in all, as the engine itself keeps count. */
  count(): Promise<{ readonly total: number }>
  ids?(
    kind: { by: 'key' | 'span'; conditions: Conditions | null },
    read: { ranges: readonly Range[]; scan: number },
  ): Promise<readonly { readonly scanned: number; readonly ids: readonly string[] }[]>
}

/** A page of all records of a concept that meet the conditions, in their order. */
export async function orderedPage<Row, Conditions>(
  queries: OrderedQueries<Row, Conditions>,
  request: PageRequest<Conditions>,
): Promise<Page<Row>> {
  const { page, order, conditions, dating = { range: null, undated: 'EXCLUDE' } } = request
  const rangesFrom = (after: string | null) => {
    const bounds = boundsOf({ ...page, after }, order, dating)
    const by: 'key' | 'span' = bounds.some(({ span }) => span !== null) ? 'span' : 'key'
    return { by, ranges: bounds.map(({ floor, ceiling, span }) => ({ floor, ceiling, span: span ?? '' })) }
  }
  const count = async (): Promise<Count> => {
    const { by, ranges } = rangesFrom(null)
    const isPlain = conditions === null && dating.range === null && dating.undated !== 'ONLY'
    if (isPlain || !queries.ids) return { total: (await queries.count()).total, isExact: true }
    return countOfIds(await queries.ids({ by, conditions }, { ranges, scan: countBound + 1 }))
  }

  const { by, ranges } = rangesFrom(page.after)
  const limit = page.first + 1
  const scan = conditions === null ? limit : Math.max(scanBound, limit)
  const rows =
    ranges.length === 0 ? [] : await queries.rows({ order, by, conditions }, { ranges, limit, scan })
  const sorted = rows
    .map(({ key, node }) => ({ walk: '', key, node }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key === (order === 'asc') ? -1 : 1))
  const isShort = conditions !== null && ranges.length > 0 && rows.length < limit * ranges.length
  const ends = isShort ? await queries.scanEnds({ order, by }, { ranges, lastScanned: scan - 1 }) : []
  const stops = ends.flatMap(({ keys: [last, next] }) =>
    last !== undefined && next !== undefined ? [last] : [],
  )
  const scannedTo = stops.sort()[order === 'asc' ? 0 : stops.length - 1] ?? null
  return mergedPage([{ rows: sorted, scannedTo }], request, count)
}

/** A page of those of the given records that meet the conditions, in order. `read` gives at most `limit` of them. */
export async function amongPage<Row, Conditions>(
  read: (bounds: {
    floor: string
    ceiling: string
    limit: number
    order: WalkOrder
  }) => Promise<readonly { readonly key: string; readonly node: Row }[]>,
  { page, order }: PageRequest<Conditions>,
): Promise<Page<Row>> {
  const [bounds] = boundsOf(page, order, { range: null, undated: 'INCLUDE' })
  const rows = bounds ? await read({ ...bounds, order, limit: page.first + 1 }) : []
  const sorted = [...rows].sort((a, b) => (a.key < b.key === (order === 'asc') ? -1 : 1))
  const keys = new Map(sorted.map(({ key, node }) => [node, key]))
  return pageOf({
    rows: sorted.map(({ node }) => node),
    page,
    keyOf: (node) => keys.get(node) ?? '',
    count: async () => {
      const all = await read({ floor: '', ceiling: '~', order, limit: countBound })
      return { total: all.length, isExact: true }
    },
  })
}
