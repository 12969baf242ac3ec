import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codeBlocks } from '../../tools/docs/code-blocks.ts'
import { launchChromium } from '../../tools/screenshot/chromium.ts'
import { type RunningProduct, startProduct } from '../../tools/screenshot/product.ts'

let product: RunningProduct
let browser: Browser
let context: BrowserContext
let page: Page

/** What the page must not do: ask another host, break a rule of the security policy, throw. */
const faults: string[] = []

const token = 'a-token-of-anna'

beforeAll(async () => {
  product = await startProduct(`anna:editor:${createHash('sha256').update(token).digest('hex')}`)
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

beforeEach(async () => {
  faults.length = 0
  await context?.close()
  context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  await context.route('**/*', (route) => {
    if (new URL(route.request().url()).origin === product.url) return route.continue()
    faults.push(`asked another host: ${route.request().url()}`)
    return route.abort()
  })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
})

test.each(['/', '/graphql', '/playground'])(
  'a browser that opens %s lands in the playground',
  async (path) => {
    await page.goto(product.url + path)
    expect(page.url()).toBe(`${product.url}/playground/`)
    expect(await page.title()).toBe('On Record: who said what, with the receipts')
  },
)

test('the first visit opens an example, which runs as it stands and shows real data', async () => {
  await openPlayground()
  const answer = await run()
  await answerShows('Vladimir Medinsky')
  expect(JSON.stringify(answer)).toContain('"edtf":"2025-06-07"')
  expect(faults).toEqual([])
})

test('each of the nineteen questions opens as a tab and is answered without an error', async () => {
  await openPlayground()
  const questions = page.getByRole('region', { name: 'Examples' }).getByRole('listitem')
  expect(await questions.count()).toBe(19)
  for (const question of await questions.all()) {
    await question.getByRole('button').click()
    await question.locator('[aria-current="true"]').waitFor()
    const answer = await run()
    expect(answer, await question.innerText()).toEqual({ data: expect.anything() })
  }
  expect(faults).toEqual([])
})

test('the docs pane says in words what this is, and what a type is', async () => {
  await openPlayground()
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  const docs = page.getByRole('region', { name: 'Documentation Explorer' })
  await docs.getByText('A graph of who said what, with receipts.').waitFor()
  await docs.getByRole('link', { name: 'Statement', exact: true }).click()
  await docs.getByText('One act of saying').waitFor()
  expect(faults).toEqual([])
})

test('what a reader typed is there again after a reload', async () => {
  await openPlayground()
  await newTab()
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.type('query Mine { stats { statements')
  await tabNamed('Mine').waitFor()
  await expect.poll(() => page.evaluate('localStorage["on-record:graphiql:tabState"]')).toContain('Mine')
  await page.reload()
  await tabNamed('Mine').waitFor()
  expect(faults).toEqual([])
})

test('the header leads to the page that says how to read an answer, and back', async () => {
  await openPlayground()
  await page.getByRole('link', { name: 'How to read an answer' }).click()
  await page.getByRole('heading', { name: 'How to read an answer' }).waitFor()
  await page.getByRole('link', { name: 'Back to the playground' }).click()
  await page.waitForURL(`${product.url}/playground/`)
  expect(faults).toEqual([])
})

test('whoever puts a token under Headers records a statement', async () => {
  const guide = readFileSync('docs/write-with-mutations.md', 'utf8')
  const recording = codeBlocks(guide).find(({ language }) => language === 'graphql')
  await openPlayground()
  await newTab()
  await paste(page.locator('.graphiql-query-editor'), recording?.text ?? '')
  expect(JSON.stringify(await run())).toContain('UNAUTHENTICATED')
  await answerShows('errors')
  await page.getByRole('button', { name: 'Headers' }).click()
  await paste(page.getByRole('region', { name: 'Headers' }), `{ "Authorization": "Bearer ${token}" }`)
  const answer = JSON.stringify(await run(() => page.keyboard.press('Control+Enter')))
  expect(answer).toContain('VERBATIM')
  expect(answer).toContain('"anna"')
  await answerShows('recordStatement')
  expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(token)
  expect(faults).toEqual([])
})

test('a subscription shows what is written while it runs, and ends when it is stopped', async () => {
  await openPlayground()
  await newTab()
  await paste(page.locator('.graphiql-query-editor'), 'subscription { changes { kind recordId } }')
  await page.keyboard.press('Control+Enter')
  const stop = page.getByRole('button', { name: 'Stop query' })
  await stop.waitFor()
  // What is written before it has begun is not told.
  const write = () => {
    const query = 'mutation { createTopic(input: { name: "Followed" }) { topic { id } } }'
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    return fetch(`${product.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  }
  const shown = page.locator('.result-window .view-line', { hasText: 'topic:followed' })
  const isTold = async () => {
    await write()
    return shown.count()
  }
  await expect.poll(isTold, { timeout: 30_000, interval: 500 }).toBeGreaterThan(0)
  await stop.click()
  await page.getByRole('button', { name: 'Execute query' }).waitFor()
  expect(faults).toEqual([])
})

test('a one-time token is taken for a session of the tab: kept over a reload, nowhere else, and forgotten on demand', async () => {
  await openPlayground()
  await pasteToken(oneTimeToken())
  await page.getByText(`${userInfo().username}, editor`).waitFor()
  await newTab()
  await paste(
    page.locator('.graphiql-query-editor'),
    'mutation { createTopic(input: { name: "Talks" }) { change { by } } }',
  )
  expect(await run()).toEqual({ data: { createTopic: { change: { by: userInfo().username } } } })

  const { token: ofSession } = JSON.parse(String(await page.evaluate('sessionStorage["on-record:token"]')))
  expect(ofSession).toMatch(/^[\w-]{43}$/)
  expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(ofSession)
  const other = await context.newPage()
  await other.goto(`${product.url}/playground/`)
  await other.getByLabel('Token').waitFor()
  expect(await other.evaluate('sessionStorage.length')).toBe(0)
  await other.close()

  await page.reload()
  await page.getByRole('button', { name: 'Forget' }).click()
  await page.getByLabel('Token').waitFor()
  expect(await page.evaluate('sessionStorage.length')).toBe(0)
  expect(faults).toEqual([])
})

test('a token that is not taken is told as that, and not kept', async () => {
  await openPlayground()
  const used = oneTimeToken()
  await pasteToken(used)
  await page.getByRole('button', { name: 'Forget' }).click()
  await pasteToken(used)
  await page.getByText('This token has already been used. Run on-record token for a new one.').waitFor()
  await pasteToken('a-token-of-nobody')
  await page.getByText('This server does not know this token.').waitFor()
  expect(await page.evaluate('sessionStorage.length')).toBe(0)
})

test('every page and asset comes compressed, as it was built', async () => {
  const encodings = new Map<string, string | undefined>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (/\.(js|css)$|\/$/.test(pathname)) encodings.set(pathname, response.headers()['content-encoding'])
  })
  // Chromium takes brotli only over a line that nobody reads, or from this machine.
  await openPlayground()
  expect(encodings.size).toBeGreaterThan(5)
  const plain = [...encodings].filter(([path, encoding]) => encoding !== 'br' && path !== '/playground/')
  expect(plain).toEqual([])
})

test('on a phone an example is asked and its answer read, and nothing scrolls beyond the page', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPlayground()
  await page.getByRole('button', { name: 'Show Examples' }).click()
  const examples = page.getByRole('region', { name: 'Examples' })
  const pane = await examples.boundingBox()
  expect(pane?.width).toBeGreaterThan(340)
  await examples.getByRole('button', { name: 'dirty games' }).click()
  await examples.waitFor({ state: 'detached' })
  await run()
  await answerShows('"Ukraine"')
  const answer = await page.locator('.result-window').boundingBox()
  expect(answer?.width).toBeGreaterThan(350)
  expect(answer?.height).toBeGreaterThan(250)
  await page.evaluate('window.scrollTo(500, 5000)')
  expect(
    await page.evaluate(
      '[scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
    ),
  ).toEqual([0, 0, 390, 844])
  expect(faults).toEqual([])
})

test('nor does a wide window scroll into white', async () => {
  await openPlayground()
  await run()
  await answerShows('Vladimir Medinsky')
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, 20_000)
  await page.evaluate('window.scrollTo(0, 5000)')
  expect(await page.evaluate('[scrollY, document.documentElement.scrollHeight]')).toEqual([0, 900])
})

test('in a narrow window the answer stands under its question', async () => {
  await page.setViewportSize({ width: 600, height: 900 })
  await openPlayground()
  await run()
  await answerShows('Vladimir Medinsky')
  const question = await page.locator('.graphiql-query-editor').boundingBox()
  const answer = await page.locator('.result-window').boundingBox()
  expect(answer?.y).toBeGreaterThan((question?.y ?? 0) + (question?.height ?? Number.NaN) - 1)
  expect(answer?.width).toBeGreaterThan(400)
  expect(faults).toEqual([])
})

async function openPlayground(): Promise<void> {
  await page.goto(`${product.url}/playground/`)
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  // Until the schema has come the editor does not know the operation's name.
  await page.waitForLoadState('networkidle')
}

/** What `on-record token` prints for whoever runs the product. */
const oneTimeToken = () =>
  execFileSync(process.execPath, ['dist/cli.js', 'token', '--server', product.url], {
    encoding: 'utf8',
  }).trim()

async function pasteToken(token: string): Promise<void> {
  await page.getByLabel('Token').fill(token)
  await page.getByRole('button', { name: 'Use', exact: true }).click()
}

async function newTab(): Promise<void> {
  const tabs = page.getByRole('tab')
  const before = await tabs.count()
  await page.getByRole('button', { name: 'New tab' }).click()
  await expect.poll(() => tabs.count()).toBeGreaterThan(before)
}

/** Presses the play button, or does what else runs a query; resolves to what the server answered. */
async function run(
  press = () => page.getByRole('button', { name: 'Execute query' }).click(),
): Promise<unknown> {
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && response.request().method() === 'POST',
  )
  await press()
  return (await answered).json()
}

/** Pastes text into the editor of a part of the page: typed, the editor would close its brackets. */
async function paste(part: Locator, text: string): Promise<void> {
  const lines = part.locator('.view-lines').filter({ visible: true })
  // The editor draws only the lines in view: after pasting, the last ones.
  const word = text.match(/\w+/g)?.at(-1) ?? ''
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  await lines.click()
  await page.keyboard.press('Control+V')
  await lines.getByText(word).first().waitFor()
}

/** GraphiQL gives a tab and the button inside it the same role. */
const tabNamed = (name: string) => page.getByRole('tab', { name }).first()

const answerShows = (words: string) =>
  page.locator('.result-window .view-line', { hasText: words }).first().waitFor()
