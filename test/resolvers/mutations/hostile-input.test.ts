import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { local } from '../../../src/domain/viewers.ts'
import { bundle } from '../../bundle/small-bundle.ts'
import { openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(bundle({ persons: [{ id: 'person:a', name: 'A' }] }))
})
afterAll(() => product.close())

const mutationOf = (field: string, type: string) =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { change { id } } }`
const refused = async (field: string, type: string, input: object) => {
  const before = await product.logged()
  const error = await product.errorOf(mutationOf(field, type), { input }, local)
  expect(await product.logged()).toBe(before)
  return error
}

const person = { name: 'Ada Example' }
const report = {
  source: 'source:daily',
  channel: 'UNKNOWN',
  passages: [{ exact: 'words' }],
}
const said = { text: 'It rains.', type: 'CLAIM', speakers: [{ actor: 'person:a' }], attributions: [report] }

describe('an input with what nobody can write or see is refused, and told where it is', () => {
  test.each([
    ['a null byte in a name', { ...person, name: 'Ada\u0000' }, 'input.name', 'It has U+0000'],
    ['half a character', { ...person, description: 'x\ud800' }, 'input.description', 'It has U+D800'],
    ['a name of no width', { ...person, name: '\u200b\u2060' }, 'input.name', 'It has no visible characters'],
    ['a name of spaces', { ...person, name: ' \u00a0' }, 'input.name', 'only white space'],
    ['an empty name', { ...person, name: '' }, 'input.name', 'This is empty. Fill it in: its main name.'],
    [
      'a bell in an alias',
      { ...person, names: [{ value: 'A\u0007da', kind: 'ALIAS' }] },
      'input.names[0].value',
      'It has U+0007',
    ],
    ['a name as long as a book', { ...person, name: 'a'.repeat(10_000) }, 'input.name', 'more than 300 char'],
  ])('%s', async (_what, input, argument, message) => {
    const error = await refused('createPerson', 'CreatePersonInput', input)
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(error?.message).toContain(message)
    expect(error?.message.split('\n')).toHaveLength(1)
  })

  test.each([
    [{ saidAt: { edtf: '2025-02-30', basis: 'STATED' } }, 'input.saidAt.edtf'],
    [{ speakers: [{ actor: 'topic:rain' }] }, 'input.speakers[0].actor'],
    [{ speakers: Array.from({ length: 101 }, () => ({ actor: 'person:a' })) }, 'input.speakers'],
    [{ speakers: [{ actor: 'person:a' }, { actor: 'person:a' }] }, 'input.speakers[1]'],
    [{ speakers: [{ actor: 'person:__proto__' }] }, 'input.speakers[0].actor'],
    [{ about: ['person:nobody'] }, 'input.about[0]'],
    [{ attributions: [] }, 'input.attributions'],
    [
      { attributions: [{ ...report, passages: [{ exact: '\udc00' }] }] },
      'input.attributions[0].passages[0].exact',
    ],
    [{ id: 'statement:__proto__' }, 'input.id'],
    [{ id: 'person:statement' }, 'input.id'],
  ])('%j', async (changes, argument) => {
    expect(await refused('recordStatement', 'RecordStatementInput', { ...said, ...changes })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    })
  })
})

describe('a reason is kept, and so it is', () => {
  const withdrawal = { id: 'person:a', reason: 'Wrong.' }
  const judgement = { actors: ['person:a', 'organisation:ukraine'], basis: 'One.' }
  test.each([
    ['withdraw', 'WithdrawInput', { ...withdrawal, reason: ' \u200b' }, 'input.reason', 'give the reason'],
    [
      'withdraw',
      'WithdrawInput',
      { ...withdrawal, reason: 'x'.repeat(1_001) },
      'input.reason',
      'at most 1000',
    ],
    ['redact', 'RedactInput', { ...withdrawal, reason: 'a\u0000' }, 'input.reason', 'U+0000'],
    [
      'revertChange',
      'RevertChangeInput',
      { change: 'change:x', reason: '' },
      'input.reason',
      'give the reason',
    ],
    ['judgeSame', 'JudgeInput', { ...judgement, basis: 'x\ud800' }, 'input.basis', 'U+D800'],
  ])('%s %s %j', async (field, type, input, argument, message) => {
    const error = await refused(field, type, input)
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(error?.message).toContain(message)
  })
})

describe('what is not there is named with its argument', () => {
  test.each([
    ['withdraw', 'WithdrawInput', { id: '__proto__', reason: 'Wrong.' }, 'input.id'],
    ['redact', 'RedactInput', { id: 'statement:\u0000', reason: 'Wrong.' }, 'input.id'],
    ['revertChange', 'RevertChangeInput', { change: 'change:x' }, 'input.change'],
    ['judgeSame', 'JudgeInput', { actors: ['person:a', 'person:nobody'], basis: 'One.' }, 'input.actors'],
    ['updatePerson', 'UpdatePersonInput', { id: 'person:nobody', revision: 1, name: 'N' }, 'input.id'],
  ])('%s %s %j', async (field, type, input, argument) => {
    expect(await refused(field, type, input)).toMatchObject({ code: 'NOT_FOUND', argument })
  })
})

describe('a key', () => {
  test.each(['', '   ', 'k'.repeat(201)])(
    'of no words or too many is refused: "%s"',
    async (idempotencyKey) => {
      expect(await refused('createPerson', 'CreatePersonInput', { ...person, idempotencyKey })).toMatchObject(
        {
          code: 'BAD_USER_INPUT',
          argument: 'input.idempotencyKey',
        },
      )
    },
  )

  test('of one user never reads like that of another, whatever both are called', async () => {
    const create = mutationOf('createPerson', 'CreatePersonInput')
    const as = (name: string, idempotencyKey: string) =>
      product.ask(create, { input: { ...person, idempotencyKey } }, { name, role: 'editor' })
    const ids = [await as('a', 'b/c'), await as('a/b', 'c'), await as('a","b', 'c'), await as('a', 'b","c')]
    expect(new Set(ids.map(({ createPerson }) => createPerson.change.id)).size).toBe(4)
  })
})
