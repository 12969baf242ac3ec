import { groupsOf } from '../../src/domain/groups.ts'
import { everyQuery } from '../../src/generated/queries.ts'
import type { CypherQuery } from '../../src/graph/store.ts'

export type QueryName = keyof typeof everyQuery
/** Any query, whose parameters a test gives from a table. */
export type AnyQuery = CypherQuery<object, unknown>

type Tree = AnyQuery | { readonly [value: string]: Tree }

const leavesOf = (tree: Tree): AnyQuery[] =>
  'text' in tree ? [tree as AnyQuery] : Object.values(tree).flatMap(leavesOf)

/** Every query of cypher/ by its name, each with all its variants. */
export const everyVariant = Object.entries(everyQuery as unknown as Record<QueryName, Tree>).map(
  ([name, tree]) => [name as QueryName, leavesOf(tree)] as const,
)

const ORDERS = ['key.desc', 'key.asc', 'span.desc', 'span.asc', 'desc', 'asc', 'key', 'span']

/**
 * Of a query's variants as many as show every walk and every order, which take turns: to plan one takes Neo4j up to two
 * seconds, and a relation's name changes nothing of how it is walked. test/resolvers/paging.test.ts runs all of them.
 */
export function inTurns(variants: readonly AnyQuery[]): readonly AnyQuery[] {
  const walks = [...groupsOf(variants, walkOf).values()]
  if (walks.length === 1) return variants
  // Of the four orders of statements a walk has two that differ in both: the first and the last, or the two between.
  const isItsTurn = (walk: number, order: number) => (walk + order + Math.floor(order / 2)) % 2 === 0
  return walks.flatMap((orders, walk) =>
    orders.length === 1 ? orders : orders.filter((_, order) => isItsTurn(walk, order)),
  )
}

const walkOf = ({ name }: AnyQuery) => {
  const order = ORDERS.find((each) => name.endsWith(`.${each}`)) ?? ''
  return name.slice(0, name.length - order.length)
}
