import { badInput } from '../../errors.ts'
import type { MaybePromise } from '../maybe-promise.ts'
import { decodeCursor, encodeCursor } from './cursors.ts'

/** What a page asks for: how many, in which order, and after which key (null: from the beginning). */
export type PageArguments = { first: number; order: string; after: string | null }

/** One record of a page, and the cursor that continues after it. */
export type PageEdge<Row> = { cursor: string; node: Row }

/**
 * How many records there are in all; `isExact` is false where counting stopped at a bound, so that there are
 * more.
 */
export type Count = { total: number; isExact: boolean }

/** A page of a connection. `count` counts only when it is called, and once. */
export type Page<Row, Edge extends PageEdge<Row> = PageEdge<Row>> = {
  edges: Edge[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  endCursor: string | null
  count: () => MaybePromise<Count>
}

/**
 * Reads `first` and `after`. `argument` is the path of the field they belong to, '' at the root; `order`
 * names the order that the cursor has to belong to.
 *
 * @throws BAD_USER_INPUT for a `first` that is not 1 to `max`, and for a cursor that is none or of another
 *   order
 */
export function pageArguments(
  { first, after }: { first?: number | null; after?: string | null },
  { argument = '', order, max = 100 }: { argument?: string; order: string; max?: number },
): PageArguments {
  const path = (name: string) => (argument === '' ? name : `${argument}.${name}`)
  const size = first ?? Math.min(20, max)
  if (!Number.isInteger(size) || size < 1 || size > max) {
    throw badInput(path('first'), `must be 1 to ${max}; it is ${size}.`)
  }
  return { first: size, order, after: after == null ? null : decodeCursor(after, order, path('after')) }
}

/**
 * Makes a page of rows that were read in order, one more than asked for: the one too many is not shown, and
 * tells that there is a next page (`length >= first` would be wrong where the last page is full).
 *
 * `scannedTo` is the last key that was looked at, where a filter stopped at its scan bound: the page may then
 * be short, or empty, and still go on from there.
 */
export function pageOf<Row>({
  rows,
  page,
  keyOf,
  count,
  scannedTo,
}: {
  rows: readonly Row[]
  page: PageArguments
  keyOf: (row: Row) => string
  count: () => MaybePromise<Count>
  scannedTo?: string | null
}): Page<Row> {
  const edges = rows
    .slice(0, page.first)
    .map((node) => ({ cursor: encodeCursor(page.order, keyOf(node)), node }))
  const hasMoreRows = rows.length > page.first
  let counted: MaybePromise<Count> | undefined
  const stopped = !hasMoreRows && scannedTo != null
  return {
    edges,
    hasNextPage: hasMoreRows || stopped,
    hasPreviousPage: page.after !== null,
    endCursor: stopped ? encodeCursor(page.order, scannedTo) : (edges.at(-1)?.cursor ?? null),
    count: () => {
      counted ??= count()
      return counted
    },
  }
}
