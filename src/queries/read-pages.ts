import type { List } from './composing.ts'

/** Rows with their keys. A list that was collected has the order of its page on both engines, which nobody promises. */
export function keyed<Row>(
  lists: readonly List[],
  read: (list: List) => Row,
  order: 'asc' | 'desc',
): { readonly key: string; readonly node: Row }[] {
  const isBefore = (a: string, b: string) => (order === 'asc' ? a < b : a > b)
  return lists
    .map((list) => ({ key: list[0] as string, node: read(list) }))
    .sort((a, b) => (a.key === b.key ? 0 : isBefore(a.key, b.key) ? -1 : 1))
}

/** Of walks that stopped: each is its last key and the one after it, fewer where it came to its end before. */
export const stopsIn = (ends: readonly List[]): string[] =>
  ends.flatMap(([last, next]) => (last !== undefined && next !== undefined ? [last as string] : []))
