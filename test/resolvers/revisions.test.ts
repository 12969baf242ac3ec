import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { local } from '../../src/domain/viewers.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeEach(async () => {
  product = await openProduct(
    bundle({
      sources: [
        { id: 'source:daily', sourceKind: 'ARTICLE' },
        { id: 'source:weekly', sourceKind: 'ARTICLE' },
      ],
      persons: [{ id: 'person:ada', name: 'Ada' }],
      topics: [{ id: 'topic:war', name: 'War', description: 'A war.' }],
      places: [{ id: 'place:bridge', name: 'Bridge', names: [{ value: 'Brücke', kind: 'ALIAS' }] }],
      statements: [
        statement('a', {
          speakers: [{ actor: 'person:ada', role: 'minister', onBehalfOf: 'organisation:ukraine' }],
          about: ['topic:war'],
        }),
        statement('b'),
      ],
    }),
  )
})
afterEach(() => product.close())

/** Writes as an editor of this machine does. */
async function write(name: string, input: object): Promise<void> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`
  const { errors } = await product.api.execute({ query, variables: { input } }, undefined, local)
  expect(errors).toBeUndefined()
}

/** Gives the receipt of `a` other words; the statement itself is at some revision, and stays at it. */
const rewrite = (revision: number, exact: string, quoted: boolean) =>
  write('updateStatement', {
    id: 'statement:a',
    revision,
    attributions: [{ id: 'attribution:a-daily', revision, passages: [{ part: 'CONTENT', exact, quoted }] }],
  })

const addReceipt = (revision: number, slug: string) =>
  write('updateStatement', {
    id: 'statement:a',
    revision,
    addAttributions: [
      {
        id: `attribution:a-${slug}`,
        source: 'source:weekly',
        channel: 'UNKNOWN',
        wording: 'UNKNOWN',
        passages: [{ part: 'CONTENT', exact: `${slug} words`, quoted: true }],
      },
    ],
  })

const then = `query ($id: ID!, $revision: Int) {
  node(id: $id, revision: $revision) {
    __typename
    ... on Record { revision }
    ... on Withdrawn { reason }
    ... on Statement {
      text
      speakers { role actor { id name } onBehalfOf { id } }
      about { id }
      attributions { totalCount nodes { form passages { exact } verification { status checkedHere } source { id } } }
      quotes { words }
      relations { totalCount }
    }
    ... on Topic { name description }
    ... on Place { name names { value } }
  }
}`
const at = (id: string, revision?: number) => product.answer(then, { id, revision })

describe('a statement at an earlier revision', () => {
  test('has the words, the speakers and the receipts of then', async () => {
    await rewrite(1, 'foul play', true)
    await write('updateStatement', {
      id: 'statement:a',
      revision: 1,
      text: 'Russia is unfair.',
      speakers: [{ actor: 'organisation:ukraine' }],
      about: [],
    })
    await rewrite(2, 'unfair play', false)
    await write('updateTopic', { id: 'topic:war', revision: 1, name: 'The war' })
    expect(await at('statement:a', 1)).toEqual({
      data: {
        node: {
          __typename: 'Statement',
          revision: 1,
          text: 'Russia plays foul.',
          speakers: [
            {
              role: 'minister',
              actor: { id: 'person:ada', name: 'Ada' },
              onBehalfOf: { id: 'organisation:ukraine' },
            },
          ],
          about: [{ id: 'topic:war' }],
          attributions: {
            totalCount: 1,
            nodes: [
              {
                form: 'MIXED',
                passages: [{ exact: 'foul play' }],
                verification: { status: 'NO_TEXT', checkedHere: false },
                source: { id: 'source:daily' },
              },
            ],
          },
          quotes: [{ words: 'foul play' }],
          relations: { totalCount: 1 },
        },
      },
    })
    const { data } = await at('statement:a')
    expect(await at('statement:a', 2)).toEqual({ data })
    expect(data?.node).toMatchObject({ revision: 2, text: 'Russia is unfair.', quotes: [] })
  })

  test('leaves out a receipt that was added later, and one that was withdrawn since', async () => {
    await write('updateStatement', { id: 'statement:a', revision: 1, text: 'Russia is unfair.' })
    await addReceipt(2, 'later')
    const { data } = await at('statement:a', 1)
    expect(data?.node).toMatchObject({ attributions: { totalCount: 1 }, quotes: [{ words: 'dirty games' }] })
    await write('withdraw', { id: 'attribution:a-daily', reason: 'It was of another article.' })
    expect((await at('statement:a', 1)).data?.node).toMatchObject({
      attributions: { totalCount: 0 },
      quotes: [],
    })
  })

  test('pages its receipts, and refuses to filter them', async () => {
    await addReceipt(1, 'more')
    await write('updateStatement', { id: 'statement:a', revision: 1, text: 'Russia is unfair.' })
    const page = `query ($after: String) { node(id: "statement:a", revision: 1) { ... on Statement {
      attributions(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }`
    type Paged = {
      node: { attributions: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    }
    const { attributions: first } = (await product.ask<Paged>(page)).node
    expect(first).toMatchObject({ nodes: [{ id: 'attribution:a-daily' }], pageInfo: { hasNextPage: true } })
    expect(await product.ask<Paged>(page, { after: first.pageInfo.endCursor })).toMatchObject({
      node: { attributions: { nodes: [{ id: 'attribution:a-more' }], pageInfo: { hasNextPage: false } } },
    })
    const filtered =
      '{ node(id: "statement:a", revision: 1) { ... on Statement { attributions(filter: { forms: [DIRECT] }) { totalCount } } } }'
    expect(await product.refusals(filtered)).toEqual([
      'BAD_USER_INPUT attributions.filter: the receipts of an earlier revision cannot be filtered.',
    ])
  })
})

test('other records have their own fields of then', async () => {
  await write('updateTopic', { id: 'topic:war', revision: 1, name: 'Peace', description: 'A peace.' })
  await write('updatePlace', { id: 'place:bridge', revision: 1, name: 'Old bridge', names: [] })
  expect(await at('topic:war', 1)).toEqual({
    data: { node: { __typename: 'Topic', revision: 1, name: 'War', description: 'A war.' } },
  })
  expect(await at('place:bridge', 1)).toEqual({
    data: {
      node: {
        __typename: 'Place',
        revision: 1,
        name: 'Bridge',
        names: [{ value: 'Bridge' }, { value: 'Brücke' }],
      },
    },
  })
})

test('a revision that there never was is null', async () => {
  for (const revision of [0, -1, 2, 1_000_000])
    expect(await at('topic:war', revision)).toEqual({ data: { node: null } })
  expect(await at('topic:of-nothing', 1)).toEqual({ data: { node: null } })
})

test('every revision that a record ever had is found by its number, whatever wrote it', async () => {
  await write('updateStatement', { id: 'statement:b', revision: 1, text: 'The second.' })
  await write('withdraw', { id: 'statement:b', reason: 'By mistake.' })
  expect(await at('statement:b', 1)).toEqual({
    data: { node: { __typename: 'Withdrawn', reason: 'By mistake.' } },
  })
  const { changes } = await product.ask<{
    changes: { nodes: { id: string; kind: string; recordId: string }[] }
  }>('{ changes(first: 100) { nodes { id kind recordId } } }')
  const taken = changes.nodes.find(({ kind, recordId }) => kind === 'WITHDRAWN' && recordId === 'statement:b')
  await write('revertChange', { change: taken?.id })
  await write('updateStatement', { id: 'statement:b', revision: 3, text: 'The fourth.' })
  const texts = await Promise.all(
    [1, 2, 3, 4, 5].map(async (each) => (await at('statement:b', each)).data?.node),
  )
  expect(texts.map((node) => (node as { text: string } | null)?.text)).toEqual([
    'Russia plays foul.',
    'The second.',
    'The second.',
    'The fourth.',
    undefined,
  ])
})

test('what was redacted stays redacted at every revision', async () => {
  await write('updateStatement', {
    id: 'statement:a',
    revision: 1,
    speakers: [{ actor: 'organisation:ukraine' }],
  })
  await write('redact', { id: 'person:ada', reason: 'A court ordered it.' })
  const { data, errors } = await at('statement:a', 1)
  expect(data).toEqual({ node: null })
  expect(errors?.map(({ message }) => message)).toEqual([
    'Revision 1 of "statement:a" cannot be shown: something that it named has been redacted since. Ask for a later revision.',
  ])
  await write('withdraw', { id: 'relation:b-rebuts-a', reason: 'It goes with a.' })
  await write('redact', { id: 'statement:a', reason: 'A court ordered it.' })
  for (const revision of [1, 2])
    expect(await at('statement:a', revision)).toEqual({
      data: { node: { __typename: 'Withdrawn', reason: 'A court ordered it.' } },
    })
})

test('who was withdrawn since cannot be shown as a speaker', async () => {
  await write('updateStatement', {
    id: 'statement:a',
    revision: 1,
    speakers: [{ actor: 'organisation:ukraine' }],
  })
  await write('withdraw', { id: 'person:ada', reason: 'Nobody of that name.' })
  expect(await product.refusals(then, { id: 'statement:a', revision: 1 })).toEqual([
    'NOT_FOUND Revision 1 of "statement:a" cannot be shown: it names "person:ada", which has been withdrawn since. Ask for a later revision.',
  ])
})
