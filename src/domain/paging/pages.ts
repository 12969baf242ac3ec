import { badInput } from '../../errors.ts'
import type { MaybePromise } from '../async/maybe-promise.ts'
import { decodeCursor, encodeCursor } from './cursors.ts'

/** The requested page: how many records, in which order, and after which key (null: from the beginning). */
export type PageArguments = { first: number; order: string; after: string | null }

/** A record of a page, and the cursor from which to continue after it. */
export type PageEdge<Row> = { cursor: string; node: Row }

/** The number of records in total; `isExact` is false if counting stopped at a bound and there are more. */
export type Count = { total: number; isExact: boolean }

/** A page of a connection. `count` counts only when called, and only once. */
export type Page<Row, Edge extends PageEdge<Row> = PageEdge<Row>> = {
  edges: Edge[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  endCursor: string | null
  count: () => MaybePromise<Count>
}

/**
 * Reads `first` and `after`. `argument` is the path of the field they belong to, '' at the root; `order` is the order
 * that the cursor must have.
 *
 * @throws BAD_USER_INPUT for a `first` that is not 1 to `max`, and for a cursor that is malformed or of another order
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
 * Makes a page of rows that were read in order, one more than requested: the extra row is not shown, and its presence
 * means that there is a next page (`length >= first` would be wrong if the last page is full).
 *
 * `scannedTo` is the last key that was examined, if a filter stopped at its scan bound. The page may then be short or
 * even empty, and still continue from there.
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
