import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../../src/domain/viewers.ts'
import { mutation, openForEditing } from '../../support/asking.ts'
import { attested, stated } from '../../support/graphs/attested.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(attested)
})
afterAll(() => product.close())

const createAttestation = mutation('createAttestation', 'attestation', 'id field reason evidence { value }')
const updateAttestation = mutation('updateAttestation', 'attestation', 'revision reason of { id }')
const updateEvent = mutation('updateEvent', 'event', 'revision startedAt { edtf }')
const withdrawing = mutation('withdraw', 'withdrawn', 'id')
const redacting = mutation('redact', 'redacted', 'id')
const judging = 'mutation ($input: JudgeInput!) { judgeSame(input: $input) { __typename } }'

/** What is stated of the start of one of the exchanges. */
const startOf = async (slug: string) =>
  (
    await product.ask(`{ event(id: "event:${slug}") {
      revision startedAt { edtf basis } statedValues(field: "startedAt") { text preferred reason evidence { id } }
    } }`)
  ).event

const receipts = (...slugs: string[]) => slugs.map((slug) => ({ id: `evidence:${slug}` }))
const admin: Viewer = { name: 'root', role: 'admin' }

const outcome = {
  of: 'event:exchange',
  field: 'outcome',
  evidence: [{ source: 'source:daily', value: 'It was not done.', passages: [{ exact: 'was not done' }] }],
}

test('what a source states differently is recorded with the reason why the record has something else', async () => {
  expect(await product.errorOf(createAttestation, { input: outcome })).toMatchObject({
    argument: 'input.reason',
    message: expect.stringContaining(
      'There are different values: "It was done.", "It was not done.". Give a reason: why the record has the outcome that it has.',
    ),
  })
  const input = { ...outcome, reason: 'Both sides confirm it.' }
  expect(await product.ask(createAttestation, { input })).toMatchObject({
    createAttestation: {
      attestation: {
        id: 'attestation:exchange-outcome',
        reason: 'Both sides confirm it.',
        evidence: [{ value: 'It was not done.' }],
      },
      change: { kind: 'CREATED', by: 'anna' },
    },
  })
})

test('there is one attestation of a field', async () => {
  const input = { ...outcome, field: 'startedAt', reason: 'So.' }
  const dated = { ...input, evidence: [{ ...outcome.evidence[0], value: null, date: stated('2025-06-11') }] }
  expect((await product.errorOf(createAttestation, { input: dated }))?.message).toMatch(
    /already at .*exchange-start.* Put the receipts of both into one\./,
  )
})

test('a receipt states one value that the field may have', async () => {
  const refused = async (field: string, receipt: object, of = 'event:exchange') =>
    (
      await product.errorOf(createAttestation, {
        input: { of, field, reason: 'So.', evidence: [{ ...outcome.evidence[0], value: null, ...receipt }] },
      })
    )?.message
  expect(await refused('outcme', { value: 'x' })).toMatch(/^input\.field: "outcme" is not one of/)
  expect(await refused('country', { value: 'NL' })).toMatch(
    /"country" is not a field of an event that sources state\. Choose one of: name, eventKind/,
  )
  expect(await refused('outcome', {})).toMatch(/^input\.evidence\[0\]: It does not say what .* "value"/)
  expect(await refused('endedAt', { value: '2025-06-10' })).toMatch(/Give it as "date", and no other/)
  expect(await refused('endedAt', { date: stated('tenth of June') })).toMatch(
    /^input\.evidence\[0\]\.date\.edtf: "tenth of June" cannot be a value of endedAt/,
  )
  expect(await refused('status', { value: 'SURE' })).toMatch(/Write one of: PLANNED, REPORTED/)
  expect(await refused('place', { record: 'person:minister' })).toMatch(/Name a place\./)
  expect(await refused('place', { record: 'place:none' })).toMatch(/There is no "place:none"/)
  expect(await refused('country', { value: 'Holland' }, 'place:town')).toMatch(/Write two capital letters/)
})

