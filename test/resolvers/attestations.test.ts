import { afterAll, beforeAll, expect, test } from 'vitest'
import { attested } from '../support/graphs/attested.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(attested)
})
afterAll(() => product.close())

const values = 'field text preferred reason evidence { id source { id } }'

test('where sources disagree both values stand, the one that the record has first and with the reason', async () => {
  expect(
    await product.ask(`{ event(id: "event:exchange") {
      startedAt { edtf }
      statedValues(field: "startedAt") { ${values} date { edtf basis earliest } entity { id } }
    } }`),
  ).toEqual({
    event: {
      startedAt: { edtf: '2025-06-09' },
      statedValues: [
        {
          field: 'startedAt',
          text: '2025-06-09',
          date: { edtf: '2025-06-09', basis: 'RESOLVED', earliest: '2025-06-09T00:00:00.000Z' },
          entity: null,
          preferred: true,
          reason: 'The wire corrected itself the next day.',
          evidence: [
            { id: 'evidence:own', source: { id: 'source:weekly' } },
            { id: 'evidence:ninth', source: { id: 'source:daily' } },
          ],
        },
        {
          field: 'startedAt',
          text: '2025-06-10',
          date: { edtf: '2025-06-10', basis: 'STATED', earliest: '2025-06-10T00:00:00.000Z' },
          entity: null,
          preferred: false,
          reason: null,
          evidence: [{ id: 'evidence:tenth', source: { id: 'source:wire' } }],
        },
      ],
    },
  })
})

test('a value leads to its receipts: the one that the record has, or another that is named', async () => {
  expect(
    await product.ask(`{
      event(id: "event:exchange") {
        own: evidenceFor(field: "startedAt") { id field value }
        other: evidenceFor(field: "startedAt", value: "2025-06-10") { id value of { id ... on Attestation { field of { name } } } }
        none: evidenceFor(field: "outcome") { id }
        nobodys: evidenceFor(field: "startedAt", value: "2025-06-11") { id }
      }
      actor(id: "person:minister") {
        names: evidenceFor(field: "names") { id }
        cyrillic: evidenceFor(field: "names", value: "Анна Ли") { id }
      }
    }`),
  ).toEqual({
    event: {
      own: [
        { id: 'evidence:own', field: 'startedAt', value: null },
        { id: 'evidence:ninth', field: null, value: '2025-06-09' },
      ],
      other: [
        {
          id: 'evidence:tenth',
          value: '2025-06-10',
          of: { id: 'attestation:exchange-start', field: 'startedAt', of: { name: 'The exchange' } },
        },
      ],
      none: [],
      nobodys: [],
    },
    actor: { names: [{ id: 'evidence:cyrillic' }], cyrillic: [{ id: 'evidence:cyrillic' }] },
  })
})

test('all that sources state of a record is listed by its fields; lists have several values, and need no reason', async () => {
  expect(
    await product.ask(`{
      actor(id: "person:minister") { statedValues { field text preferred reason evidence { id } } }
      place(id: "place:town") { statedValues { field text preferred reason entity { id name } } }
      bare: place(id: "place:north") { statedValues { text } asked: statedValues(field: "name") { text evidence { id } } }
    }`),
  ).toEqual({
    actor: {
      statedValues: [
        { field: 'names', text: 'Ann Lee', preferred: true, reason: null, evidence: [] },
        {
          field: 'names',
          text: 'Анна Ли',
          preferred: true,
          reason: null,
          evidence: [{ id: 'evidence:cyrillic' }],
        },
        {
          field: 'names',
          text: 'Annie',
          preferred: false,
          reason: null,
          evidence: [{ id: 'evidence:nickname' }],
        },
        { field: 'country', text: 'UA', preferred: true, reason: null, evidence: [{ id: 'evidence:ua' }] },
      ],
    },
    place: {
      statedValues: [
        {
          field: 'partOf',
          text: 'place:north',
          preferred: true,
          reason: 'The map of the daily is newer.',
          entity: { id: 'place:north', name: 'The North' },
        },
        {
          field: 'partOf',
          text: 'place:south',
          preferred: false,
          reason: null,
          entity: { id: 'place:south', name: 'The South' },
        },
      ],
    },
    bare: { statedValues: [], asked: [{ text: 'The North', evidence: [] }] },
  })
})

