/**
 * Makes the README's pictures, of the built product: docs/playground.png, the README's query and its answer;
 * docs/drawn-answer.png, an example's answer as a graph; and docs/reading-room.png, a page of the reading room.
 */
import { readFileSync } from 'node:fs'
import { onlyBlock } from '../docs/code-blocks.ts'
import { launchChromium } from './chromium.ts'
import { startProduct } from './product.ts'

const pictures = {
  playground: 'docs/playground.png',
  drawnAnswer: 'docs/drawn-answer.png',
  readingRoom: 'docs/reading-room.png',
}
const drawn = readFileSync('examples/11-from-agreement-to-sources.graphql', 'utf8')
const read = '/read/relation:coordination-headquarters-rebuts-medinsky-on-the-bodies'
const query = onlyBlock(readFileSync('README.md', 'utf8'), 'graphql')
const empty = { hash: null, variables: null, headers: null, response: null }
const tab = { ...empty, id: 'readme', title: 'DirtyGames', query, operationName: 'DirtyGames' }
/** GraphiQL opens the tabs that it finds in the browser's storage: a JSON text, written here as a script's string. */
const stored = JSON.stringify(JSON.stringify({ tabs: [tab], activeTabIndex: 0 }))

const product = await startProduct()
const browser = await launchChromium()
try {
  const page = await browser.newPage({
    viewport: { width: 1360, height: 840 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  })
  await page.addInitScript({ content: `localStorage.setItem('on-record:graphiql:tabState', ${stored})` })
  await page.goto(`${product.url}/playground/`)
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'query DirtyGames' }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Execute query' }).click()
  await page.locator('.result-window .view-line', { hasText: 'VERBATIM' }).first().waitFor()
  // Without the pointer, no tooltip; and the colours of the answer come a moment after its text.
  await page.mouse.move(700, 20)
  await page.waitForTimeout(500)
  await page.screenshot({ path: pictures.playground })
  await page.close()
  const figure = await browser.newPage({
    viewport: { width: 1360, height: 800 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await figure.goto(`${product.url}/playground/#${new URLSearchParams({ query: drawn, pane: 'graph' })}`)
  await figure.locator('.graph-pane .node').first().waitFor()
  // The colours of the answer come a moment after its text.
  await figure.waitForTimeout(500)
  await figure.screenshot({ path: pictures.drawnAnswer })
  await figure.close()
  const paper = await browser.newPage({
    viewport: { width: 1360, height: 800 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
  })
  await paper.goto(`${product.url}${read}`)
  await paper.screenshot({ path: pictures.readingRoom })
  for (const picture of Object.values(pictures)) console.log(`${picture} has been taken.`)
} finally {
  await browser.close()
  await product.stop()
}