test('an editor prefers another value, with a reason, and the record has it from then on', async () => {
  const changes = { id: 'attestation:exchange-start', revision: 1, prefer: '2025-06-10' }
  expect(await product.errorOf(updateAttestation, { input: changes })).toMatchObject({
    argument: 'input.reason',
  })
  const reason = 'The ministry gave the tenth.'
  const unknown = { ...changes, prefer: '2025-06-12', reason }
  expect(await product.errorOf(updateAttestation, { input: unknown })).toMatchObject({
    argument: 'input.prefer',
  })
  // A receipt of the event's own would from now on support another date than its source states.
  expect(await product.errorOf(updateAttestation, { input: { ...changes, reason } })).toMatchObject({
    argument: 'input.prefer',
    message: expect.stringContaining('"evidence:own" supports the startedAt that the record has'),
  })
  await product.ask(withdrawing, {
    input: { id: 'evidence:own', reason: 'Recorded with its value instead.' },
  })
  const addEvidence = [
    {
      id: 'evidence:restated',
      source: 'source:weekly',
      date: stated('2025-06-09'),
      passages: [{ exact: 'on Monday', part: 'TIME' }],
    },
  ]
  await product.ask(updateAttestation, { input: { ...changes, reason, addEvidence } })
  expect(await startOf('exchange')).toEqual({
    revision: 2,
    startedAt: { edtf: '2025-06-10', basis: 'STATED' },
    statedValues: [
      { text: '2025-06-10', preferred: true, reason, evidence: receipts('tenth') },
      { text: '2025-06-09', preferred: false, reason: null, evidence: receipts('ninth', 'restated') },
    ],
  })
})

test('no update of the record alone gives it another value than sources state', async () => {
  const input = { id: 'event:third-exchange', revision: 1, startedAt: stated('2025-06-10') }
  expect(await product.errorOf(updateEvent, { input })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.startedAt',
    message: expect.stringContaining(
      'sources state "2025-06-09", "2025-06-10" (attestation:third-exchange-start).',
    ),
  })
  await product.ask(updateEvent, {
    input: { id: 'event:third-exchange', revision: 1, description: 'Of prisoners.' },
  })
})

test('what is withdrawn is not among the receipts, and the record keeps its value until an editor changes it', async () => {
  const withdraw = (id: string) => product.ask(withdrawing, { input: { id, reason: 'Misread.' } })
  await withdraw('evidence:ninth-2')
  await withdraw('evidence:own-2')
  const reason = 'The wire corrected itself the next day.'
  expect((await startOf('second-exchange')).statedValues).toEqual([
    { text: '2025-06-09', preferred: true, reason, evidence: [] },
    { text: '2025-06-10', preferred: false, reason: null, evidence: receipts('tenth-2') },
  ])
  await withdraw('evidence:tenth-2')
  expect((await startOf('second-exchange')).statedValues).toEqual([
    { text: '2025-06-09', preferred: true, reason: null, evidence: [] },
  ])
  await withdraw('event:second-exchange')
  expect(
    await product.ask(
      '{ node(id: "attestation:second-exchange-start") { ... on Withdrawn { kind reason } } }',
    ),
  ).toEqual({ node: { kind: 'ATTESTATION', reason: 'Misread.' } })
})

test('a record that a receipt states cannot be withdrawn; a redaction erases what was stated', async () => {
  expect(
    await product.errorOf(withdrawing, { input: { id: 'place:south', reason: 'Unneeded.' } }),
  ).toMatchObject({ code: 'CONFLICT', referredToBy: 'evidence:south' })
  await product.ask(
    redacting,
    { input: { id: 'attestation:third-exchange-start', reason: 'By order.' } },
    admin,
  )
  expect((await startOf('third-exchange')).statedValues).toEqual([
    { text: '2025-06-09', preferred: true, reason: null, evidence: receipts('own-3') },
  ])
  const { node } = await product.ask(
    '{ node(id: "evidence:tenth-3") { ... on Withdrawn { history { nodes { before after } } } } }',
  )
  expect(JSON.stringify(node)).not.toContain('2025-06-10')
})

test('of two that are merged both values stand, each with its receipts, and an earlier moment has one', async () => {
  const country =
    'actor(id: "person:minister-lee") { id statedValues(field: "country") { text preferred reason evidence { id } } }'
  const before = (await product.ask(`{ ${country} }`)).actor
  expect(before.statedValues).toEqual([
    { text: 'PL', preferred: true, reason: null, evidence: [{ id: 'evidence:pl' }] },
  ])
  const time = new Date().toISOString()
  // What is written within this millisecond belongs to that moment.
  await pause(2)
  const actors = ['person:minister', 'person:minister-lee']
  await product.ask(judging, { input: { actors, basis: 'One minister.' } }, admin)
  const merged = (await product.ask(`{ ${country} }`)).actor
  expect(merged).toEqual({
    id: 'person:minister',
    statedValues: [
      { text: 'UA', preferred: true, reason: null, evidence: [{ id: 'evidence:ua' }] },
      { text: 'PL', preferred: false, reason: null, evidence: [{ id: 'evidence:pl' }] },
    ],
  })
  expect(
    (await product.ask(`query ($at: DateTime!) @asOf(time: $at) { ${country} }`, { at: time })).actor,
  ).toEqual(before)
})
