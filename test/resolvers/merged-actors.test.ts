import { afterAll, beforeAll, expect, test } from 'vitest'
import { merged } from '../support/graphs/archive.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import { statementsMeeting } from '../support/graphs/oracle.ts'
import type { TestProduct } from '../support/product.ts'

const [canonical, ...others] = merged[0]

let product: TestProduct
beforeAll(async () => {
  product = await openArchive()
})
afterAll(() => product.close())

/** What an id leads to, wherever it is given. */
const document = `query ($id: ID!) {
  node(id: $id) { id ... on Actor { name } }
  nodes(ids: [$id, $id]) { id }
  actor(id: $id) {
    id
    name
    statements(first: 100) { totalCount totalCountIsExact nodes { id } }
    statementsOnBehalf(first: 100) { totalCount nodes { id } }
    voice(first: 100) { totalCount nodes { id } }
    participations(first: 100) { totalCount nodes { id actor { id } } }
    memberships { totalCount totalCountIsExact nodes { id member { id } } }
    disputes(filter: { clash: [SPEAKERS, REPORTS] }, first: 100) { totalCount edges { node { id } other { id } } }
    names { value }
    history { totalCount }
    mergedRecords { id name revision content history { nodes { recordId kind } } }
  }
  statements(filter: { speakers: [$id] }, first: 100) { totalCount nodes { id speakers { actor { id } } } }
  inVoice: statements(filter: { voiceOf: [$id] }, first: 100) { nodes { id } }
  events(filter: { participants: [$id] }, first: 100) { nodes { id } }
  disputes(filter: { involving: [$id] }, first: 100) { nodes { id } }
  actors(filter: { ids: [$id] }) { totalCount nodes { id } }
}`

type Listed<Node = unknown> = {
  readonly totalCount: number
  readonly nodes: readonly (Node & { readonly id: string })[]
}
type Spoken = { readonly speakers: readonly { readonly actor: { readonly id: string } }[] }
type Answer = {
  readonly node: { readonly id: string }
  readonly actor: {
    readonly id: string
    readonly statements: Listed
    readonly mergedRecords: readonly object[]
  }
  readonly statements: Listed<Spoken>
}

test('every id of a merged actor answers for all of them, as the canonical one', async () => {
  const whole = await product.ask<Answer>(document, { id: canonical })
  expect(whole.node.id).toBe(canonical)
  expect(whole.actor.id).toBe(canonical)
  for (const id of others) expect(await product.ask(document, { id })).toEqual(whole)
})

test('what was merged is shown beside it, each as it is in itself, in one more round for however many', async () => {
  const { actor } = await product.ask<Answer>(document, { id: canonical })
  expect(actor.mergedRecords).toEqual(
    [...others].sort().map((id) => ({
      id,
      name: expect.any(String),
      revision: 1,
      content: expect.objectContaining({ id }),
      history: { nodes: [{ recordId: id, kind: 'CREATED' }] },
    })),
  )
  const ids = merged.map(([each]) => each)
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { mergedRecords { revision } } } }'
  const rounds = await product.roundTrips(query, { ids })
  expect(rounds.slice(-2)).toEqual([['membersOfEntities'], ['heldByIds']])
})

test('what they said is one list, in one order, without repeats', async () => {
  const { actor, statements } = await product.ask<Answer>(document, { id: others[0] })
  const ids = actor.statements.nodes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(statementsMeeting({ speakers: [canonical] }).sort())
  expect(actor.statements.totalCount).toBe(ids.length)
  expect(statements.nodes.map(({ id }) => id)).toEqual(ids)
})

test('a statement shows the canonical one as its speaker', async () => {
  const { statements } = await product.ask<Answer>(document, { id: canonical })
  const speakers = statements.nodes.flatMap((each) => each.speakers.map(({ actor }) => actor.id))
  expect(speakers).toContain(canonical)
  for (const id of others) expect(speakers).not.toContain(id)
})

test('several ids of one actor in a filter are one', async () => {
  const query = `query ($ids: [ID!]) {
    statements(filter: { speakers: $ids }, first: 100) { totalCount nodes { id } }
    actors(filter: { ids: $ids }) { totalCount nodes { id } }
  }`
  const one = await product.ask<{ actors: Listed }>(query, { ids: [canonical] })
  expect(await product.ask(query, { ids: merged[0] })).toEqual(one)
  expect(one.actors).toEqual({ totalCount: 1, nodes: [{ id: canonical }] })
})

test('what one reader asks of a merged actor is not what another asked before', async () => {
  const query =
    'query ($id: ID!, $first: Int) { actor(id: $id) { statements(first: $first) { nodes { id } } } }'
  for (const first of [1, 3, 2]) {
    const { actor } = await product.ask<Answer>(query, { id: others[0], first })
    expect(actor.statements.nodes).toHaveLength(first)
  }
})
