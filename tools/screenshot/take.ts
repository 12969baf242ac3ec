/** Makes docs/playground.png, the README's picture: an example and its answer, in the built product. */
import { mkdir } from 'node:fs/promises'
import { launchChromium } from './chromium.ts'
import { startProduct } from './product.ts'

const picture = 'docs/playground.png'
const question = 'Did anyone say "dirty games", and exactly so?'

const product = await startProduct()
const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' })
  await page.goto(`${product.url}/playground/`)
  await page.getByRole('button', { name: question }).click()
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'query DirtyGames' }).waitFor()
  await page.getByRole('button', { name: 'Execute query' }).click()
  await page.locator('.result-window .view-line', { hasText: 'dirty games' }).first().waitFor()
  // Without the pointer, no tooltip; and the colours of the answer come a moment after its text.
  await page.mouse.move(700, 20)
  await page.waitForTimeout(500)
  await mkdir('docs', { recursive: true })
  await page.screenshot({ path: picture })
  console.log(`${picture} is new.`)
} finally {
  await browser.close()
  await product.stop()
}
