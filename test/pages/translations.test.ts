import { afterAll, beforeAll, expect, test } from 'vitest'
import { translated } from '../support/graphs/translated.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { pagesOver } from '../support/reading-room.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(translated)
})
afterAll(() => product.close())

test('the statement’s page has the original beside each rendering, by whom, in the language that it is in', async () => {
  const { text, body } = await pagesOver(product.api).get('/read/statement:ready')
  expect(text).toContain('Translated from Russian by The Wire. The original: “Мы готовы')
  expect(text).toContain('Translated from Russian; nobody says by whom')
  expect(text).toContain('Translated from Ukrainian (itself a translation) by our correspondent')
  expect(body).toContain('<span lang="ru" dir="auto">Мы готовы забрать тела погибших солдат</span>')
  expect(body).toContain('href="../read/statement:ready#attribution:ready-agency"')
  expect(body).not.toContain('<span lang="en')
})

test('so has the source’s page', async () => {
  const { text } = await pagesOver(product.api).get('/read/source:wire')
  expect(text).toContain('Translated from Russian by The Wire')
})

test('a checked draft that differs from a translation has the original to compare with', async () => {
  const form = new FormData()
  form.set('draft', 'Ada Marlow said: “We are ready to take the bodies of our fallen soldiers.”')
  const { text } = await pagesOver(product.api).get('/read/check', { form })
  expect(text).toContain('1. Perhaps another translation')
  expect(text).toContain('The original: “Мы готовы забрать тела погибших солдат”')
  expect(text).toContain('0 quotations as recorded, 1 to look at again.')
})
