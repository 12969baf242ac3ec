import { afterAll, beforeAll, expect, test } from 'vitest'
import { importBundle } from '../../src/import/import.ts'
import type { Texts } from '../../src/verification/texts.ts'
import { passage, withPassages } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

const texts: Texts = async () => ({ raw: 'Kyiv spoke of “dirty games” again on Saturday.', format: 'PLAIN' })
const bundle = withPassages(passage({ start: 15, end: 26 }))

let product: TestProduct
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const page = (address: string) => pagesOver(product.api).get(address)
const unfolding = ({ body }: { readonly body: string }) =>
  elementsOf(body, 'a').find(({ attributes }) => attributes.class === 'unfold')?.attributes.href

test('nothing unfolds where no text was at hand', async () => {
  await importBundle(product.store, bundle, 'tester')
  expect(unfolding(await page('/read/statement:a'))).toBeUndefined()
})

test('a text that was at hand but is not kept is told so', async () => {
  await importBundle(product.store, bundle, 'tester', { overwrite: true, texts })
  const around = unfolding(await page('/read/statement:a')) ?? ''
  expect(around).toBe('../read/statement:a?around=attribution%3Aa-daily#attribution:a-daily')
  expect((await page(around.replace('..', ''))).text).toContain(
    'The text of the source is not kept on this server.',
  )
})

test('where a text is kept, a receipt leads to the text around its words, without a script too', async () => {
  await importBundle(product.store, bundle, 'tester', { overwrite: true, texts, keepTexts: true })
  const folded = await page('/read/statement:a')
  expect(folded.text).not.toContain('again on Saturday')
  const shown = await page((unfolding(folded) ?? '').replace('..', ''))
  expect(shown.text).toContain('… Kyiv spoke of “dirty games” again on Saturday. …')
  expect(elementsOf(shown.body, 'mark').map(({ text }) => text)).toEqual(['dirty games'])
  expect(unfolding(shown)).toBeUndefined()
})
