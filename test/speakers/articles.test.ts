import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkedPages } from '../support/draft-check.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { articles, graphOf, heldOutArticles } from './articles.ts'
import { checkedBy } from './checked.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(graphOf([...articles, ...heldOutArticles]))
})
afterAll(() => product.close())

describe.each([
  ['that the reading of speakers was written on', articles],
  ['that were written after it', heldOutArticles],
])('articles %s', (_which, all) => {
  test.each(all)(
    'every quotation of $name is found, of whom the article has it',
    async ({ draft, speakers }) => {
      const found = await checkedBy(product, draft)
      expect(found).toHaveLength(speakers.length)
      expect(found.filter(({ outcome }) => outcome !== 'EXACT' && outcome !== 'PUNCTUATION')).toEqual([])
    },
  )

  test('`checkDraft` has the same of each', async () => {
    for (const { draft } of all)
      expect(await checkedPages(product, draft, 'MARKDOWN', 7)).toEqual(await checkedBy(product, draft))
  })

  test('of their quotations at most one in twenty is not confirmed, and nobody is accused', async () => {
    const found = (await Promise.all(all.map(({ draft }) => checkedBy(product, draft)))).flat()
    const told = (verdict: string) =>
      found.flatMap(({ speaker, words }) => (speaker === verdict ? [words] : []))
    expect(told('OTHER')).toEqual([])
    expect(told('CONFIRMED').length).toBeGreaterThanOrEqual(found.length * 0.9)
    expect(told('UNCONFIRMED').length).toBeLessThanOrEqual(found.length / 20)
  })
})
