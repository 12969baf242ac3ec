import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { newsroom, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
let pages: ReturnType<typeof pagesOver>
beforeAll(async () => {
  product = await openProduct(istanbul)
  pages = pagesOver(product.api)
})
afterAll(() => product.close())

const url = 'https://example.org/read/statement:zelensky-exchange-complex'

test('gives a frame in one line, and a title that says that it is a summary', async () => {
  const { status, headers, answer } = await pages.oembed({ url, format: 'json' })
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title:
      'Volodymyr Zelensky is reported to have said (summary): The exchange is complicated and involves many delicate points.',
    provider_name: 'Example Newsroom',
    provider_url: 'https://example.org/read',
    cache_age: 300,
    html: `<iframe src="https://example.org/card/statement:zelensky-exchange-complex" width="544" height="${answer.height}" loading="lazy" style="border:0;max-width:100%" title="On Record: what Volodymyr Zelensky is reported to have said"></iframe>`,
    width: 544,
    height: expect.any(Number),
  })
})

test('gives the frame of a dispute too, whose title has no words of either side', async () => {
  const id = 'relation:coordination-headquarters-rebuts-medinsky-on-the-bodies'
  const { answer } = await pages.oembed({ url: `https://example.org/read/${id}` })
  const title =
    'Two accounts: Vladimir Medinsky and Coordination Headquarters for the Treatment of Prisoners of War'
  expect(answer.title).toBe(title)
  expect(answer.html).toContain(`src="https://example.org/card/${id}"`)
  expect(answer.html).toContain(`title="On Record: ${title}"`)
  const { answer: narrow } = await pages.oembed({ url: `https://example.org/card/${id}`, maxwidth: '300' })
  expect(narrow.height).toBeGreaterThan(answer.height)
})

test('keeps to the bounds, and is higher where it is narrower', async () => {
  const { answer: wide } = await pages.oembed({ url })
  const { answer: narrow } = await pages.oembed({ url, maxwidth: '320' })
  expect(narrow.width).toBe(320)
  expect(narrow.height).toBeGreaterThan(wide.height)
  expect((await pages.oembed({ url, maxwidth: '2000', maxheight: '100' })).answer).toMatchObject({
    width: 544,
    height: 100,
  })
})

test.each([
  ['https://example.org/card/statement:zelensky-exchange-complex', ''],
  ['https://example.org/read/statement%3Azelensky-exchange-complex?receipts=x#use', ''],
  ['https://example.org/read/statement:zelensky-exchange-complex@1', '@1'],
])('knows %s', async (given, revision) => {
  expect((await pages.oembed({ url: given })).answer.html).toContain(
    `src="https://example.org/card/statement:zelensky-exchange-complex${revision}"`,
  )
})

test.each([
  'https://example.com/read/statement:zelensky-exchange-complex',
  'http://example.org/read/statement:zelensky-exchange-complex',
  'https://example.org.evil.example/read/statement:zelensky-exchange-complex',
  'https://example.org@evil.example/read/statement:zelensky-exchange-complex',
  'https://example.org/read/person:volodymyr-zelensky',
  'https://example.org/read/statement:of-nobody',
  'https://example.org/read/statement:zelensky-exchange-complex@9',
  'https://example.org/read/%E0%A4%A',
  'https://example.org/read',
  'javascript:alert(1)',
  '',
])('has nothing for %s', async (given) => {
  expect(await pages.oembed({ url: given })).toMatchObject({
    status: 404,
    answer: { error: expect.any(String) },
  })
})

test('leaves room for a newer revision where the wording of one is kept', async () => {
  const { answer: newest } = await pages.oembed({ url })
  const { answer: kept } = await pages.oembed({ url: `${url}@1` })
  expect(kept.height).toBeGreaterThan(newest.height)
})

test('answers in JSON only, to whole numbers of pixels', async () => {
  expect(await pages.oembed({ url, format: 'xml' })).toMatchObject({ status: 501 })
  expect(await pages.oembed({ url, maxwidth: '300"onload=' })).toMatchObject({ status: 400 })
})

test('knows addresses below a path, and none where the server does not know its own', async () => {
  const below = pagesOver(product.api, { ...newsroom, publicUrl: 'https://example.org/record' })
  const id = 'statement:zelensky-exchange-complex'
  expect((await below.oembed({ url: `https://example.org/record/read/${id}` })).answer.html).toContain(
    `src="https://example.org/record/card/${id}"`,
  )
  expect(await below.oembed({ url })).toMatchObject({ status: 404 })
  const unnamed = pagesOver(product.api, { ...newsroom, publicUrl: null })
  expect(await unnamed.oembed({ url })).toMatchObject({ status: 404 })
})
