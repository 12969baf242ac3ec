import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { note } from '../records/small-graph.ts'
import { openProduct } from '../support/product.ts'

const judged = (id: string, verdict: string, pair: object) => ({
  id: `judgement:${id}`,
  verdict,
  basis: `${verdict}, after reading both.`,
  ...pair,
})
const actors = (...ids: string[]) => ({ actors: ids.map((id) => `organisation:${id}`) })
const sources = (...ids: string[]) => ({ sources: ids.map((id) => `source:${id}`) })

let product: Awaited<ReturnType<typeof openProduct>>
beforeAll(async () => {
  product = await openProduct(
    bundle({
      format: 'on-record-bundle/2',
      organisations: ['a', 'b', 'c'].map((id) => ({
        id: `organisation:${id}`,
        name: `Ministry ${id.toUpperCase()}`,
        organisationKind: 'GOVERNMENT',
      })),
      sources: ['daily', 'reprint', 'other'].map((id) => ({
        id: `source:${id}`,
        title: id,
        sourceKind: 'ARTICLE',
      })),
      judgements: [
        judged('1', 'SAME_AS', actors('a', 'b')),
        judged('2', 'NOT_SAME_AS', actors('b', 'c')),
        judged('3', 'COPIES', sources('daily', 'reprint')),
        judged('4', 'NOT_COPIES', sources('daily', 'other')),
      ] as never,
      statements: [],
      relations: [],
    }),
  )
})
afterAll(() => product.close())

const selection = `judgements(first: 1) {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { verdict basis actors { id name } sources { id title } }
}`
type Data = Readonly<
  Record<
    'actor' | 'source',
    { readonly judgements: { readonly nodes: unknown; readonly pageInfo: { readonly endCursor: string } } }
  >
>
const ofActor = async (id: string, part = selection) =>
  (await product.ask<Data>(`{ actor(id: "organisation:${id}") { ${part} } }`)).actor.judgements

test('an actor has what was judged of it and of whom it stands for, whichever of them is asked for', async () => {
  for (const id of ['a', 'b']) {
    const first = await ofActor(id)
    expect(first).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          verdict: 'SAME_AS',
          basis: 'SAME_AS, after reading both.',
          actors: [
            { id: 'organisation:a', name: 'Ministry A' },
            { id: 'organisation:a', name: 'Ministry A' },
          ],
          sources: [],
        },
      ],
    })
    const after = JSON.stringify(first.pageInfo.endCursor)
    expect(await ofActor(id, selection.replace('first: 1', `first: 1, after: ${after}`))).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ verdict: 'NOT_SAME_AS', actors: [{ id: 'organisation:a' }, { id: 'organisation:c' }] }],
    })
  }
  expect(await ofActor('c')).toMatchObject({ totalCount: 1, nodes: [{ verdict: 'NOT_SAME_AS' }] })
})

test('a source has what was judged of its text', async () => {
  const query =
    '{ source(id: "source:daily") { judgements { nodes { verdict actors { id } sources { id } } } } }'
  expect((await product.ask<Data>(query)).source.judgements.nodes).toEqual([
    { verdict: 'COPIES', actors: [], sources: [{ id: 'source:daily' }, { id: 'source:reprint' }] },
    { verdict: 'NOT_COPIES', actors: [], sources: [{ id: 'source:daily' }, { id: 'source:other' }] },
  ])
})

test('a judgement that was reversed is gone from both', async () => {
  await withdraw(product.store, 'judgement:1', { ...note(), reason: 'Read again.' })
  expect(await ofActor('a')).toEqual({ totalCount: 0, pageInfo: expect.anything(), nodes: [] })
  expect(await ofActor('b')).toMatchObject({
    totalCount: 1,
    nodes: [{ actors: [{ id: 'organisation:b' }, { id: 'organisation:c' }] }],
  })
})
