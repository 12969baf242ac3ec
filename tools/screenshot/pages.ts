/**
 * Makes the small pictures of docs/read-a-graph.md, of the built product: one of each kind of page, and three of cards.
 * They are written to docs/pages as WebP.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { startProduct } from './product.ts'

const folder = 'docs/pages'

/** The most bytes of one picture, and of all together. */
const bounds = { each: 70_000, all: 600_000 }

/** Cards as frames of these widths show them. */
const cards = {
  card: { path: '/card/statement:medinsky-bodies-not-collected', width: 544 },
  'card-dispute': {
    path: '/card/relation:coordination-headquarters-rebuts-medinsky-on-the-bodies',
    width: 544,
  },
  'card-narrow': { path: '/card/statement:ukraine-dirty-games', width: 300 },
}

/** The addresses of the pages, by the names of their pictures. */
const pages = {
  front: '/read',
  search: '/read/search?q=exchange',
  statement: '/read/statement:russian-ministry-of-defence-2025-06-09-first-group-returned',
  person: '/read/person:volodymyr-zelensky',
  organisation: '/read/organisation:russia',
  event: '/read/event:prisoner-exchange-2025-06',
  source: '/read/source:moscow-times-2025-06-09',
  dispute: '/read/relation:coordination-headquarters-rebuts-medinsky-on-the-bodies',
  topic: '/read/topic:mediation',
  place: '/read/place:istanbul',
  check: '/read/check',
}

/** A PNG as WebP, which a browser makes of it. */
async function webp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage()
  const data = await page.evaluate<string>(`(async () => {
    const picture = new Image()
    picture.src = 'data:image/png;base64,${png.toString('base64')}'
    await picture.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
    canvas.getContext('2d').drawImage(picture, 0, 0)
    return canvas.toDataURL('image/webp', 0.68)
  })()`)
  await page.close()
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')
}

const product = await startProduct('', {
  ON_RECORD_TITLE: 'Example Newsroom',
  ON_RECORD_CONTACT: 'record@example.org',
  ON_RECORD_PUBLIC_URL: 'https://example.org',
})
const browser = await launchChromium()
let total = 0
async function keep(name: string, png: Buffer) {
  const picture = await webp(browser, png)
  if (picture.length > bounds.each)
    throw new Error(`${name}: ${picture.length} bytes are more than ${bounds.each}. Show less of the page.`)
  total += picture.length
  writeFileSync(`${folder}/${name}.webp`, picture)
}

try {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ viewport: { width: 1040, height: 760 }, colorScheme: 'light' })
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(product.url + path)
    await keep(name, await page.screenshot())
  }
  for (const [name, { path, width }] of Object.entries(cards)) {
    await page.setViewportSize({ width, height: 600 })
    await page.goto(product.url + path)
    await keep(name, await page.locator('.card').screenshot())
  }
  if (total > bounds.all)
    throw new Error(`All pictures together have ${total} bytes, more than ${bounds.all}.`)
  console.log(
    `${Object.keys({ ...pages, ...cards }).length} pictures have been taken for ${folder}: ${Math.round(total / 1_000)} kB.`,
  )
} finally {
  await browser.close()
  await product.stop()
}
