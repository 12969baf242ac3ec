import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { launchChromium } from '../../tools/screenshot/chromium.ts'
import { passage, withPassages } from '../bundle/small-bundle.ts'
import { newsroom } from '../support/reading-room.ts'

let onRecord: OnRecord
let server: Serving
let browser: Browser

beforeAll(async () => {
  onRecord = await createOnRecord({ keepTexts: true })
  const raw = 'Kyiv spoke of “dirty games” again on Saturday.'
  await onRecord.importBundle(withPassages(passage({ start: 15, end: 26 })), 'tester', {
    texts: async () => ({ raw, format: 'PLAIN' }),
  })
  server = await serve({
    api: onRecord.api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
    readingRoom: newsroom,
  })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await onRecord?.close()
})

test.each([
  ['unfolds below it', true],
  ['is on the page that it leads to, without script', false],
])('the text around a receipt’s words %s', async (_where, javaScriptEnabled) => {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(`${server.url}/read/statement:a`)
  const around = page.getByText('Kyiv spoke of “dirty games” again on Saturday.')
  expect(await around.count()).toBe(0)
  await page.getByRole('link', { name: 'Show the text around it' }).click()
  await around.waitFor()
  expect(new URL(page.url()).search).toBe(javaScriptEnabled ? '' : '?around=attribution%3Aa-daily')
  expect(await page.getByRole('link', { name: 'Show the text around it' }).count()).toBe(0)
  await context.close()
})
