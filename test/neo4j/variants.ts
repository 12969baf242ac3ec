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
