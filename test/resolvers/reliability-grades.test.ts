import { afterAll, beforeAll, expect, test } from 'vitest'
import { graded } from '../support/graphs/graded.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(graded)
})
afterAll(() => product.close())

test('a publisher has each grade with whose it is, the latest first, and an assessor those that it gave', async () => {
  expect(
    await product.ask(`{
      actor(id: "organisation:daily") { ... on Organisation {
        grades(first: 2) {
          totalCount pageInfo { hasNextPage }
          nodes {
            id reliability reason url assessor { name } assessedAt { edtf } publisher { id }
            evidence { passages { exact } of { ... on ReliabilityGrade { reliability } } }
          }
        }
      } }
      assessor: actor(id: "organisation:desk-as-it-was") { gradesGiven { nodes { id } } }
    }`),
  ).toEqual({
    actor: {
      grades: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [
          expect.objectContaining({ id: 'grade:daily-by-the-union', reason: null, url: null }),
          {
            id: 'grade:daily-now',
            reliability: 'B',
            reason: 'It corrects what it gets wrong.',
            url: 'https://desk.example/daily',
            assessor: { name: 'Check Desk' },
            assessedAt: { edtf: '2025-07-02' },
            publisher: { id: 'organisation:daily' },
            evidence: [{ passages: [{ exact: 'held at B' }], of: { reliability: 'B' } }],
          },
        ],
      },
    },
    assessor: {
      gradesGiven: { nodes: ['daily-now', 'weekly', 'daily-at-first'].map((id) => ({ id: `grade:${id}` })) },
    },
  })
})

test('what is found by a grade is found by the last one of whoever is named, and of nobody else', async () => {
  expect(
    await product.ask(`{
      heldByDesk: sources(filter: { publisherHeld: { by: "organisation:desk", reliability: [A, B] } }) { nodes { id } }
      onceHeld: sources(filter: { publisherHeld: { by: "organisation:desk", reliability: [E] } }) { totalCount }
      heldByUnion: statements(
        filter: { attribution: { publisherHeld: { by: "organisation:union", reliability: [D] } } }
      ) { nodes { id } }
      untold: attributions(
        filter: { publisherHeld: { by: "organisation:desk-as-it-was", reliability: [F] } }
      ) { nodes { id } }
    }`),
  ).toEqual({
    heldByDesk: { nodes: [{ id: 'source:daily' }] },
    onceHeld: { totalCount: 0 },
    heldByUnion: { nodes: [{ id: 'statement:a' }] },
    untold: { nodes: [{ id: 'attribution:b-daily' }] },
  })
})

test('a filter needs somebody who holds it so, and at least one grade', async () => {
  const refused = (held: string) =>
    product.refusals(`{ sources(filter: { publisherHeld: ${held} }) { totalCount } }`)
  expect(await refused('{ reliability: [A] }')).toEqual([
    expect.stringContaining('"PublisherHeldInput.by" of required type'),
  ])
  expect(await refused('{ by: "organisation:desk", reliability: [] }')).toEqual([
    'BAD_USER_INPUT filter.publisherHeld.reliability: an empty list matches nothing. Leave it out, or name at least one.',
  ])
  expect(await refused('{ by: "Check Desk", reliability: [A] }')).toEqual([
    expect.stringContaining('filter.publisherHeld.by: "Check Desk" is not the id of a record.'),
  ])
})

test('grades are listed, counted, and found by their ids', async () => {
  expect(
    await product.ask(`{
      reliabilityGrades { totalCount nodes { id } }
      one: reliabilityGrades(filter: { ids: ["grade:weekly", "grade:none"] }) { nodes { publisher { name } } }
      reliabilityGrade(id: "grade:weekly") { reliability }
      node(id: "grade:daily-now") { ... on ReliabilityGrade { reliability } }
      stats { grades }
    }`),
  ).toEqual({
    reliabilityGrades: {
      totalCount: 4,
      nodes: ['daily-by-the-union', 'daily-now', 'weekly', 'daily-at-first'].map((id) => ({
        id: `grade:${id}`,
      })),
    },
    one: { nodes: [{ publisher: { name: 'The Weekly' } }] },
    reliabilityGrade: { reliability: 'F' },
    node: { reliability: 'B' },
    stats: { grades: 4 },
  })
})
