import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle as small, statement } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

const said = (id: string, edtf: string | null, about: string) =>
  statement(id, { about: [about], saidAt: edtf === null ? null : { edtf, basis: 'STATED' } })

const event = (id: string, edtf: string, partOf?: string) =>
  ({
    id: `event:${id}`,
    name: id,
    eventKind: 'NEGOTIATION',
    status: 'REPORTED',
    startedAt: { edtf, basis: 'STATED' },
    ...(partOf && { partOf }),
  }) as const

const bundle = small({
  events: [
    event('talks', '2025-06-01'),
    event('first-round', '2025-06-03', 'event:talks'),
    event('other', '2025-06-02'),
  ],
  statements: [
    said('on-the-second', '2025-06-02', 'event:talks'),
    said('in-june', '2025-06', 'event:talks'),
    said('of-the-round', '2025-06-03T10:00Z', 'event:first-round'),
    said('on-the-tenth', '2025-06-10', 'event:first-round'),
    said('undated', null, 'event:talks'),
    said('of-another', '2025-06-02', 'event:other'),
  ],
  relations: [],
})

let product: TestProduct
let pages: ReturnType<typeof pagesOver>
beforeAll(async () => {
  product = await openProduct(bundle)
  pages = pagesOver(product.api)
})
afterAll(() => product.close())

/** What a page lists in order: each date, whether it is said to overlap, and what is of it. */
const listed = (body: string) =>
  [...body.matchAll(/<section class="row sub">.*?<\/section>/gs)].map(([row]) => [
    elementsOf(row, 'h3')[0]?.text,
    row.includes('Overlaps the date above'),
    ...elementsOf(row, 'a').flatMap(({ attributes: { href = '' } }) =>
      /^\.\.\/read\/(?:statement|event):/.test(href) ? [href.replace(/.*:/, '')] : [],
    ),
  ])

test('an event leads to its stages and all that was said of them, in one order of time', async () => {
  const event = await pages.get('/read/event:talks')
  expect(elementsOf(event.body, 'a').map(({ attributes }) => attributes.href)).toContain(
    '../read/timeline?of=event%3Atalks',
  )
  const { status, text, body } = await pages.get('/read/timeline?of=event:talks')
  expect(status).toBe(200)
  expect(text).toContain('1 more without a date are not in it.')
  expect(listed(body)).toEqual([
    ['Sunday, 1 June 2025', false, 'talks'],
    ['June 2025', true, 'in-june'],
    ['Monday, 2 June 2025', true, 'on-the-second'],
    ['Tuesday, 3 June 2025', false, 'first-round'],
    ['Tuesday, 3 June 2025, 10:00 UTC', true, 'of-the-round'],
    ['Tuesday, 10 June 2025', false, 'on-the-tenth'],
  ])
})

test('without a subject it is of all that is recorded', async () => {
  const { body } = await pages.get('/read/timeline')
  expect(listed(body).flat()).toEqual(expect.arrayContaining(['other', 'of-another', 'talks', 'in-june']))
})

test.each([
  ['source:daily', 400, 'of: “source:daily” has no timeline.'],
  ['talks', 400, 'of: “talks” has no timeline.'],
  ['event:nowhere', 404, 'There is nothing at this address'],
])('a timeline of %s is refused', async (of, status, told) => {
  expect(await pages.get(`/read/timeline?of=${of}`)).toMatchObject({
    status,
    text: expect.stringContaining(told),
  })
})
