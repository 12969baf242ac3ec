import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutation, openForEditing } from '../../support/asking.ts'
import { graded } from '../../support/graphs/graded.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(graded)
})
afterAll(() => product.close())

const createGrade = mutation(
  'createReliabilityGrade',
  'grade',
  'id reliability evidence { passages { exact } }',
)
const updateGrade = mutation('updateReliabilityGrade', 'grade', 'reliability revision')
const withdrawing = mutation('withdraw', 'withdrawn', 'id reason')

const input = {
  publisher: 'organisation:weekly',
  assessor: 'organisation:union',
  reliability: 'A',
  assessedAt: { edtf: '2025-09-01', basis: 'STATED' },
  evidence: [{ source: 'source:desk', passages: [{ exact: 'completely reliable' }] }],
}

const heldAtA =
  '{ sources(filter: { publisherHeld: { by: "organisation:union", reliability: [A] } }) { nodes { id } } }'

test('a grade is recorded, corrected and taken back, and sources are found by it meanwhile', async () => {
  expect(await product.ask(createGrade, { input })).toMatchObject({
    createReliabilityGrade: {
      grade: {
        id: 'grade:union-on-weekly',
        reliability: 'A',
        evidence: [{ passages: [{ exact: 'completely reliable' }] }],
      },
      change: { kind: 'CREATED', by: 'anna' },
    },
  })
  expect(await product.ask(heldAtA)).toEqual({ sources: { nodes: [{ id: 'source:weekly' }] } })
  const changes = { id: 'grade:union-on-weekly', revision: 1, reliability: 'C' }
  expect(await product.ask(updateGrade, { input: changes })).toMatchObject({
    updateReliabilityGrade: { grade: { reliability: 'C', revision: 2 } },
  })
  expect(await product.ask(heldAtA)).toEqual({ sources: { nodes: [] } })

  const taken = { id: 'grade:union-on-weekly', reason: 'It is of another paper.' }
  await product.ask(withdrawing, { input: taken })
  expect(
    await product.ask(`{ reliabilityGrades { totalCount }
      node(id: "grade:union-on-weekly") { ... on Withdrawn { kind reason } } }`),
  ).toEqual({
    reliabilityGrades: { totalCount: 4 },
    node: { kind: 'GRADE', reason: 'It is of another paper.' },
  })
})

test('a grade without receipts, or of what is no publisher, is refused', async () => {
  expect(await product.errorOf(createGrade, { input: { ...input, evidence: [] } })).toMatchObject({
    argument: 'input',
    message: expect.stringContaining('evidence'),
  })
  const ofSource = { ...input, publisher: 'source:weekly' }
  expect(await product.errorOf(createGrade, { input: ofSource })).toMatchObject({
    argument: 'input.publisher',
  })
})

test('a publisher that somebody graded cannot be withdrawn before its grades', async () => {
  const refused = await product.errorOf(withdrawing, {
    input: { id: 'organisation:union', reason: 'Unneeded.' },
  })
  expect(refused).toMatchObject({ code: 'CONFLICT', referredToBy: 'grade:daily-by-the-union' })
})
