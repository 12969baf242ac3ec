import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import { parseDocument } from 'htmlparser2'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../tools/screenshot/chromium.ts'
import { type RunningProduct, startProduct } from '../../tools/screenshot/product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const token = 'a-token-of-anna'
const example = (name: string) => readFileSync(`examples/${name}.graphql`, 'utf8')

let product: RunningProduct
let browser: Browser
/** What the page must not do: ask another host, break a rule of its policy, throw. */
const faults: string[] = []

beforeAll(async () => {
  product = await startProduct(`anna:editor:${createHash('sha256').update(token).digest('hex')}`)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const desk = { viewport: { width: 1440, height: 900 } }

/** The playground, as a link opens it that holds a question and says that its answer is drawn. */
async function drawn(query: string, options: BrowserContextOptions = desk): Promise<Page> {
  faults.length = 0
  const page = await (await browser.newContext(options)).newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== product.url)
      faults.push(`asked another host: ${request.url()}`)
  })
  await page.goto(`${product.url}/playground/#${new URLSearchParams({ query, pane: 'graph' })}`)
  await graphOf(page)
    .getByText(/\d records?, \d+ links?/)
    .waitFor()
  return page
}

const graphOf = (page: Page) => page.getByRole('region', { name: 'Graph' })
const nodesOf = (page: Page) => graphOf(page).locator('svg .node')
const detailsOf = (page: Page) => page.getByRole('region', { name: 'The record that is selected' })

