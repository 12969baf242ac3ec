import { afterAll, beforeAll, expect, test } from 'vitest'
import { graded } from '../support/graphs/graded.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { pagesOver } from '../support/reading-room.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(graded)
})
afterAll(() => product.close())

test('a publisher’s page shows each grade with whose it is and of when', async () => {
  const { text, body } = await pagesOver(product.api).get('/read/organisation:daily')
  expect(text).toMatch(/How reliable others hold it/)
  expect(text).toMatch(
    /B, usually reliable, says Check Desk, 2 July 2025\. Read it at desk\.example\..*The reason given: It corrects what it gets wrong\./,
  )
  expect(text).toMatch(/D, not usually reliable, says The Union, 1 August 2025\./)
  const [heading = ''] = /<h1[\s\S]*?<\/h1>/.exec(body) ?? []
  expect(heading).not.toContain('reliable')
  expect((await pagesOver(product.api).get('/read/source:daily')).text).not.toMatch(/reliable/)
})

test('an assessor’s page lists the grades that it gave', async () => {
  const { text } = await pagesOver(product.api).get('/read/organisation:desk')
  expect(text).toMatch(/Graded publishers/)
  expect(text).toMatch(/B, usually reliable: The Daily/)
  expect(text).toMatch(/F, reliability cannot be judged: The Weekly/)
})

test('the id of a grade leads to its publisher, and what is new names both', async () => {
  const pages = pagesOver(product.api)
  expect(await pages.get('/read/grade:weekly')).toMatchObject({ status: 303 })
  expect(JSON.stringify(await pages.get('/read/grade:weekly'))).toContain('organisation:weekly#grade:weekly')
  expect((await pages.get('/read/new')).text).toMatch(/how reliable Check Desk holds The Weekly/)
})
