import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const since = 'query ($value: DateTime) { changes(since: $value) { totalCount } }'
const page = 'query ($value: URL!) { sourceByUrl(url: $value) { id } }'
const refused = async (query: string, value: unknown) => {
  const [message = '', ...others] = await product.refusals(query, { value })
  expect(others).toEqual([])
  return message
}

test.each(['yesterday', '2025-06-09', '2025-06-09T11:42', '', 5, true])(
  '%j is no instant: how one is written is told',
  async (value) => {
    expect(await refused(since, value)).toMatch(
      /^BAD_USER_INPUT .*Write an instant with its offset, such as "2025-06-09T00:00:00Z"/s,
    )
  },
)

test('an instant in the text of a query is refused alike', async () => {
  const messages = await product.refusals('{ changes(since: "2025-06-09") { totalCount } }')
  expect(messages).toEqual([expect.stringMatching(/Write an instant with its offset/)])
})

test.each(['example.org', 'nowhere', ''])('%j is no URL: how one is written is told', async (value) => {
  expect(await refused(page, value)).toMatch(/Write a full URL, such as "https:/)
})

test('what is written as it should be is read', async () => {
  expect(await product.refusals(since, { value: '2025-06-09T00:00:00+03:00' })).toEqual([])
  expect(await product.refusals(page, { value: 'https://example.org/' })).toEqual([])
})
