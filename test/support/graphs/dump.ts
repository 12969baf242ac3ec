import type { Transaction, Value } from '../../../src/graph/store.ts'
import { query } from './query.ts'

type Properties = { readonly [name: string]: Value }

const allNodes = query<
  Record<string, never>,
  { labels: readonly string[]; properties: Properties },
  'read',
  'many'
>('read', 'many', 'MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties')
const allRelationships = query<
  Record<string, never>,
  { from: Value; type: string; to: Value; properties: Properties },
  'read',
  'many'
>(
  'read',
  'many',
  `MATCH (from)-[related]->(to)
RETURN from.id AS from, type(related) AS type, to.id AS to, properties(related) AS properties`,
)

export type Graph = { readonly nodes: readonly string[]; readonly relationships: readonly string[] }

/** All nodes and relationships with their labels and properties, one line each, sorted; migrations and writes left out. */
export async function graphOf(transaction: Transaction): Promise<Graph> {
  const nodes = await transaction.run(allNodes, {})
  const relationships = await transaction.run(allRelationships, {})
  return {
    nodes: nodes
      .filter(({ labels }) => !labels.some((label) => ['Migration', 'Write'].includes(label)))
      .map(({ labels, properties }) => `${[...labels].sort().join(':')} ${sorted(properties)}`)
      .sort(),
    relationships: relationships
      .map(({ from, type, to, properties }) => `(${from})-[${type}]->(${to}) ${sorted(properties)}`)
      .sort(),
  }
}

/** Properties as JSON with sorted keys. Neither engine keeps a property that is null. */
const sorted = (properties: Properties) =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(properties)
        .filter(([, value]) => value !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )
