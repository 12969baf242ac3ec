import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BundleEvent } from '../../src/bundle/format.ts'
import { passage, bundle as small, statement } from '../bundle/small-bundle.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
let pages: ReturnType<typeof pagesOver>

beforeAll(async () => {
  product = await openProduct(istanbul)
  pages = pagesOver(product.api)
})
afterAll(() => product.close())

test('an event says who confirmed it, with links to them and to what they said', async () => {
  const { body, text } = await pages.get('/read/event:prisoner-exchange-2025-06')
  expect(text).toContain(
    'Status Confirmed by Russian Ministry of Defence and Volodymyr Zelensky In these words (summaries): ',
  )
  const [status = ''] = /<dt>Status<\/dt><dd>.*?<\/dd>/s.exec(body) ?? []
  expect(elementsOf(status, 'a').map(({ attributes }) => attributes.href)).toEqual([
    '../read/organisation:russian-ministry-of-defence',
    '../read/person:volodymyr-zelensky',
    '../read/statement:russian-ministry-of-defence-2025-06-09-first-group-returned',
    '../read/statement:zelensky-confirms-the-exchange',
  ])
  expect((await pages.get('/read/event:istanbul-agreement-2025-06-02')).text).toContain(
    'Confirmed by Russian Ministry of Defence and Coordination Headquarters for the Treatment of Prisoners of War ',
  )
})

test('the feed of an event has all that the page lists, and is valid Atom', async () => {
  const event = 'event:prisoner-exchange-2025-06'
  const listed = (istanbul.statements ?? []).filter(
    ({ about, madeAt }) => about?.includes(event) || madeAt === event,
  )
  const { body } = await pages.get(`/read/${event}?format=atom`)
  const [feed] = DomUtils.getElementsByTagName('feed', parseDocument(body, { xmlMode: true }))
  const childrenOf = (element: typeof feed) =>
    element ? DomUtils.getElementsByTagName('*', element.children, false) : []
  const textsOf = (element: typeof feed, name: string) =>
    childrenOf(element).flatMap((child) => (child.name === name ? [DomUtils.textContent(child)] : []))
  const entries = childrenOf(feed).filter(({ name }) => name === 'entry')
  expect(textsOf(feed, 'id')).toEqual([`https://example.org/read/${event}`])
  expect(textsOf(feed, 'updated')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)])
  expect(entries.flatMap((entry) => textsOf(entry, 'id')).toSorted()).toEqual(
    listed.map(({ id }) => `https://example.org/read/${id}`).toSorted(),
  )
  for (const entry of entries)
    expect(childrenOf(entry).map(({ name }) => name)).toEqual([
      ...['id', 'title', 'published', 'updated', 'author', 'link', 'content'],
    ])
})

test('of an event that is confirmed without words of anybody, by whom is not recorded', async () => {
  const source = 'source:daily'
  const event = { id: 'event:talks', name: 'Talks', eventKind: 'NEGOTIATION', status: 'CONFIRMED' } as const
  const receipt: NonNullable<BundleEvent['evidence']>[number] = {
    id: 'evidence:talks',
    source,
    field: 'status',
    passages: [passage({ exact: 'they met', quoted: false })],
  }
  for (const evidence of [[], [receipt]]) {
    const other = await openProduct(
      small({
        events: [{ ...event, evidence }],
        statements: [statement('a', { about: ['event:talks'] })],
        relations: [],
      }),
    )
    try {
      const { text } = await pagesOver(other.api).get('/read/event:talks')
      expect(text).toContain('Status Confirmed By whom is not recorded.')
    } finally {
      await other.close()
    }
  }
})