test('an editor finds the fields of which sources state different values, of all records or of some', async () => {
  const listed = 'nodes { id } totalCount totalCountIsExact pageInfo { hasNextPage }'
  const answer = await product.ask(`{
    all: attestations { ${listed} }
    disagreeing: attestations(filter: { disagreeing: true }) { nodes { id field reason of { id } } }
    agreeing: attestations(filter: { disagreeing: false, hasReason: false }) { ${listed} }
    unreasoned: attestations(filter: { disagreeing: true, hasReason: false }) { ${listed} }
    some: attestations(filter: { of: ["event:exchange", "place:town"], fields: ["partOf"] }, first: 1) { ${listed} }
    one: attestation(id: "attestation:exchange-start") { field of { id } }
    none: attestation(id: "attestation:no-such") { id }
  }`)
  const start = (slug: string) => ({
    id: `attestation:${slug}-start`,
    field: 'startedAt',
    reason: 'The wire corrected itself the next day.',
    of: { id: `event:${slug}` },
  })
  const page = (...ids: readonly string[]) => ({
    nodes: ids.map((id) => ({ id: `attestation:${id}` })),
    totalCount: ids.length,
    totalCountIsExact: true,
    pageInfo: { hasNextPage: false },
  })
  const agreeing = ['lee-country', 'minister-country', 'minister-names']
  expect(answer).toEqual({
    all: page('exchange-start', ...agreeing, 'second-exchange-start', 'third-exchange-start', 'town-part'),
    disagreeing: {
      nodes: [
        start('exchange'),
        start('second-exchange'),
        start('third-exchange'),
        {
          id: 'attestation:town-part',
          field: 'partOf',
          reason: 'The map of the daily is newer.',
          of: { id: 'place:town' },
        },
      ],
    },
    agreeing: page(...agreeing),
    unreasoned: page(),
    some: page('town-part'),
    one: { field: 'startedAt', of: { id: 'event:exchange' } },
    none: null,
  })
})

test('a value is found by what it means, however it is written', async () => {
  expect(
    await product.ask(`{
      event(id: "event:exchange") { evidenceFor(field: "startedAt", value: "2025-06-10T00:00Z/2025-06-10T23:59Z") { id } }
      actor(id: "person:minister") { evidenceFor(field: "names", value: "АННА  ли") { id } }
    }`),
  ).toEqual({
    event: { evidenceFor: [{ id: 'evidence:tenth' }] },
    actor: { evidenceFor: [{ id: 'evidence:cyrillic' }] },
  })
})

test('a list of a field that nothing has is refused', async () => {
  expect(await product.refusals('{ attestations(filter: { fields: ["outcme"] }) { totalCount } }')).toEqual([
    'BAD_USER_INPUT filter.fields[0]: "outcme" is not a field that sources state. Did you mean "outcome"?',
  ])
})

test('a field that records of this kind do not have is refused with the nearest that they have', async () => {
  expect(
    await product.refusals('{ event(id: "event:exchange") { statedValues(field: "startdAt") { text } } }'),
  ).toEqual([
    'BAD_USER_INPUT statedValues.field: "startdAt" is not a field of an event that sources state. Did you mean "startedAt"?',
  ])
  expect(
    await product.refusals('{ place(id: "place:town") { evidenceFor(field: "startedAt") { id } } }'),
  ).toEqual([
    'BAD_USER_INPUT evidenceFor.field: "startedAt" is not a field of a place that sources state. Choose one of: name, names, country, partOf.',
  ])
})
