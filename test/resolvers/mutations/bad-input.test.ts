import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../bundle/small-bundle.ts'
import { mutation, openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(
    bundle({
      events: [{ id: 'event:talks', name: 'Talks', eventKind: 'NEGOTIATION', status: 'CONFIRMED' }],
      participations: [
        { id: 'participation:a', actor: 'organisation:ukraine', event: 'event:talks', role: 'PARTY' },
      ],
    }),
  )
})
afterAll(() => product.close())

const ask: typeof product.ask = (...args) => product.ask(...args)
const errorOf: typeof product.errorOf = (...args) => product.errorOf(...args)

const createPerson = mutation('createPerson', 'person', 'id name revision')

const createEvent = mutation('createEvent', 'event', 'id')
const createOrganisation = mutation('createOrganisation', 'organisation', 'id')
const createParticipation = mutation('createParticipation', 'participation', 'id')
const updateOrganisation = mutation('updateOrganisation', 'organisation', 'id')
const event = { name: 'E', eventKind: 'OTHER', status: 'REPORTED' }
test.each([
  ['an empty name', createPerson, { name: ' ' }, 'input.name'],
  ['an id of another kind', createPerson, { id: 'topic:x', name: 'X' }, 'input.id'],
  [
    'a main name among the others',
    createPerson,
    { name: 'X', names: [{ value: 'Y', kind: 'MAIN' }] },
    'input.names[0].kind',
  ],
  [
    'the same name twice',
    createPerson,
    { name: 'X', names: [{ value: 'X', kind: 'ALIAS' }] },
    'input.names[0]',
  ],
  [
    'a date that is none',
    createEvent,
    { ...event, startedAt: { edtf: 'June', basis: 'STATED' } },
    'input.startedAt.edtf',
  ],
  ['a place that is not there', createEvent, { ...event, place: 'place:nowhere' }, 'input.place'],
  [
    'evidence of no source',
    createEvent,
    { ...event, evidence: [{ source: 'source:none', passages: [{ exact: 'a' }] }] },
    'input.evidence[0].source',
  ],
  [
    'half a position',
    createEvent,
    {
      ...event,
      evidence: [{ source: 'source:daily', passages: [{ exact: 'a', start: 4 }] }],
    },
    'input.evidence[0].passages[0]',
  ],
  [
    'the same participation again',
    createParticipation,
    { actor: 'organisation:ukraine', event: 'event:talks', role: 'PARTY' },
    'input',
  ],
])('%s is refused by its argument, and nothing is written', async (_what, query, input, argument) => {
  const before = await product.logged()
  expect(await errorOf(query, { input })).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  expect(await product.logged()).toBe(before)
})

test('a record holds at most 100 pieces of evidence, however they came to it', async () => {
  const piece = { source: 'source:daily', passages: [{ exact: 'the talks' }] }
  const hundred = Array.from({ length: 100 }, () => piece)
  await ask(createEvent, { input: { ...event, id: 'event:well-shown', evidence: hundred } })
  const updateEvent = mutation('updateEvent', 'event', 'id')
  const input = { id: 'event:well-shown', revision: 1, addEvidence: [piece] }
  expect(await errorOf(updateEvent, { input })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.addEvidence',
  })
})

test('nothing is a part of itself, however many steps away', async () => {
  const { createOrganisation: a } = await ask(createOrganisation, {
    input: { name: 'Outer', organisationKind: 'OTHER' },
  })
  const { createOrganisation: b } = await ask(createOrganisation, {
    input: { name: 'Inner', organisationKind: 'OTHER', partOf: a.organisation.id },
  })
  expect(
    await errorOf(updateOrganisation, {
      input: { id: a.organisation.id, revision: 1, partOf: b.organisation.id },
    }),
  ).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('This refers back to itself: organisation:inner → organisation:outer'),
  })
})

test('several faults are told at once', async () => {
  const { message } =
    (await errorOf(createEvent, { input: { ...event, name: 'x'.repeat(301), place: 'place:nowhere' } })) ?? {}
  expect(message).toMatch(/^input\.name: .+\ninput\.place: There is no "place:nowhere"/)
})
