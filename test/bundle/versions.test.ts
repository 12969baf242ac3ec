import { afterAll, beforeAll, expect, test } from 'vitest'
import { validateBundle } from '../../src/bundle/validate.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { bundleOfRows } from '../../src/spreadsheet/statements.ts'
import { openTestStore } from '../support/engines.ts'
import { assessed } from '../support/graphs/assessed.ts'
import { bundle } from './small-bundle.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const exported = async (format: 'json' | 'ndjson' | 'jsonld') => {
  let text = ''
  for await (const piece of exportBundle(store, { format })) text += piece
  return text
}

test('a bundle of version 1 has no assessments and no scales, and the message says what to write', async () => {
  const problems = await validateBundle({ ...assessed, format: 'on-record-bundle/1' })
  expect(problems).toEqual([
    {
      place: ['scales', 0],
      record: null,
      message: 'A bundle of the format on-record-bundle/1 has no scales.',
      mend: 'Write on-record-bundle/2 as its format.',
    },
    {
      place: ['assessments', 0],
      record: null,
      message: 'A bundle of the format on-record-bundle/1 has no assessments.',
      mend: 'Write on-record-bundle/2 as its format.',
    },
  ])
  expect(await validateBundle({ ...assessed, format: 'on-record-bundle/3' })).toMatchObject([
    { place: ['format'] },
  ])
})

test('an export is of version 1 until something of version 2 is there, and comes back the same', async () => {
  await importBundle(store, bundle())
  expect(JSON.parse(await exported('json')).format).toBe('on-record-bundle/1')
  expect((await importBundle(store, assessed)).problems).toEqual([])
  const text = await exported('json')
  const held = JSON.parse(text)
  expect(held.format).toBe('on-record-bundle/2')
  expect(held.assessments.map(({ id }: { id: string }) => id)).toEqual(
    ['first', 'second', 'third'].map((id) => `assessment:${id}`),
  )
  expect(held.scales).toEqual(assessed.scales)
  expect(await validateBundle(held)).toEqual([])
  expect((await exported('ndjson')).split('\n')[0]).toContain('"on-record-bundle/2"')
  expect((await importBundle(store, held)).created).toEqual([])
})

test('linked data has each verdict as a ClaimReview of its assessor, in its words', async () => {
  const { '@graph': graph } = JSON.parse(await exported('jsonld'))
  const reviews = graph.filter((node: { '@type': string }) => node['@type'] === 'ClaimReview')
  expect(reviews).toHaveLength(3)
  expect(reviews[1]).toEqual({
    '@type': 'ClaimReview',
    '@id': 'urn:on-record:assessment:second',
    url: 'https://desk.example/a',
    author: { '@id': 'urn:on-record:organisation:desk' },
    datePublished: '2025-07-02',
    claimReviewed: 'Russia plays foul.',
    itemReviewed: {
      '@type': 'Claim',
      '@id': 'urn:on-record:statement:a',
      author: [{ '@id': 'urn:on-record:organisation:ukraine' }],
    },
    reviewRating: { '@type': 'Rating', alternateName: 'mostly  FALSE' },
  })
})

test('a spreadsheet has each verdict beside a passage of its statement, and from-csv reads those with an address', async () => {
  let text = ''
  for await (const piece of exportBundle(store, { format: 'csv' })) text += piece
  const rows = statementRows(text)
  const verdicts = rows.map(({ assessor, rating, rated, rating_url }) => [
    assessor,
    rating,
    rated,
    rating_url,
  ])
  expect(verdicts).toMatchInlineSnapshot(`
    [
      [
        "Check Desk",
        "mostly  FALSE",
        "2025-07-02",
        "https://desk.example/a",
      ],
      [
        "The Desk",
        "Needs context",
        "2025-06",
        "",
      ],
      [
        "The editors",
        "Mostly false",
        "2025-01-01",
        "",
      ],
      [
        "",
        "",
        "",
        "",
      ],
    ]
  `)
  const names = ['Ukraine', 'Check Desk', 'The Desk', 'The editors']
  const decisions = new Map(names.map((name) => [name, 'new organisation' as const]))
  const { bundle } = bundleOfRows(rows, { title: 'Read again', decisions, sources: new Map() })
  expect(bundle.assessments?.map(({ rating, url }) => [rating, url])).toEqual([
    ['mostly  FALSE', 'https://desk.example/a'],
  ])
})
