import { afterEach, beforeEach, expect, test } from 'vitest'
import { local } from '../../../src/domain/viewers.ts'
import { importBundle } from '../../../src/import/import.ts'
import { bundle } from '../../bundle/small-bundle.ts'
import { openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeEach(async () => {
  product = await openForEditing(bundle())
})
afterEach(() => product.close())

const withdrawing = `mutation ($input: WithdrawInput!) { withdraw(input: $input) {
  withdrawn { id kind reason redactedAt } alsoWithdrawn change { kind by reason record { __typename id } }
} }`
const redacting = `mutation ($input: RedactInput!) { redact(input: $input) {
  redacted { id reason history { nodes { kind before after reason } } } alsoRedacted change { kind }
} }`
const reverting = `mutation ($input: RevertChangeInput!) { revertChange(input: $input) {
  record { __typename id } change { kind reason }
} }`
const whatBecameOf = `query ($id: ID!) { node(id: $id) { __typename id
  ... on Withdrawn { kind reason history { totalCount nodes { kind before } } }
} }`
const lastChange = async (id: string) => {
  const { changes } = await product.ask('{ changes(first: 100) { nodes { id record { id } } } }')
  return changes.nodes.filter(({ record }: { record: { id: string } }) => record.id === id).at(-1).id
}

test('a withdrawn statement is in no list and no count, and its id tells what became of it', async () => {
  const input = { id: 'statement:a', reason: 'It was recorded twice.', revision: 1 }
  expect(await product.ask(withdrawing, { input })).toEqual({
    withdraw: {
      withdrawn: { id: 'statement:a', kind: 'STATEMENT', reason: 'It was recorded twice.', redactedAt: null },
      alsoWithdrawn: ['attribution:a-daily', 'relation:b-rebuts-a'],
      change: {
        kind: 'WITHDRAWN',
        by: 'anna',
        reason: 'It was recorded twice.',
        record: { __typename: 'Withdrawn', id: 'statement:a' },
      },
    },
  })
  expect(
    await product.ask(`{
      statement(id: "statement:a") { id }
      statements { totalCount nodes { id } }
      actor(id: "organisation:ukraine") { statements { totalCount nodes { id disputes: relations { totalCount } } } }
      source(id: "source:daily") { attributions { totalCount } statements { totalCount } }
      disputes { totalCount }
      search(query: "foul") { totalCount }
    }`),
  ).toEqual({
    statement: null,
    statements: { totalCount: 1, nodes: [{ id: 'statement:b' }] },
    actor: { statements: { totalCount: 1, nodes: [{ id: 'statement:b', disputes: { totalCount: 0 } }] } },
    source: { attributions: { totalCount: 1 }, statements: { totalCount: 1 } },
    disputes: { totalCount: 0 },
    search: { totalCount: 1 },
  })
  const { node } = await product.ask(whatBecameOf, { id: 'relation:b-rebuts-a' })
  expect(node).toMatchObject({
    __typename: 'Withdrawn',
    kind: 'RELATION',
    history: {
      totalCount: 2,
      nodes: [{ kind: 'CREATED' }, { kind: 'WITHDRAWN', before: { relationType: 'REBUTS' } }],
    },
  })
})

test('what cannot be withdrawn says why', async () => {
  const refusal = (input: object) => product.errorOf(withdrawing, { input })
  expect(await refusal({ id: 'source:daily', reason: 'Unneeded.' })).toMatchObject({
    code: 'CONFLICT',
    message:
      '"source:daily" cannot be withdrawn while others refer to it: attribution:a-daily, attribution:b-daily. Withdraw or change them first; to undo a judgement, reverse it.',
  })
  expect(await refusal({ id: 'statement:a', reason: 'Stale.', revision: 4 })).toMatchObject({
    code: 'CONFLICT',
    currentRevision: 1,
  })
  expect(await refusal({ id: 'statement:z', reason: 'Unknown.' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await refusal({ id: 'statement:a', reason: ' ' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.reason',
  })
})

test('sent again under its key, a withdrawal gives the same answer and is logged once', async () => {
  const input = { id: 'statement:a', reason: 'It was recorded twice.', idempotencyKey: 'k1' }
  const first = await product.ask(withdrawing, { input })
  const logged = await product.logged()
  expect(await product.ask(withdrawing, { input })).toEqual(first)
  expect(await product.logged()).toBe(logged)
})

test('a redacted statement leaves a tombstone and a log without words', async () => {
  const { redact } = await product.ask(
    redacting,
    { input: { id: 'statement:a', reason: 'By order of a court.' } },
    local,
  )
  expect(redact).toEqual({
    redacted: {
      id: 'statement:a',
      reason: 'By order of a court.',
      history: {
        nodes: [
          { kind: 'CREATED', before: null, after: null, reason: null },
          { kind: 'REDACTED', before: null, after: null, reason: 'By order of a court.' },
        ],
      },
    },
    alsoRedacted: ['attribution:a-daily', 'relation:b-rebuts-a'],
    change: { kind: 'REDACTED' },
  })
})

test('a withdrawal is undone by reverting its change, and the statement is read as before', async () => {
  const statement = `{ statement(id: "statement:a") {
    text form independentSources speakers { actor { id } } attributions { nodes { passages { exact } } } relations { totalCount }
  } }`
  const before = await product.ask(statement)
  await product.ask(withdrawing, { input: { id: 'statement:a', reason: 'Wrong.' } })
  const change = await lastChange('statement:a')
  expect(await product.ask(reverting, { input: { change } }, local)).toEqual({
    revertChange: {
      record: { __typename: 'Statement', id: 'statement:a' },
      change: { kind: 'RESTORED', reason: `reverts ${change}` },
    },
  })
  expect(await product.ask(statement)).toEqual(before)
  expect(await product.errorOf(reverting, { input: { change } }, local)).toMatchObject({ code: 'CONFLICT' })
})

test('no reason makes a change pass for an import or a check of receipts, which the next import writes over', async () => {
  const updating =
    'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { change { id } } }'
  const named = { id: 'organisation:ukraine', revision: 1, name: 'Ukraina' }
  const { updateOrganisation } = await product.ask(updating, { input: named })
  const change = updateOrganisation.change.id
  for (const reason of ['verify', 'import: A small bundle']) {
    const refused = {
      code: 'BAD_USER_INPUT',
      argument: 'input.reason',
      message:
        'input.reason: the log calls imports "import: " and a title, and checks of receipts "verify". Say why you are changing it, in other words.',
    }
    expect(await product.errorOf(reverting, { input: { change, reason } }, local)).toMatchObject(refused)
    const one = { id: 'statement:a', reason }
    expect(await product.errorOf(withdrawing, { input: one })).toMatchObject(refused)
    expect(await product.errorOf(redacting, { input: one }, local)).toMatchObject(refused)
  }
  await product.ask(reverting, { input: { change, reason: 'verified by hand' } }, local)
  const [ukraine] = bundle().organisations ?? []
  const organisations = ukraine ? [{ ...ukraine, description: 'A state.' }] : []
  expect((await importBundle(product.store, bundle({ organisations }), 'ann')).problems).toEqual([
    expect.objectContaining({ record: 'organisation:ukraine' }),
  ])
})

test('an entry of the log is a node too', async () => {
  const id = await lastChange('statement:a')
  expect(await product.ask(whatBecameOf, { id })).toEqual({ node: { __typename: 'Change', id } })
})

test('an editor withdraws, and neither redacts nor reverts', async () => {
  const input = { id: 'statement:a', reason: 'Wrong.' }
  expect(await product.errorOf(redacting, { input })).toMatchObject({ code: 'FORBIDDEN' })
  const change = await lastChange('statement:a')
  expect(await product.errorOf(reverting, { input: { change } })).toMatchObject({ code: 'FORBIDDEN' })
})
