import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importBundle } from '../../src/import/import.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

/** One id of each kind that the graph holds. */
const ids: Readonly<Record<string, string | undefined>> = {
  Person: istanbul.persons?.[0]?.id,
  Organisation: istanbul.organisations?.[0]?.id,
  Group: istanbul.groups?.[0]?.id,
  Topic: istanbul.topics?.[0]?.id,
  Place: istanbul.places?.[0]?.id,
  Event: istanbul.events?.[0]?.id,
  Participation: istanbul.participations?.[0]?.id,
  Membership: istanbul.memberships?.[0]?.id,
  Source: istanbul.sources?.[0]?.id,
  Statement: istanbul.statements?.[0]?.id,
  Attribution: istanbul.statements?.[0]?.attributions[0]?.id,
  StatementRelation: istanbul.relations?.[0]?.id,
  Evidence: istanbul.events?.flatMap(({ evidence = [] }) => evidence)[0]?.id,
}

describe('node', () => {
  test.each(Object.entries(ids))('%s', async (typeName, id) => {
    const query = `query ($id: ID!) { node(id: $id) { __typename id ... on Record { revision history { totalCount } } } }`
    expect(await product.ask(query, { id })).toEqual({
      node: { __typename: typeName, id, revision: 1, history: { totalCount: 1 } },
    })
  })

  test('every type that is a Node', async () => {
    const { __type } = await product.ask<{ __type: { possibleTypes: { name: string }[] } }>(
      '{ __type(name: "Node") { possibleTypes { name } } }',
    )
    // Those of version 2, of which this graph has none, have tests of their own.
    const ofVersion2 = ['Assessment', 'Attestation', 'RatingScale', 'ReliabilityGrade']
    const others = [...ofVersion2, 'Change', 'Judgement', 'Withdrawn']
    expect([...Object.keys(ids), ...others].sort()).toEqual(
      __type.possibleTypes.map(({ name }) => name).sort(),
    )
  })

  test('an entry of the log', async () => {
    type Changes = { changes: { nodes: { id: string; record: { id: string } }[] } }
    const { changes } = await product.ask<Changes>('{ changes(first: 1) { nodes { id record { id } } } }')
    const [change] = changes.nodes
    const query = 'query ($id: ID!) { node(id: $id) { __typename id ... on Change { kind record { id } } } }'
    expect(await product.ask(query, { id: change?.id })).toEqual({
      node: { __typename: 'Change', id: change?.id, kind: 'CREATED', record: change?.record },
    })
  })
})

test('nodes come in the order asked, null where an id is unknown', async () => {
  const asked = [ids.Statement, 'statement:none', ids.Person, '', ids.Statement, 'change:none']
  const { nodes } = await product.ask<{ nodes: ({ id: string } | null)[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: asked },
  )
  expect(nodes.map((node) => node?.id ?? null)).toEqual([
    ids.Statement,
    null,
    ids.Person,
    null,
    ids.Statement,
    null,
  ])
})

test.each(['actor', 'statement', 'event', 'source', 'topic', 'place'])(
  '%s of an unknown id is null',
  async (field) => {
    for (const id of [`${field}:none`, '', ids.Attribution]) {
      const query = `query ($id: ID!) { ${field}(id: $id) { id history(first: 0) { totalCount } } }`
      expect(await product.answer(query, { id })).toEqual({ data: { [field]: null } })
    }
  },
)

test('a source is found by its address', async () => {
  const { url, id } = istanbul.sources?.find((source) => source.url) ?? {}
  const query = 'query ($url: URL!) { sourceByUrl(url: $url) { id } }'
  expect(await product.ask(query, { url: `${url}#part` })).toEqual({ sourceByUrl: { id } })
  expect(await product.ask(query, { url: 'https://example.org/none' })).toEqual({ sourceByUrl: null })
})

describe('the log', () => {
  const document = `query ($first: Int, $after: String) { changes(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id cursor kind by reason record { id } }
  } }`
  type Log = {
    changes: {
      totalCount: number
      pageInfo: { endCursor: string }
      nodes: { id: string; cursor: string; kind: string; record: { id: string } }[]
    }
  }

  test('whoever read to its end reads what came later, and each record tells its own history', async () => {
    const { changes: before } = await product.ask<Log>(document, { first: 1 })
    const last = await product.ask<Log>(
      'query { changes(first: 100) { totalCount pageInfo { endCursor } nodes { cursor } } }',
    )
    let end = last.changes.pageInfo.endCursor
    for (let left = before.totalCount - 100; left > 0; left -= 100) {
      end = (await product.ask<Log>(document, { first: 100, after: end })).changes.pageInfo.endCursor
    }
    const [topic, ...topics] = istanbul.topics ?? []
    const changed = { ...istanbul, topics: [{ ...topic, name: 'Told anew' }, ...topics] }
    expect((await importBundle(product.store, changed, 'a reader', { overwrite: true })).updated).toEqual([
      topic?.id,
    ])
    const { changes } = await product.ask<Log>(document, { after: end })
    expect(changes.totalCount).toBe(before.totalCount + 1)
    expect(changes.nodes).toMatchObject([{ kind: 'UPDATED', by: 'a reader', record: { id: topic?.id } }])

    const history = `query ($id: ID!) { topic(id: $id) { name revision history { totalCount nodes { kind before after } } } }`
    expect(await product.ask(history, { id: topic?.id })).toMatchObject({
      topic: {
        name: 'Told anew',
        revision: 2,
        history: {
          totalCount: 2,
          nodes: [
            { kind: 'CREATED', before: null },
            { kind: 'UPDATED', before: { name: topic?.name }, after: { name: 'Told anew' } },
          ],
        },
      },
    })
  })
})
