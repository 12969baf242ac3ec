import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { attested } from '../support/graphs/attested.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { pagesOver } from '../support/reading-room.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(attested)
})
afterAll(() => product.close())

const textAt = async (path: string) => (await pagesOver(product.api).get(path)).text

test('an event’s page has both dates where sources disagree, the one used first and why', async () => {
  expect(await textAt('/read/event:exchange')).toMatch(
    /What sources state.*Start: 9 June 2025, worked out.*Used here\. The reason: The wire corrected itself the next day\..*Start: 10 June 2025.*Not used here/s,
  )
})

test('an event whose sources agree has its receipts once', async () => {
  const istanbulPages = await openProduct(istanbul)
  const { text } = await pagesOver(istanbulPages.api).get('/read/event:prisoner-exchange-2025-06')
  expect(text).toMatch(/Evidence/)
  expect(text).not.toMatch(/What sources state/)
  await istanbulPages.close()
})

test('a value leads to its receipts, and a list shows those that have any', async () => {
  const text = await textAt('/read/person:minister')
  expect(text).toMatch(/Name: Анна Ли.*evidence:cyrillic.*Name: Annie.*evidence:nickname.*Country: Ukraine/s)
  expect(text).not.toMatch(/Name: Ann Lee|Not used here/)
  expect(await textAt('/read/place:town')).toMatch(/Part of: The North.*Part of: The South/s)
})

test('the id of an attestation, and of its receipt, leads to what is stated; what is new names it', async () => {
  for (const id of ['attestation:exchange-start', 'evidence:tenth'])
    expect(JSON.stringify(await pagesOver(product.api).get(`/read/${id}`))).toContain('event:exchange#stated')
  expect(await textAt('/read/new')).toMatch(/what sources state of The Town: part of/)
  expect(await textAt('/read/source:wire')).toMatch(/The exchange: start/)
})