/** What axe has to say of the pane, a line each. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run('.graph-pane, .answer-bar, .examples', { resultTypes: ['violations'] })`,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

test('a link with the pane open is asked and drawn at once, under the answer as it was asked for', async () => {
  const page = await drawn(example('03-dirty-games'))
  const labels = await nodesOf(page).evaluateAll((nodes) =>
    nodes.map((node) => node.getAttribute('aria-label')),
  )
  expect(labels).toEqual([
    'Statement: Russia is playing dirty.',
    'Organisation: Ukraine',
    'Organisation: Russia',
    'Receipt: dirty games',
    'Source: Russia and Ukraine Begin POW Exchange With Young Soldiers',
    'Organisation: The Moscow Times',
  ])
  const answer = await page.evaluate("document.querySelector('.result-window').innerText")
  expect(answer).toContain('"speakers"')
  expect(answer).not.toContain('_drawing')
  expect(await page.locator('.graphiql-query-editor').innerText()).not.toContain('_drawing')
  expect(new URL(page.url()).hash).toBe('')
  expect(faults).toEqual([])
  await page.context().close()
})

test('a link that holds a mutation is opened, but not asked', async () => {
  const page = await (await browser.newContext(desk)).newPage()
  const posted: string[] = []
  page.on('request', (request) => posted.push(request.postData() ?? ''))
  const query = 'mutation { createTopic(input: { name: "Asked by a link" }) { topic { id } } }'
  await page.goto(`${product.url}/playground/#${new URLSearchParams({ query, pane: 'graph' })}`)
  await graphOf(page).getByText('Nothing has been asked yet.').waitFor()
  await page.waitForLoadState('networkidle')
  expect(posted.filter((body) => body.includes('createTopic'))).toEqual([])
  await page.context().close()
})

test('the same answer is drawn the same', async () => {
  const places = async () => {
    const page = await drawn(example('11-from-agreement-to-sources'))
    const found = await nodesOf(page).evaluateAll((nodes) =>
      nodes.map((node) => node.getAttribute('transform')),
    )
    await page.context().close()
    return found
  }
  const first = await places()
  expect(first.length).toBeGreaterThan(20)
  expect(await places()).toEqual(first)
})

test('the keyboard alone goes from record to record, shows one, expands it and opens its page', async () => {
  const page = await drawn(example('03-dirty-games'))
  await graphOf(page).getByRole('button', { name: 'Download SVG' }).focus()
  await page.keyboard.press('Tab')
  const focused = () => page.evaluate("document.activeElement.getAttribute('aria-label')")
  const reached: unknown[] = [await focused()]
  for (let index = 1; index < (await nodesOf(page).count()); index++) {
    await page.keyboard.press('ArrowRight')
    reached.push(await focused())
  }
  expect(new Set(reached).size).toBe(await nodesOf(page).count())
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Organisation: Ukraine')
  await page.keyboard.press('Enter')
  await detailsOf(page).getByRole('heading', { name: 'Ukraine' }).waitFor()
  await detailsOf(page).getByText('as speakers actor').waitFor()

  const before = await nodesOf(page).count()
  await detailsOf(page).getByRole('button', { name: 'Draw more of it' }).focus()
  await page.keyboard.press('Enter')
  await detailsOf(page)
    .getByText(/\d+ records? added/)
    .waitFor()
  expect(await nodesOf(page).count()).toBeGreaterThan(before)

  await detailsOf(page).getByRole('link', { name: 'Open in the reading room' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ukraine', level: 1 }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/read/organisation:ukraine')
  expect(faults).toEqual([])
  await page.context().close()
})

test('the list has what the drawing has, and shows a record as well', async () => {
  const page = await drawn(example('02-who-rebuts-whom'))
  const inDrawing = await nodesOf(page).count()
  await graphOf(page).getByRole('button', { name: 'As a list' }).click()
  const rows = graphOf(page).getByRole('table').locator('tbody tr')
  expect(await rows.count()).toBe(inDrawing)
  await rows.getByText('speakers actor: Vladimir Medinsky').first().waitFor()
  await rows.getByRole('button', { name: 'rebuts' }).click()
  await detailsOf(page).getByText('REBUTS', { exact: true }).waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test.each(['light', 'dark'] as const)(
  'in %s colours axe finds nothing, with a record selected, as a list, among examples',
  async (colorScheme) => {
    const page = await drawn(example('06-the-istanbul-talks'), {
      ...desk,
      colorScheme,
      reducedMotion: 'reduce',
    })
    expect(await complaints(page)).toEqual([])
    await nodesOf(page).nth(1).click()
    await detailsOf(page).waitFor()
    expect(await complaints(page)).toEqual([])
    await graphOf(page).getByRole('button', { name: 'As a list' }).click()
    expect(await complaints(page)).toEqual([])
    await page.getByRole('button', { name: 'Show Examples' }).click()
    await page.getByRole('region', { name: 'Examples' }).waitFor()
    expect(await complaints(page)).toEqual([])
    await page.context().close()
  },
)

test('a drawing as a file stands alone, has its question as the title, and whatever a name holds is text', async () => {
  const hostile = '<script>1</script>&"'
  const created = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: 'mutation Named($name: String!) { createTopic(input: { name: $name }) { topic { id } } }',
      variables: { name: hostile },
    }),
  })
  const { data } = (await created.json()) as { data: { createTopic: { topic: { id: string } } } }
  const page = await drawn(`query Hostile { node(id: "${data.createTopic.topic.id}") { id } }`)
  const downloading = page.waitForEvent('download')
  await graphOf(page).getByRole('button', { name: 'Download SVG' }).click()
  const file = readFileSync(await (await downloading).path(), 'utf8')
  const [svg] = parseDocument(file, { xmlMode: true }).children
  expect(svg && 'name' in svg && svg.name).toBe('svg')
  expect(file).toContain('<title>Hostile</title>')
  expect(file).toMatch(/<desc>1 record/)
  expect(file).not.toMatch(/<script|\son\w+=|url\(|href=|@import|http:\/\/(?!www\.w3\.org\/)|https:/)
  expect(file).toContain('&lt;script&gt;')
  // A browser reads it as XML, and finds the name in it.
  await page.goto(`data:image/svg+xml,${encodeURIComponent(file)}`)
  expect(await page.evaluate("document.querySelector('g .label').textContent.replaceAll(' ', '')")).toContain(
    '<script>',
  )
  expect(faults).toEqual([])
  await page.context().close()
})

test('a link to a question says that the pane is open, and has neither token nor headers', async () => {
  const page = await drawn('query Q { node(id: "topic:mediation") { id } }')
  await page.getByLabel('Token').fill(token)
  await page.getByRole('button', { name: 'Use' }).click()
  await page.getByRole('button', { name: 'Forget' }).waitFor()
  const link = page.getByRole('link', { name: 'Copy a link' })
  const held = async () =>
    Object.fromEntries(
      new URLSearchParams(new URL(String(await link.getAttribute('href')), product.url).hash.slice(1)),
    )
  expect(await held()).toEqual({ query: 'query Q{node(id:"topic:mediation"){id}}', pane: 'graph' })
  await graphOf(page).getByRole('button', { name: 'Close the graph' }).click()
  expect(await held()).toEqual({ query: 'query Q{node(id:"topic:mediation"){id}}' })
  expect(await link.getAttribute('href')).not.toContain(token)
  await page.context().close()
})

test('on a phone an example is drawn over the answer, and closed again', async () => {
  const page = await drawn(example('03-dirty-games'), { viewport: { width: 390, height: 844 } })
  const pane = await graphOf(page).boundingBox()
  expect(pane?.width).toBe(390)
  await nodesOf(page).first().click()
  await detailsOf(page).getByRole('heading', { name: 'Russia is playing dirty.' }).waitFor()
  expect(
    await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]'),
  ).toEqual([390, 844])
  await graphOf(page).getByRole('button', { name: 'Close the graph' }).click()
  await page.locator('.result-window .view-line', { hasText: '"Ukraine"' }).first().waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

/** What all of the playground's files weighed, as gzip, before answers were drawn; and what drawing them may add. */
const before = 2_129_815
const drawingAdds = 30 * 1_024

test('to draw answers adds at most 30 kB to what a browser loads', () => {
  const folder = 'dist/web/assets'
  const built = readdirSync(folder).filter((file) => !/\.(gz|br)$/.test(file))
  const sizes = built.map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length)
  expect(built.length).toBeGreaterThan(15)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(before + drawingAdds)
})
