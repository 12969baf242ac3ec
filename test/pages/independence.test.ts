import { afterAll, beforeAll, expect, test } from 'vitest'
import { bridge } from '../support/graphs/bridge.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { pagesOver } from '../support/reading-room.ts'

let product: TestProduct
let pages: ReturnType<typeof pagesOver>
beforeAll(async () => {
  product = await openProduct(bridge)
  pages = pagesOver(product.api)
})
afterAll(() => product.close())

test.each([
  [
    'bridge',
    '4 sources, of which 1 repeats the text of another. At most 3 are independent. 2 of them lead to 1 recorded origin; for 1, none is recorded.',
  ],
  ['ferry', '3 sources. At most 3 are independent. 3 of them lead to 2 recorded origins.'],
  ['inquiry', '2 sources. At most 2 are independent. Where they have it from is not recorded.'],
])('the page of a statement says no more of its sources than is known: %s', async (statement, words) => {
  const { text } = await pages.get(`/read/statement:${statement}`)
  expect(text).toContain(`Sources ${words}`)
})
