import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { openForEditing } from '../support/asking.ts'

const matching = 90

/** Texts of several lengths, so that many match equally well and some better than others. */
const textOf = (index: number) => `A lantern burns${' in the harbour'.repeat(index % 4)}.`

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(
    bundle({
      organisations: [{ id: 'organisation:lantern', name: 'Lantern Keepers', organisationKind: 'AGENCY' }],
      persons: [{ id: 'person:marlow', name: 'Ada Marlow' }],
      statements: Array.from({ length: matching }, (_, index) =>
        statement(`lantern-${index}`, { text: textOf(index), speakers: [{ actor: 'person:marlow' }] }),
      ),
      relations: [],
    }),
  )
})
afterAll(() => product.close())

type Page = {
  readonly totalCount: number
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
  readonly edges: readonly { readonly node: { readonly id: string } }[]
}

const search = async (variables: object): Promise<Page> =>
  (
    await product.ask(
      `query ($query: String!, $kinds: [SearchKind!], $prefix: Boolean, $first: Int, $after: String) {
        search(query: $query, kinds: $kinds, prefix: $prefix, first: $first, after: $after) {
          totalCount pageInfo { endCursor hasNextPage } edges { node { id } }
        }
      }`,
      variables,
    )
  ).search

async function idsByPagesOf(first: number, asked: object): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo }: Page = await search({ ...asked, first, after })
    ids.push(...edges.map(({ node }) => node.id))
    if (!pageInfo.hasNextPage) return ids
    after = pageInfo.endCursor
  }
}

test.each([
  ['whole words', { query: 'lantern', kinds: ['STATEMENT'] }],
  ['the beginning of a word', { query: 'a lantern bur', kinds: ['STATEMENT'], prefix: true }],
])('small pages have the same matches in the same order as a large one: %s', async (_, asked) => {
  const { edges, totalCount } = await search({ ...asked, first: 100 })
  const all = edges.map(({ node }) => node.id)
  expect(new Set(all).size).toBe(matching)
  expect(totalCount).toBe(matching)
  expect(await idsByPagesOf(7, asked)).toEqual(all)
})

test('one record of another kind is found among many that match', async () => {
  const { edges } = await search({ query: 'lantern', kinds: ['ORGANISATION'], first: 2 })
  expect(edges.map(({ node }) => node.id)).toEqual(['organisation:lantern'])
})
