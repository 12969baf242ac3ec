import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutation, openForEditing } from '../../support/asking.ts'
import { uncertain } from '../../support/graphs/uncertain.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(uncertain)
})
afterAll(() => product.close())

const said = 'id revision speakers(candidates: true) { actor { id } likelihood basis }'
const recordStatement = mutation('recordStatement', 'statement', said)
const updateStatement = mutation('updateStatement', 'statement', said)
const withdrawing = mutation('withdraw', 'withdrawn', 'id')

const input = {
  id: 'statement:new',
  text: 'The bridge opens.',
  type: 'CLAIM',
  candidates: [{ actor: 'person:ben', likelihood: 'VERY_LIKELY', basis: 'His office says so.' }],
  attributions: [{ source: 'source:daily', passages: [{ exact: 'opens' }] }],
}

test('a statement is recorded with candidates, of whom one turns out to be the speaker', async () => {
  expect(await product.ask(recordStatement, { input })).toMatchObject({
    recordStatement: {
      statement: {
        speakers: [{ actor: { id: 'person:ben' }, likelihood: 'VERY_LIKELY', basis: 'His office says so.' }],
      },
    },
  })
  const refused = await product.errorOf(withdrawing, { input: { id: 'person:ben', reason: 'Unneeded.' } })
  expect(refused).toMatchObject({
    code: 'CONFLICT',
    referredToBy: expect.stringContaining('statement:new'),
  })

  const found = { id: 'statement:new', revision: 1, speakers: [{ actor: 'person:ben' }], candidates: null }
  expect(await product.ask(updateStatement, { input: found })).toMatchObject({
    updateStatement: {
      statement: { revision: 2, speakers: [{ actor: { id: 'person:ben' }, likelihood: null, basis: null }] },
    },
  })
  expect(
    await product.ask(`{
      actor(id: "person:ben") { statements { nodes { id } } }
      node(id: "statement:new", revision: 1) { ... on Statement { speakers(candidates: true) { likelihood } } }
    }`),
  ).toEqual({
    actor: { statements: { nodes: [{ id: 'statement:new' }] } },
    node: { speakers: [{ likelihood: 'VERY_LIKELY' }] },
  })
})

test('a statement of nobody is refused, and so is a candidate without a reason', async () => {
  const nobody = await product.errorOf(recordStatement, {
    input: { ...input, id: 'statement:b', candidates: [] },
  })
  expect(nobody).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.speakers' })
  const [candidate] = input.candidates
  const candidates = [{ ...candidate, basis: ' ' }]
  expect(
    await product.errorOf(recordStatement, { input: { ...input, id: 'statement:c', candidates } }),
  ).toMatchObject({ argument: 'input.candidates[0].basis' })
})
