import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adaSays, recordStatement, report, said, twoSpeakers } from '../../support/ada-says.ts'
import { mutation, openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(twoSpeakers)
})
afterAll(() => product.close())

const ask: typeof product.ask = (...args) => product.ask(...args)
const errorOf: typeof product.errorOf = (...args) => product.errorOf(...args)

const recordRetraction = mutation(
  'recordRetraction',
  'statement',
  `${said} relations { nodes { relationType to { id } } }`,
)
const relateStatements = mutation(
  'relateStatements',
  'relation',
  'id relationType from { id } to { id } receipts { id }',
)

describe('taking back', () => {
  const retraction = (changes: object = {}) => ({
    retracts: 'statement:taken-back',
    text: 'The list was not handed over.',
    attributions: [report('source:weekly')],
    ...changes,
  })

  test('is a statement of its own, by whoever made the other one', async () => {
    await ask(recordStatement, { input: adaSays({ id: 'statement:taken-back' }) })
    const { recordRetraction: recorded } = await ask(recordRetraction, { input: retraction() })
    expect(recorded.statement).toMatchObject({
      type: 'RETRACTION',
      speakers: [{ actor: { id: 'person:ada' } }],
      relations: { nodes: [{ relationType: 'RETRACTS', to: { id: 'statement:taken-back' } }] },
    })
    expect(await ask('{ statement(id: "statement:taken-back") { text retractedBy { id } } }')).toEqual({
      statement: {
        text: 'The list was handed over on Saturday.',
        retractedBy: { id: recorded.statement.id },
      },
    })
  })

  test.each([
    ['by somebody else', { speakers: [{ actor: 'person:ben' }] }, 'input.speakers'],
    ['of what is not there', { retracts: 'statement:none' }, 'input.retracts'],
    ['of what is no statement', { retracts: 'person:ada' }, 'input.retracts'],
    ['without a report', { attributions: [] }, 'input.attributions'],
  ])('%s is refused by its argument, and nothing is written', async (_what, changes, argument) => {
    const before = await product.logged()
    const refused = await errorOf(recordRetraction, { input: retraction(changes) })
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(await product.logged()).toBe(before)
  })
})

describe('relating', () => {
  const relation = (changes: object = {}) => ({
    relationType: 'CONTRADICTS',
    clash: 'SPEAKERS',
    from: 'statement:b',
    to: 'statement:a',
    certainty: 'SURE',
    basis: 'Both cannot be true.',
    receipts: ['attribution:a-daily', 'attribution:b-daily'],
    ...changes,
  })

  test('links two statements; what is the same from either end is stored once', async () => {
    const { relateStatements: related } = await ask(relateStatements, { input: relation() })
    expect(related).toEqual({
      relation: {
        id: 'relation:b-contradicts-a',
        relationType: 'CONTRADICTS',
        from: { id: 'statement:a' },
        to: { id: 'statement:b' },
        receipts: [{ id: 'attribution:a-daily' }, { id: 'attribution:b-daily' }],
      },
      change: { kind: 'CREATED', by: 'anna', record: { id: 'relation:b-contradicts-a' } },
    })
    const disputed = '{ statements(filter: { ids: ["statement:a"], disputed: true }) { totalCount } }'
    expect(await ask(disputed)).toEqual({ statements: { totalCount: 1 } })
    const turned = relation({ from: 'statement:a', to: 'statement:b' })
    expect(await errorOf(relateStatements, { input: turned })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input',
      message: expect.stringContaining('The same relation is already at relation:b-contradicts-a'),
    })
  })

  test.each([
    ['a clash without its kind', { relationType: 'REBUTS', clash: null }, 'input.clash'],
    ['a clash where there is none', { relationType: 'CONFIRMS' }, 'input.clash'],
    ['a statement with itself', { to: 'statement:b' }, 'input.to'],
    ['a statement that is not there', { from: 'statement:none' }, 'input.from'],
    ['no receipt', { relationType: 'DENIES', receipts: [] }, 'input.receipts'],
    ['no basis', { relationType: 'DENIES', basis: '' }, 'input.basis'],
  ])('%s is refused by its argument, and nothing is written', async (_what, changes, argument) => {
    const before = await product.logged()
    expect(await errorOf(relateStatements, { input: relation(changes) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    })
    expect(await product.logged()).toBe(before)
  })
})
