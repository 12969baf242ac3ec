import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProduct, type TestProduct } from '../support/product.ts'
import { articles, graphOf } from './articles.ts'
import { checkedBy } from './checked.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(graphOf(articles))
})
afterAll(() => product.close())

test.each(articles)(
  'every quotation of an article is listed with its speaker: $name',
  async ({ draft, speakers }) => {
    expect(await checkedBy(product, draft)).toHaveLength(speakers.length)
  },
)

test('of correctly attributed quotations at most one in twenty is not confirmed, and nobody is accused', async () => {
  const found = (await Promise.all(articles.map(({ draft }) => checkedBy(product, draft)))).flat()
  const told = found.filter(({ speaker }) => speaker !== 'CONFIRMED')
  if (process.env.SHOW)
    for (const { speaker, words, outcome, named } of told) console.log(speaker, outcome, named, words)
  console.log(
    found.length,
    found.filter(({ speaker }) => speaker === 'CONFIRMED').length,
    told.filter(({ speaker }) => speaker === 'UNCONFIRMED').length,
  )
  expect(found.length).toBeGreaterThan(60)
  expect(told.filter(({ speaker }) => speaker === 'OTHER')).toEqual([])
  expect(told.filter(({ speaker }) => speaker === 'UNCONFIRMED').length).toBeLessThanOrEqual(
    found.length / 20,
  )
})
