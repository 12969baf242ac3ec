import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
let pages: ReturnType<typeof pagesOver>

beforeAll(async () => {
  product = await openProduct(istanbul)
  pages = pagesOver(product.api)
})
afterAll(() => product.close())

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const draft = `Ukraine accused Russia of “dirty games”.

President Volodymyr Zelensky called the exchange “quite complex, with many delicate details”.

Ukraine’s Coordination Headquarters said “no date had been agreed” for the bodies.

Vladimir Medinsky spoke of “dirty games”.

One diplomat spoke of “a first step for everyone”.`

test('each quotation has a verdict on its words and one on its speaker, in words', async () => {
  const { status, headers, body, text } = await pages.get('/read/check', { form: formOf({ draft }) })
  expect({ status, cache: headers['cache-control'] }).toEqual({ status: 200, cache: 'no-store' })
  expect(elementsOf(body, 'h3').map((heading) => heading.text)).toEqual([
    '1. As recorded',
    '2. Some words differ',
    '3. Not a quotation',
    '4. Another speaker',
    '5. Not found',
  ])
  expect(elementsOf(body, 'dd').map((told) => told.text)).toEqual([
    'Match',
    'Matches',
    'Nearly the recorded words',
    'Matches',
    'Match, but they are the source’s own words, not in quotation marks there',
    'Matches',
    'Match',
    'Differs',
    'Not in this record',
    'Nothing to compare with',
  ])
  expect(text).toContain('1 quotation as recorded, 4 to look at again.')
  expect(text).toContain('Your draft does not have: ‘sensitive’')
})

test('recorded words of a speaker whom the draft does not make clear are to be looked at again', async () => {
  const unclear = 'He called it “quite complex, with many sensitive details”.'
  const { body, text } = await pages.get('/read/check', { form: formOf({ draft: unclear }) })
  expect(elementsOf(body, 'h3').map((heading) => heading.text)).toEqual(['1. Speaker not clear'])
  expect(elementsOf(body, 'dd').map((told) => told.text)).toEqual(['Match', 'Not clear'])
  expect(text).toContain('0 quotations as recorded, 1 to look at again.')
})

test('an uploaded file is read by its kind', async () => {
  const file = new File(['<p>Ukraine accused Russia of <q>dirty games</q>.</p>'], 'draft.html', {
    type: 'text/html',
  })
  const { text } = await pages.get('/read/check', { form: formOf({ draft: '', file }) })
  expect(text).toContain('1. As recorded')
})

test('a draft without a quotation is told so, and markup in it stays text', async () => {
  const { body, text } = await pages.get('/read/check', {
    form: formOf({ draft: '</textarea><script>alert(1)</script>' }),
  })
  expect(text).toContain('There is no quotation in it')
  expect(elementsOf(body, 'script')).toEqual(elementsOf((await pages.get('/read/check')).body, 'script'))
})

test('of a draft with very many quotations the first are checked, and it says so', async () => {
  const many = 'He said “dirty games”. '.repeat(120)
  const { text } = await pages.get('/read/check', { form: formOf({ draft: many }) })
  expect(text).toContain('Only the first 100 of 120 were checked')
})
