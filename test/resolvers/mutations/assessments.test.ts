import { afterEach, beforeEach, expect, test } from 'vitest'
import { mutation, openForEditing } from '../../support/asking.ts'
import { assessed } from '../../support/graphs/assessed.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeEach(async () => {
  product = await openForEditing(assessed)
})
afterEach(() => product.close())

const createAssessment = mutation(
  'createAssessment',
  'assessment',
  'id rating revision assessor { id } normalised { value } evidence { id passages { exact status } }',
)
const updateAssessment = mutation('updateAssessment', 'assessment', 'rating revision normalised { value }')
const updateRatingScale = mutation('updateRatingScale', 'scale', 'words { word means }')
const withdrawing = `mutation ($input: WithdrawInput!) { withdraw(input: $input) { alsoWithdrawn change { id } } }`
const assessedBy =
  '{ statements(filter: { hasAssessment: true }) { nodes { id assessments { nodes { id } } } } }'

const admin = { name: 'root', role: 'admin' } as const

const satire = {
  statement: 'statement:b',
  assessor: 'organisation:ukraine',
  rating: 'Satire',
  assessedAt: { edtf: '2025-07-03', basis: 'STATED' },
  url: 'https://desk.example/b',
  scale: 'scale:desk',
  evidence: [{ source: 'source:desk', passages: [{ exact: 'satire' }] }],
}

test('an assessment is recorded, corrected and taken back, and its statement is found by it meanwhile', async () => {
  expect(await product.ask(createAssessment, { input: satire })).toEqual({
    createAssessment: {
      assessment: {
        id: 'assessment:ukraine-on-b',
        rating: 'Satire',
        revision: 1,
        assessor: { id: 'organisation:ukraine' },
        normalised: { value: 'OTHER' },
        evidence: [{ id: 'evidence:ukraine-on-b-desk', passages: [{ exact: 'satire', status: 'NO_TEXT' }] }],
      },
      change: { kind: 'CREATED', by: 'anna', record: { id: 'assessment:ukraine-on-b' } },
    },
  })
  const found = await product.ask(
    '{ statements(filter: { assessedBy: ["organisation:ukraine"] }) { nodes { id } } }',
  )
  expect(found).toEqual({ statements: { nodes: [{ id: 'statement:b' }] } })
  const changes = { id: 'assessment:ukraine-on-b', revision: 1, rating: 'Fiction' }
  expect(await product.ask(updateAssessment, { input: changes })).toMatchObject({
    updateAssessment: { assessment: { rating: 'Fiction', revision: 2, normalised: null } },
  })
  const taken = await product.ask(withdrawing, {
    input: { id: changes.id, reason: 'It is of another statement.' },
  })
  expect(taken.withdraw.alsoWithdrawn).toEqual(['evidence:ukraine-on-b-desk'])
  expect((await product.ask(assessedBy)).statements.nodes.map(({ id }: { id: string }) => id)).toEqual([
    'statement:a',
  ])
  expect(await product.ask(`{ node(id: "${changes.id}") { ... on Withdrawn { kind reason } } }`)).toEqual({
    node: { kind: 'ASSESSMENT', reason: 'It is of another statement.' },
  })
})

test('a verdict without words, date or receipt is refused', async () => {
  const { rating: _rating, ...unworded } = satire
  expect((await product.errorOf(createAssessment, { input: unworded }))?.message).toContain('"rating"')
  const unbacked = await product.errorOf(createAssessment, { input: { ...satire, evidence: [] } })
  expect(unbacked).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input' })
  expect(unbacked?.message).toContain('evidence')
  const blank = await product.errorOf(createAssessment, { input: { ...satire, rating: ' ' } })
  expect(blank).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.rating' })
})

test('a statement takes its assessments and their receipts along, and brings them back', async () => {
  const input = { id: 'statement:a', reason: 'Recorded twice.' }
  const { withdraw } = await product.ask(withdrawing, { input })
  expect(withdraw.alsoWithdrawn).toEqual([
    'assessment:first',
    'assessment:second',
    'assessment:third',
    'attribution:a-daily',
    'evidence:first',
    'evidence:second',
    'evidence:third',
    'relation:b-rebuts-a',
  ])
  expect(await product.ask('{ assessments { totalCount } stats { assessments evidence } }')).toEqual({
    assessments: { totalCount: 0 },
    stats: { assessments: 0, evidence: 0 },
  })
  const revert =
    'mutation ($id: ID!) { revertChange(input: { change: $id, reason: "It was not." }) { change { kind } } }'
  await product.ask(revert, { id: withdraw.change.id }, admin)
  const [back] = (await product.ask(assessedBy)).statements.nodes
  expect(back.assessments.nodes.map(({ id }: { id: string }) => id)).toEqual(
    ['second', 'first', 'third'].map((id) => `assessment:${id}`),
  )
})

test('a statement that is redacted takes the words of its assessments along, those withdrawn before too', async () => {
  await product.ask(withdrawing, { input: { id: 'assessment:first', reason: 'Outdated.' } })
  const redact = `mutation ($input: RedactInput!) { redact(input: $input) { alsoRedacted } }`
  const { redact: gone } = await product.ask(
    redact,
    { input: { id: 'statement:a', reason: 'Private.' } },
    admin,
  )
  expect(gone.alsoRedacted).toEqual(
    expect.arrayContaining(['assessment:first', 'assessment:second', 'evidence:first', 'evidence:second']),
  )
  const { changes } = await product.ask('{ changes(first: 100) { nodes { before after } } }')
  expect(JSON.stringify(changes)).not.toContain('Needs context')
})

test('a scale that is corrected is what every rating on it is read by from then on', async () => {
  const words = [{ word: 'Needs context', means: 'MIXED' }]
  expect(
    await product.ask(updateRatingScale, { input: { id: 'scale:desk', revision: 1, words } }),
  ).toMatchObject({
    updateRatingScale: { scale: { words } },
  })
  const read = '{ assessments { nodes { id normalised { value } } } }'
  expect((await product.ask(read)).assessments.nodes.slice(0, 2)).toEqual([
    { id: 'assessment:second', normalised: null },
    { id: 'assessment:first', normalised: { value: 'MIXED' } },
  ])
  const refused = await product.errorOf(withdrawing, { input: { id: 'scale:desk', reason: 'Unused.' } })
  expect(refused).toMatchObject({ code: 'CONFLICT', referredToBy: 'assessment:first, assessment:second' })
})

test('an assessment of nothing that is there is refused', async () => {
  const input = { ...satire, statement: 'statement:none' }
  expect(await product.errorOf(createAssessment, { input })).toMatchObject({ argument: 'input.statement' })
})
