import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../tools/screenshot/chromium.ts'
import { type RunningProduct, startProduct } from '../../tools/screenshot/product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let product: RunningProduct
let browser: Browser
/** What a page must not do: ask another host, break a rule of its policy, throw. */
const faults: string[] = []

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** One page of each kind. */
const kinds = [
  '/read',
  '/read/new',
  '/read/names',
  '/read/rules',
  '/read/check',
  '/read/sign-in',
  '/read/search?q=exchange',
  '/read/search?q=%22dirty+tricks%22',
  '/read/search?q=exchange&all=speaker',
  '/read/timeline?of=event:prisoner-exchange-2025-06',
  '/read/statement:russian-ministry-of-defence-2025-06-09-first-group-returned',
  '/read/statement:coordination-headquarters-no-date-agreed',
  '/read/person:volodymyr-zelensky',
  '/read/organisation:russia',
  '/read/group:analysts',
  '/read/event:prisoner-exchange-2025-06',
  '/read/source:moscow-times-2025-06-09',
  '/read/relation:coordination-headquarters-rebuts-medinsky-on-the-bodies',
  '/read/topic:mediation',
  '/read/place:istanbul',
  '/read/statement:of-nobody',
  '/read/statement:zelensky-exchange-complex@1',
  '/card/statement:russian-ministry-of-defence-2025-06-09-first-group-returned',
  '/card/statement:medinsky-bodies-not-collected',
  '/card/statement:of-nobody',
]

async function opened(path: string, options: BrowserContextOptions): Promise<Page> {
  faults.length = 0
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // A page that says that there is nothing is a page.
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== product.url) faults.push(`asked another host: ${request.url()}`)
  })
  await page.goto(product.url + path)
  return page
}

/** What axe has to say of a page, a line each; of its colours alone, where the rest is as it was. */
async function complaints(page: Page, rules?: readonly string[]): Promise<string[]> {
  const asked = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${asked})`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 900 }
/** 1280 pixels at 400 %. */
const zoomed = { width: 320, height: 256 }

const widthBeyond = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth')

describe.each(Object.entries({ phone, desk }))('on a screen: %s', (_screen, viewport) => {
  test.each(kinds)('%s is for everybody, light or dark, and no wider than the screen', async (path) => {
    const page = await opened(path, { viewport, colorScheme: 'light' })
    await page.evaluate(axe)
    expect(await complaints(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await complaints(page, ['color-contrast'])).toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await complaints(page, ['color-contrast'])).toEqual([])
    for (const size of [viewport, zoomed]) {
      await page.setViewportSize(size)
      expect(await widthBeyond(page)).toBeLessThanOrEqual(0)
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test.each([
  [
    'zelensky-exchange-complex',
    'Volodymyr Zelensky',
    'quite complex, with many sensitive details',
    'Not disputed by any speaker',
  ],
  [
    'russian-ministry-of-defence-2025-06-09-first-group-returned',
    'Russian Ministry of Defence',
    'the first group of Russian servicemen',
    'Not disputed by any speaker',
  ],
  [
    'coordination-headquarters-no-date-agreed',
    'Coordination Headquarters',
    'There was no agreed date.',
    'both accounts',
  ],
])(
  'on the first screen of a phone %s has its speaker, words, source and whether it is disputed',
  async (name, ...shown) => {
    const page = await opened(`/read/statement:${name}`, { viewport: phone })
    const first = page.locator('main .head')
    for (const text of [...shown, 'The Moscow Times']) {
      const box = await first.getByText(text).first().boundingBox()
      expect(box && box.y + box.height, text).toBeLessThanOrEqual(844)
    }
    await page.context().close()
  },
)

test('with the keyboard alone a reader skips to the content, searches and follows what was found', async () => {
  const page = await opened('/read', { viewport: desk })
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#main$/)
  await page.keyboard.press('Tab')
  await page.keyboard.type('dirty games')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /with ‘dirty games’/ }).waitFor()
  await page.getByRole('link', { name: /Russia is playing dirty/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('is reported to have said (summary)').first().waitFor()
  expect(page.url()).toContain('/read/statement:ukraine-dirty-games')
  expect(faults).toEqual([])
  await page.context().close()
})

test('a search answers as one types, and the keyboard reaches what it found', async () => {
  const page = await opened('/read/rules', { viewport: desk })
  await page.keyboard.press('Tab')
  await page.getByRole('searchbox').focus()
  // What was typed so far may be answered too, until the last is.
  const answered = page.waitForResponse((response) => response.url().endsWith('Medins'))
  await page.keyboard.type('Medins')
  await answered
  const found = page.getByRole('list', { name: 'What begins so' }).getByRole('link')
  await expect.poll(() => found.first().textContent()).toBe('Vladimir Medinsky')
  await page.keyboard.press('Escape')
  expect(await found.first().isVisible()).toBe(false)
  await page.keyboard.type('k')
  await found.first().waitFor()
  await found.first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Vladimir Medinsky', level: 1 }).waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('without script a search is a form', async () => {
  const page = await opened('/read', { viewport: phone, javaScriptEnabled: false })
  await page.getByRole('searchbox').last().fill('Medinsky')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /with ‘Medinsky’/ }).waitFor()
  await page.context().close()
})

test('what a page asks opens in the playground, and is answered there', async () => {
  const page = await opened('/read/topic:mediation', { viewport: desk })
  await page.getByRole('link', { name: 'Open in GraphQL' }).click()
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  // Until the schema has come the editor does not know the operation's name.
  await page.waitForLoadState('networkidle')
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && response.request().method() === 'POST',
  )
  await page.getByRole('button', { name: 'Execute query' }).click()
  expect(await (await answered).json()).toMatchObject({
    data: { node: { id: 'topic:mediation', name: 'Mediation' } },
  })
  expect(new URL(page.url()).hash).toBe('')
  await page.context().close()
})
