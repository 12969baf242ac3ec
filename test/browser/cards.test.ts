import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../tools/screenshot/chromium.ts'
import { type RunningProduct, startProduct } from '../../tools/screenshot/product.ts'
import { istanbul } from '../data/istanbul.ts'

/** Above and below a card, in CSS pixels. */
const borders = 4
const publicUrl = 'https://example.org'
const disputed = 'statement:medinsky-bodies-not-collected'

let product: RunningProduct
let browser: Browser
/** Another site, which sends the page and the policy that a test gives it. */
let site: Server
let page = { body: '', policy: '' }

beforeAll(async () => {
  product = await startProduct('', {
    ON_RECORD_PUBLIC_URL: publicUrl,
    ON_RECORD_TITLE: 'Example Newsroom',
    ON_RECORD_CONTACT: 'record@example.org',
  })
  browser = await launchChromium()
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', page.policy)
    response.end(`<!DOCTYPE html><html lang="en"><title>A newspaper</title><h1>A report</h1>${page.body}`)
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
})
afterAll(async () => {
  site?.close()
  await browser?.close()
  await product?.stop()
})

type Embedding = { html: string; width: number; height: number }

async function embeddingOf(id: string, maxwidth: number): Promise<Embedding> {
  const query = new URLSearchParams({ url: `${publicUrl}/read/${id}`, maxwidth: String(maxwidth) })
  const response = await fetch(`${product.url}/oembed?${query}`)
  const answer = (await response.json()) as Embedding
  // The server does not stand at its public address here.
  return { ...answer, html: answer.html.replace(publicUrl, product.url) }
}

/** The page of the other site, in a browser: its host is another one than the product's. */
async function embedded(body: string, policy: string, options: BrowserContextOptions = {}): Promise<Page> {
  page = { body, policy }
  const context = await browser.newContext(options)
  const shown = await context.newPage()
  await shown.goto(`http://localhost:${(site.address() as AddressInfo).port}/`)
  return shown
}

/** What a card is set in, as a browser works it out. */
const style = (name: string) => `getComputedStyle(document.body).${name}`

const framesOnly = () => `default-src 'none'; frame-src ${product.url}`

describe('a page of another site whose policy allows nothing but the frame', () => {
  test.each([true, false])(
    'shows the card, with script allowed by the browser: %s',
    async (javaScriptEnabled) => {
      const { html } = await embeddingOf(disputed, 300)
      const shown = await embedded(html, framesOnly(), { javaScriptEnabled })
      const card = shown.frameLocator('iframe').locator('.card')
      await card.getByText('is reported to have said (summary)').first().waitFor()
      expect(await card.getByText('Disputed.').isVisible()).toBe(true)
      expect(await card.getByRole('link', { name: 'Report an error' }).isVisible()).toBe(true)
      const rule = await shown.frames()[1]?.evaluate(style('borderTopWidth'))
      expect(rule).toBe('3px')
      await shown.context().close()
    },
  )

  test('cannot frame any other page of the server', async () => {
    const shown = await embedded(`<iframe src="${product.url}/read/${disputed}"></iframe>`, framesOnly())
    await shown.waitForLoadState('networkidle')
    expect(await shown.frameLocator('iframe').locator('main').count()).toBe(0)
    await shown.context().close()
  })

  test('shows it in a sandbox that allows nothing', async () => {
    const { html } = await embeddingOf(disputed, 300)
    const shown = await embedded(html.replace('<iframe', '<iframe sandbox=""'), framesOnly())
    const card = shown.frameLocator('iframe').locator('.card')
    await card.getByText('Disputed.').waitFor()
    await shown.context().close()
  })
})

describe('the height that a frame is given', () => {
  test.each([300, 340, 420, 500, 544])('fits every card in a frame of %i pixels', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 200 }, javaScriptEnabled: false })
    const card = await context.newPage()
    const wrong: string[] = []
    for (const { id } of [...(istanbul.statements ?? []), ...(istanbul.relations ?? [])]) {
      const { height } = await embeddingOf(id, width)
      await card.goto(`${product.url}/card/${id}`)
      const box = await card.locator('.card').boundingBox()
      const needed = Math.ceil(box?.height ?? 0) + borders
      const isWide = (box?.width ?? 0) > width
      if (height < needed || height > needed * 1.3 + 24 || isWide)
        wrong.push(`${id}: ${height} for ${needed}`)
    }
    expect(wrong).toEqual([])
    await context.close()
  })

  test('is that of the card where the page loads the script, whatever else writes to the page', async () => {
    const { html } = await embeddingOf(disputed, 544)
    const policy = `default-src 'none'; frame-src ${product.url}; script-src ${product.url}`
    const script = `<script src="${product.url}/card/fit-cards.js"></script>`
    const shown = await embedded(`${script}${html.replace(/ height="\d+"/, ' height="50"')}`, policy)
    const frame = shown.locator('iframe')
    const needed = await shown.frameLocator('iframe').locator('.card').boundingBox()
    await expect.poll(() => frame.getAttribute('height')).not.toBe('50')
    expect(await frame.getAttribute('height')).toBe(String(Math.ceil(needed?.height ?? 0) + borders))
    await shown.evaluate(`postMessage({ type: 'on-record:height', height: 1 }, '*')`)
    await shown.waitForTimeout(100)
    expect(await frame.getAttribute('height')).toBe(String(Math.ceil(needed?.height ?? 0) + borders))
    await shown.context().close()
  })
})

test('a card is printed whole, in black on white', async () => {
  const context = await browser.newContext({ viewport: { width: 700, height: 900 }, colorScheme: 'dark' })
  const card = await context.newPage()
  await card.goto(`${product.url}/card/${disputed}`)
  const colours = () => Promise.all(['backgroundColor', 'color'].map((name) => card.evaluate(style(name))))
  expect(await colours()).toEqual(['rgb(20, 23, 28)', 'rgb(230, 228, 223)'])
  await card.emulateMedia({ media: 'print' })
  expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  expect(await card.getByRole('link', { name: 'Report an error' }).isVisible()).toBe(true)
  await context.close()
})
