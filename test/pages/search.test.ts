import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** The links of the filter beside what was found, with what each is called and how many it says there are. */
async function filterOf(address: string) {
  const { body } = await pages.get(address)
  const [, filter = ''] = /<aside class="facets"[^>]*>(.*?)<\/aside>/s.exec(body) ?? []
  return [...filter.matchAll(/<li><a href="\.\.([^"]*)">([^<]*)<\/a> <span class="n">([\d,]+)<\/span>/g)].map(
    ([, href = '', called = '', count]) => ({
      address: href.replaceAll('&amp;', '&'),
      called,
      count: Number(count),
    }),
  )
}

/** How many statements a table has, of which each has a line for each report. */
const statementsIn = (csv: string) => new Set(csv.match(/\/read\/statement:[\w-]+/g)).size

test('a search says how many statements there are of each type, speaker, date and publisher', async () => {
  const filter = await filterOf('/read/search?q=exchange')
  expect(filter.map(({ called, count }) => `${called} ${count}`)).toMatchInlineSnapshot(`
    [
      "Opinion 4",
      "Announcement 2",
      "Accusation 1",
      "Claim 1",
      "Confirmation 1",
      "Silence 1",
      "Volodymyr Zelensky 5",
      "Critics of the exchange 1",
      "Russian officials 1",
      "Russian state media 1",
      "Ukrainian officials 1",
      "Russian Ministry of Defence 1",
      "June 2025 1",
      "The Moscow Times 4",
    ]
  `)
})

test('each narrowing shows as many as it said, and so do its table and its feed', async () => {
  const filter = await filterOf('/read/search?q=exchange')
  expect(filter.length).toBe(14)
  for (const { address, count } of filter) {
    const { status, text } = await pages.get(address)
    expect({ address, status }).toEqual({ address, status: 200 })
    expect(text).toContain(`${count} statement${count === 1 ? '' : 's'} with ‘exchange’`)
    const table = await pages.get(`${address}&format=csv`)
    expect({ address, listed: statementsIn(table.body) }).toEqual({ address, listed: count })
    const feed = await pages.get(`${address}&format=atom`)
    expect({ address, entries: feed.body.match(/<entry>/g)?.length }).toEqual({ address, entries: count })
  }
})

test('narrowings add up, and each can be taken off again', async () => {
  const first = (await filterOf('/read/search?q=exchange')).find(({ called }) => called === 'Opinion')
  const [second] = (await filterOf(first?.address ?? '')).filter(({ address }) =>
    address.includes('speaker='),
  )
  const page = await pages.get(second?.address ?? '')
  expect(page.text).toContain(`${second?.count} statement`)
  const links = elementsOf(page.body, 'a').flatMap(({ attributes: { href = '' } }) => href)
  expect(links.some((href) => href.includes('speaker=') && !href.includes('type='))).toBe(true)
  expect(links.some((href) => href.includes('type=') && !href.includes('speaker='))).toBe(true)
})

test('a month narrows to its days', async () => {
  const filter = await filterOf('/read/search?q=exchange&said=2025-06')
  const days = filter.filter(({ address }) => /said=2025-06-\d\d/.test(address))
  expect(days.map(({ called, count }) => `${called} ${count}`)).toEqual(['7 June 2025 1'])
})

test('a search for other things than statements has no filter, no table and no feed of them', async () => {
  const page = await pages.get('/read/search?q=exchange&kind=event')
  expect(page.body).not.toContain('facets')
  expect(page.body).not.toContain('format=')
  const { headers } = await pages.get('/read/search?q=exchange&kind=event&format=csv')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
})

test('what no statement has is said, and a date that is none is refused', async () => {
  const { text } = await pages.get('/read/search?q=exchange&said=1999')
  expect(text).toContain('No statement with ‘exchange’')
  expect((await pages.get('/read/search?q=exchange&said=soon')).status).toBe(400)
})
