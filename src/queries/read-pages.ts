import type { List } from './composing.ts'

/**
 * Rows with their keys, sorted again: both engines happen to keep the page's order in a collected list, but neither
 * guarantees it.
 */
export function keyed<Row>(
  lists: readonly List[],
  read: (list: List) => Row,
  order: 'asc' | 'desc',
): { readonly key: string; readonly node: Row }[] {
  return inKeyOrder(
    lists.map((list) => ({ key: list[0] as string, node: read(list) })),
    order,
  )
}

/** What has keys, sorted by them. */
export function inKeyOrder<Keyed extends { readonly key: string }>(
  all: readonly Keyed[],
  order: 'asc' | 'desc',
): Keyed[] {
  const isBefore = (a: string, b: string) => (order === 'asc' ? a < b : a > b)
  return all.toSorted((a, b) => (a.key === b.key ? 0 : isBefore(a.key, b.key) ? -1 : 1))
}

/**
 * The last keys of the walks that stopped. Each walk has its last key and the one after it, or fewer if it reached its
 * end.
 */
export const stopsIn = (ends: readonly List[]): string[] =>
  ends.flatMap(([last, next]) => (last !== undefined && next !== undefined ? [last as string] : []))
