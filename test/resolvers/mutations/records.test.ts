import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutation, openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing()
})
afterAll(() => product.close())

const ask: typeof product.ask = (...args) => product.ask(...args)

const createPerson = mutation('createPerson', 'person', 'id name revision')

test('an organisation, a person in it, and that it belongs there', async () => {
  const { createOrganisation } = await ask(
    mutation('createOrganisation', 'organisation', 'id name organisationKind country sameAs'),
    {
      input: {
        name: 'Ministry of Defence',
        organisationKind: 'MINISTRY',
        country: 'RU',
        sameAs: ['https://www.wikidata.org/wiki/Q1'],
        names: [{ value: 'Минобороны', kind: 'ABBREVIATION', language: 'ru', script: 'Cyrl' }],
      },
    },
  )
  expect(createOrganisation).toEqual({
    organisation: {
      id: 'organisation:ministry-of-defence',
      name: 'Ministry of Defence',
      organisationKind: 'MINISTRY',
      country: 'RU',
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    },
    change: { kind: 'CREATED', by: 'anna', record: { id: 'organisation:ministry-of-defence' } },
  })
  await ask(createPerson, { input: { name: 'Alexander Fomin' } })
  const { createSource } = await ask(
    mutation('createSource', 'source', 'id url retrievedAt publisher { id } publishedAt { edtf earliest }'),
    {
      input: {
        title: 'Who leads the talks',
        url: 'https://daily.example/talks',
        sourceKind: 'ARTICLE',
        publisher: 'organisation:ministry-of-defence',
        publishedAt: { edtf: '2025-06-09', basis: 'STATED' },
        retrievedAt: '2025-06-10T08:00:00Z',
      },
    },
  )
  expect(createSource.source).toEqual({
    id: 'source:who-leads-the-talks',
    url: 'https://daily.example/talks',
    retrievedAt: '2025-06-10T08:00:00.000Z',
    publisher: { id: 'organisation:ministry-of-defence' },
    publishedAt: { edtf: '2025-06-09', earliest: '2025-06-09T00:00:00.000Z' },
  })
  const { createMembership } = await ask(
    mutation(
      'createMembership',
      'membership',
      'id role member { id } organisation { id } evidence { id passages { exact part quoted } verification { status } }',
    ),
    {
      input: {
        member: 'person:alexander-fomin',
        organisation: 'organisation:ministry-of-defence',
        role: 'Deputy Minister',
        evidence: [{ source: 'source:who-leads-the-talks', passages: [{ exact: 'Deputy Minister Fomin' }] }],
      },
    },
  )
  expect(createMembership.membership).toEqual({
    id: 'membership:alexander-fomin-deputy-minister-of-ministry-of-defence',
    role: 'Deputy Minister',
    member: { id: 'person:alexander-fomin' },
    organisation: { id: 'organisation:ministry-of-defence' },
    evidence: [
      {
        id: expect.stringMatching(/^evidence:alexander-fomin-.+-who-leads-the-talks$/),
        passages: [{ exact: 'Deputy Minister Fomin', part: 'CONTENT', quoted: false }],
        verification: { status: 'NO_TEXT' },
      },
    ],
  })
})

test('an event at a place, who took part, and how it came out', async () => {
  await ask(mutation('createPlace', 'place', 'id country'), { input: { name: 'Istanbul', country: 'TR' } })
  await ask(mutation('createTopic', 'topic', 'id'), { input: { name: 'Prisoners of war' } })
  await ask(mutation('createGroup', 'group', 'id partOf { id }'), {
    input: { name: 'Russian officials', partOf: 'organisation:ministry-of-defence' },
  })
  const { createEvent } = await ask(
    mutation('createEvent', 'event', 'id place { id } startedAt { edtf basis }'),
    {
      input: {
        name: 'Talks in Istanbul',
        eventKind: 'NEGOTIATION',
        status: 'PLANNED',
        place: 'place:istanbul',
        startedAt: { edtf: '2025-06-02', basis: 'RESOLVED', note: 'Monday' },
      },
    },
  )
  expect(createEvent.event).toEqual({
    id: 'event:talks-in-istanbul',
    place: { id: 'place:istanbul' },
    startedAt: { edtf: '2025-06-02', basis: 'RESOLVED' },
  })
  const { createParticipation } = await ask(
    mutation(
      'createParticipation',
      'participation',
      'id hedged actor { id } event { participants { totalCount } }',
    ),
    { input: { actor: 'group:russian-officials', event: 'event:talks-in-istanbul', role: 'PARTY' } },
  )
  expect(createParticipation.participation).toEqual({
    id: 'participation:russian-officials-in-talks-in-istanbul',
    hedged: false,
    actor: { id: 'group:russian-officials' },
    event: { participants: { totalCount: 1 } },
  })
  const { updateEvent } = await ask(
    mutation(
      'updateEvent',
      'event',
      'revision status outcome place { id } startedAt { edtf } evidence { field }',
    ),
    {
      input: {
        id: 'event:talks-in-istanbul',
        revision: 1,
        status: 'CONFIRMED',
        outcome: 'An exchange was agreed.',
        startedAt: null,
        addEvidence: [
          {
            source: 'source:who-leads-the-talks',
            field: 'outcome',
            passages: [{ exact: 'agreed to exchange' }],
          },
        ],
      },
    },
  )
  expect(updateEvent).toEqual({
    event: {
      revision: 2,
      status: 'CONFIRMED',
      outcome: 'An exchange was agreed.',
      place: { id: 'place:istanbul' },
      startedAt: null,
      evidence: [{ field: 'outcome' }],
    },
    change: { kind: 'UPDATED', by: 'anna', record: { id: 'event:talks-in-istanbul' } },
  })
})

test.each([
  ['updateOrganisation', 'organisation', 'organisation:ministry-of-defence', { name: 'Defence Ministry' }],
  ['updateGroup', 'group', 'group:russian-officials', { name: 'Officials', partOf: null }],
  ['updateTopic', 'topic', 'topic:prisoners-of-war', { description: 'Whoever was captured.' }],
  ['updatePlace', 'place', 'place:istanbul', { names: [{ value: 'Стамбул', kind: 'TRANSLITERATION' }] }],
  [
    'updateSource',
    'source',
    'source:who-leads-the-talks',
    { url: 'https://daily.example/2', authors: ['A. B.'] },
  ],
  [
    'updateParticipation',
    'participation',
    'participation:russian-officials-in-talks-in-istanbul',
    { role: 'HOST', hedged: true },
  ],
  [
    'updateMembership',
    'membership',
    'membership:alexander-fomin-deputy-minister-of-ministry-of-defence',
    { to: { edtf: '2025', basis: 'INFERRED' } },
  ],
])('%s', async (field, payload, id, changes) => {
  const answer = await ask(mutation(field, payload, 'id revision'), {
    input: { id, revision: 1, ...changes },
  })
  expect(answer[field]).toEqual({
    [payload]: { id, revision: 2 },
    change: { kind: 'UPDATED', by: 'anna', record: { id } },
  })
})
