import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../../src/api/product.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { bundle } from '../../bundle/small-bundle.ts'
import { asking, openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing()
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
      {
        path: 'topics[0].name',
        record: 'topic:new',
        message: 'This is empty.',
        mend: 'Fill it in: its name.',
      },
    ]),
  })
  expect(await product.logged()).toBe(before)
  const mended = bundle({ topics: [{ id: 'topic:new', name: 'New' }] })
  expect(await importing({ bundle: mended, idempotencyKey: 'faulty' })).toMatchObject({
    created: 1,
    unchanged: 7,
  })
})

/** A bundle that is written in several transactions. */
const severalBatches = (slug: string) =>
  bundle({
    topics: Array.from({ length: 2_450 }, (_, n) => ({ id: `topic:${slug}-${n}`, name: `Topic ${n}` })),
  })

test('a bundle sent several times at once under one key is written once, and all are told the same', async () => {
  const before = await product.logged()
  const input = { bundle: severalBatches('twin'), idempotencyKey: 'twins' }
  const done = { created: 2_450, updated: 0, unchanged: 7, problems: [] }
  expect(await Promise.all([1, 2, 3, 4].map(() => importing(input)))).toEqual([done, done, done, done])
  expect(await product.logged()).toBe(before + 2_450)
})

test('an import that broke off counts what it had written when it is sent again under its key', async () => {
  let left = 2
  const store: GraphStore = {
    ...product.store,
    async transaction(work) {
      if (left === 0) throw new Error('The power went out.')
      left -= 1
      return product.store.transaction(work)
    },
  }
  const cutOff = await startProduct(store, { timeout: 30_000, report: () => {} })
  const before = await product.logged()
  const input = { bundle: severalBatches('resumed'), idempotencyKey: 'resumed' }
  expect(await asking(cutOff).errorOf(query, { input }, admin)).toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
  })
  expect(await product.logged()).toBeLessThan(before + 2_450)
  expect(await importing(input)).toEqual({ created: 2_450, updated: 0, unchanged: 7, problems: [] })
  expect(await product.logged()).toBe(before + 2_450)
  await cutOff.close()
})
