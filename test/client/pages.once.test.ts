import { gql, InMemoryCache } from '@apollo/client'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { possibleTypes, typePolicies } from '../../packages/client/src/index.ts'

const whole = Array.from({ length: 8 }, (_, index) => ({
  __typename: 'Statement',
  id: `statement:${index}`,
  text: `text ${index}`,
}))
const cursorOf = (index: number) => `cursor ${index}`

const selections = {
  nodes: 'nodes { id text }',
  edges: 'edges { cursor node { id text } }',
  both: 'edges { cursor } nodes { id text }',
}

const queryOf = (selection: keyof typeof selections) => gql`
  query List($first: Int, $after: String) {
    statements(first: $first, after: $after) { ${selections[selection]} pageInfo { endCursor hasNextPage } }
  }`

/** A page of the whole list, as the server answers it. */
function page(first: number, from: number) {
  const nodes = whole.slice(from, from + first)
  const last = from + nodes.length - 1
  const pageInfo = { __typename: 'PageInfo', endCursor: cursorOf(last), hasNextPage: last + 1 < whole.length }
  const edges = nodes.map((node, index) => ({
    __typename: 'StatementEdge',
    cursor: cursorOf(from + index),
    node,
  }))
  return { statements: { __typename: 'StatementConnection', nodes, edges, pageInfo } }
}

type List = {
  readonly statements: {
    readonly nodes?: readonly { readonly text: string }[]
    readonly edges?: readonly { readonly cursor: string }[]
    readonly pageInfo: object
  }
}

const asked = fc.record({
  first: fc.integer({ min: 1, max: 4 }),
  from: fc.integer({ min: 0, max: whole.length - 1 }),
  selection: fc.constantFrom<keyof typeof selections>('nodes', 'edges', 'both'),
})

test('whichever pages come in when, a list is read from its beginning without a gap, and says where it goes on', () => {
  let read = 0
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 8 }), (requests) => {
      const cache = new InMemoryCache({ possibleTypes, typePolicies })
      for (const { first, from, selection } of requests) {
        const variables = { first, ...(from > 0 && { after: cursorOf(from - 1) }) }
        cache.writeQuery({ query: queryOf(selection), variables, data: page(first, from) })
        const list = cache.readQuery<List>({ query: queryOf(selection), variables: { first: 1 } })
        if (list === null) continue
        read++
        const { nodes, edges, pageInfo } = list.statements
        const { statements } = page(nodes?.length ?? edges?.length ?? 0, 0)
        expect(pageInfo).toEqual(statements.pageInfo)
        if (nodes) expect(nodes).toEqual(statements.nodes)
        if (edges)
          expect(edges.map(({ cursor }) => cursor)).toEqual(statements.edges.map(({ cursor }) => cursor))
      }
    }),
    { numRuns: 200 },
  )
  expect(read).toBeGreaterThan(100)
})
