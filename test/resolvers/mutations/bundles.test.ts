import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../../bundle/small-bundle.ts'
import { openProduct } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openProduct>>
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const admin = { name: 'berta', role: 'admin' } as const
const query = `mutation ($input: ImportBundleInput!) {
  importBundle(input: $input) { created updated unchanged problems { path record message mend } }
}`
const importing = async (input: object) => (await product.ask(query, { input }, admin)).importBundle

test('a bundle is imported once under its key, and is unchanged under another', async () => {
  const done = { created: 7, updated: 0, unchanged: 0, problems: [] }
  expect(await importing({ bundle: bundle(), idempotencyKey: 'first' })).toEqual(done)
  expect(await importing({ bundle: bundle(), idempotencyKey: 'first' })).toEqual(done)
  expect(await importing({ bundle: bundle() })).toEqual({ ...done, created: 0, unchanged: 7 })
  const other = { bundle: bundle({ title: 'Another' }), idempotencyKey: 'first' }
  expect(await product.errorOf(query, { input: other }, admin)).toMatchObject({ code: 'CONFLICT' })
})

test('what is wrong with a bundle is the answer, and nothing is written', async () => {
  const before = await product.logged()
  const faulty = bundle({ topics: [{ id: 'topic:new', name: '' }] })
  expect(await importing({ bundle: faulty, idempotencyKey: 'faulty' })).toMatchObject({
    created: 0,
    problems: expect.arrayContaining([
      { path: 'topics[0].name', record: 'topic:new', message: 'This is empty.', mend: 'Fill it. Its name.' },
    ]),
  })
  expect(await product.logged()).toBe(before)
  const mended = bundle({ topics: [{ id: 'topic:new', name: 'New' }] })
  expect(await importing({ bundle: mended, idempotencyKey: 'faulty' })).toMatchObject({
    created: 1,
    unchanged: 7,
  })
})
