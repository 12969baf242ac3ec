import { badParameter } from '../../parameters.ts'
import type { Following } from './pager.ts'

/** The cursor of an item is the number of the one after it. */
type Numbered<Item> = {
  readonly nodes: readonly Item[]
  readonly edges: readonly { readonly cursor: string }[]
  readonly pageInfo: Following
}

/**
 * A page of a list that came whole: it goes on at the number that its address gives.
 *
 * @param most how many a page shows
 * @param name the parameter that holds the number of the first one shown
 * @throws Refused for a number that the list does not have
 */
export function numbered<Item>(
  all: readonly Item[],
  most: number,
  name: string,
  query: URLSearchParams,
): Numbered<Item> {
  const from = numberIn(query, name, all.length)
  const next = from + most
  const nodes = all.slice(from - 1, next - 1)
  return {
    nodes,
    edges: nodes.map((_, index) => ({ cursor: String(from + index + 1) })),
    pageInfo: { hasNextPage: next <= all.length, endCursor: String(next) },
  }
}

function numberIn(query: URLSearchParams, name: string, count: number): number {
  const given = query.get(name)
  if (given === null) return 1
  if (/^[1-9]\d{0,8}$/.test(given) && Number(given) <= count) return Number(given)
  throw badParameter(name, `give the number of the first one to show, at most ${count}, or leave it out.`)
}
