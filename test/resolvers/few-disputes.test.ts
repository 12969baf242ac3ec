import { expect, test } from 'vitest'
import { bundle, relation, statement } from '../bundle/small-bundle.ts'
import { openProduct } from '../support/product.ts'

test('the few disputes about one topic are one page and counted, however many others there are', async () => {
  const slugs = Array.from({ length: 40 }, (_, index) => `s${String(index).padStart(2, '0')}`)
  const about = (slug: string) => (slug === 's17' ? 'topic:ours' : 'topic:theirs')
  const graph = await openProduct(
    bundle({
      topics: [
        { id: 'topic:ours', name: 'Ours' },
        { id: 'topic:theirs', name: 'Theirs' },
      ],
      statements: slugs.map((slug) => statement(slug, { about: [about(slug)] })),
      relations: slugs.flatMap((from) =>
        slugs.flatMap((to) =>
          from === to
            ? []
            : relation({
                id: `relation:${from}-${to}`,
                from: `statement:${from}`,
                to: `statement:${to}`,
                receipts: [`attribution:${from}-daily`],
              }),
        ),
      ),
    }),
  )
  const query = `{
    disputes(filter: { about: ["topic:ours"] }, first: 100) { totalCount totalCountIsExact nodes { id } pageInfo { hasNextPage } }
  }`
  const { disputes } = await graph.ask<{ disputes: { readonly nodes: readonly object[] } }>(query)
  await graph.close()
  expect(disputes).toMatchObject({
    totalCount: 78,
    totalCountIsExact: true,
    pageInfo: { hasNextPage: false },
  })
  expect(disputes.nodes.length).toBe(78)
}, 60_000)
