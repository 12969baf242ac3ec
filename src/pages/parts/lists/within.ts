import { type Html, markupOf } from '../../markup/html.ts'
import type { Following } from './pager.ts'

/** A page of a list, each item with its place. */
type Listed<Item> = {
  readonly nodes: readonly Item[]
  readonly edges: readonly { readonly cursor: string }[]
  readonly pageInfo: Following
}

/**
 * As much of a list as its share of a page can hold, so that no page grows beyond what a phone loads at once, however long
 * names and words are. The rest is on the next page.
 *
 * @param bytes how much markup these may take together; the first one is always shown
 */
export function within<Item, List extends Listed<Item>>(
  bytes: number,
  list: List & Listed<Item>,
  entry: (item: Item) => Html,
): List {
  let size = 0
  const isOver = (item: Item, index: number) => {
    size += Buffer.byteLength(markupOf(entry(item), '../'))
    return size > bytes && index > 0
  }
  const count = list.nodes.findIndex(isOver)
  if (count === -1) return list
  const endCursor = list.edges[count - 1]?.cursor ?? null
  return { ...list, nodes: list.nodes.slice(0, count), pageInfo: { hasNextPage: true, endCursor } }
}
