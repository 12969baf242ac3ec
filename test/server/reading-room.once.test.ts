import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { localTokens, newLocalKey, oneTimeToken } from '../../src/server/sign-in/local-tokens.ts'
import { istanbul } from '../data/istanbul.ts'
import { newsroom } from '../support/reading-room.ts'

const token = 'a-token-of-anna'
const key = newLocalKey()

/** A server over the Istanbul graph, to which whoever may not read needs a token. */
async function serving(anonymousReads: boolean) {
  const local = localTokens(key)
  const sha256 = createHash('sha256').update(token).digest('hex')
  const onRecord = await createOnRecord({
    anonymousReads,
    auth: { tokens: [{ name: 'anna', role: 'reader', sha256 }], local: local.viewerOf },
  })
  await onRecord.importBundle(istanbul)
  const server = await serve({
    api: onRecord.api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
    readingRoom: newsroom,
    local,
  })
  return { onRecord, server }
}

let open: { onRecord: OnRecord; server: Serving }
let closed: { onRecord: OnRecord; server: Serving }

beforeAll(async () => {
  open = await serving(true)
  closed = await serving(false)
})
afterAll(async () => {
  for (const { onRecord, server } of [open, closed]) {
    await server?.close()
    await onRecord?.close()
  }
})

const get = ({ server }: typeof open, path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' })

const post = ({ server }: typeof open, path: string, fields: Record<string, string>, headers = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  })

const complex = '/read/statement:zelensky-exchange-complex'

describe('a page over HTTP', () => {
  test('runs and loads nothing but its own sheet and script, and is asked for anew each time', async () => {
    const response = await get(open, complex)
    expect({ status: response.status, headers: Object.fromEntries(response.headers) }).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
          "form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
        'cache-control': 'private, no-cache',
        vary: 'cookie',
      },
    })
  })

  test('is not sent again to whoever has it, until something is written', async () => {
    const etag = (await get(open, complex)).headers.get('etag') ?? ''
    expect((await get(open, complex, { 'if-none-match': etag })).status).toBe(304)
    await open.onRecord.importBundle({
      format: 'on-record-bundle/1',
      title: 'One more',
      description: 'A topic.',
      topics: [{ id: 'topic:weather', name: 'Weather' }],
    })
    expect((await get(open, complex, { 'if-none-match': etag })).status).toBe(200)
  })

  test('its sheet may be kept for good', async () => {
    const [, sheet = ''] =
      /href="\.\.(\/read\/style\.css[^"]*)"/.exec(await (await get(open, complex)).text()) ?? []
    const { status, headers } = await get(open, sheet)
    expect({ status, type: headers.get('content-type'), kept: headers.get('cache-control') }).toEqual({
      status: 200,
      type: 'text/css; charset=utf-8',
      kept: 'public, max-age=31536000, immutable',
    })
  })

  test('the id of a receipt leads to its statement', async () => {
    const response = await get(open, '/read/attribution:zelensky-exchange-complex-mt')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(
      '../read/statement:zelensky-exchange-complex#attribution:zelensky-exchange-complex-mt',
    )
  })

  test('all that matches is to be had as a table, whatever the page shows', async () => {
    const response = await get(open, '/read/topic:prisoner-exchange?format=csv')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="prisoner-exchange.csv"')
    const lines = (await response.text()).trim().split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFF?speaker,role,type,summary \(not a quotation\),quoted words,/)
    const receipts = (istanbul.statements ?? [])
      .filter(({ about }) => about?.includes('topic:prisoner-exchange'))
      .flatMap(({ attributions }) => attributions)
    expect(lines).toHaveLength(1 + receipts.length)
  })

  test('a feed names what is new by the address from outside, its summaries as such', async () => {
    const response = await get(open, '/read/person:volodymyr-zelensky?format=atom')
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = await response.text()
    expect(feed.match(/<entry>/g)).toHaveLength(7)
    expect(feed).toContain(`<id>https://example.org${complex}</id>`)
    for (const [, title] of feed.matchAll(/<entry>[\s\S]*?<title>(.*?)<\/title>/g))
      expect(title).toMatch(/^(Volodymyr Zelensky|Analysts) (is|are) reported to have said \(summary\): /)
  })

  test('a draft is checked by POST, and is in no address and no log', async () => {
    const response = await post(open, '/read/check', { draft: 'Ukraine spoke of “dirty games”.' })
    expect({ status: response.status, kept: response.headers.get('cache-control') }).toEqual({
      status: 200,
      kept: 'no-store',
    })
    expect(await response.text()).toContain('1. As recorded')
  })

  test('what begins so is answered as a list, in which a statement is a summary', async () => {
    const list = await (await get(open, '/read/suggestions?q=dirty+ga')).text()
    expect(list).toContain(
      '<li><a href="../read/statement:ukraine-dirty-games">Ukraine is reported to have said (summary): Russia is playing dirty.</a></li>',
    )
    expect(await (await get(open, '/read/suggestions?q=')).text()).toBe('')
  })

  test('a form is taken by these pages only', async () => {
    expect((await post(open, '/graphql', { query: '{ stats { changes } }' })).status).toBe(415)
  })
})

describe('a card over HTTP', () => {
  const card = '/card/statement:zelensky-exchange-complex'

  test('alone may be framed by any site, runs nothing of its own, and is asked for anew each time', async () => {
    const response = await get(open, card)
    expect({ status: response.status, headers: Object.fromEntries(response.headers) }).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'no-cache',
      },
    })
    expect(response.headers.get('x-frame-options')).toBeNull()
    const etag = response.headers.get('etag') ?? ''
    expect((await get(open, card, { 'if-none-match': etag })).status).toBe(304)
    for (const other of [complex, '/read', '/oembed', '/playground/', '/read/style.css']) {
      const { headers } = await get(open, other)
      expect(headers.get('x-frame-options'), other).toBe('SAMEORIGIN')
      expect(headers.get('content-security-policy'), other).toContain("frame-ancestors 'self'")
    }
  })

  test('its script for other pages is small, and may be loaded by them', async () => {
    const response = await get(open, '/card/fit-cards.js')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(5_000)
  })

  test('is found by oEmbed', async () => {
    const head = await (await get(open, complex)).text()
    const [, address = ''] =
      /type="application\/json\+oembed" href="https:\/\/example\.org([^"]+)"/.exec(head) ?? []
    const response = await get(open, address)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toMatchObject({
      type: 'rich',
      html: expect.stringMatching(
        /^<iframe src="https:\/\/example\.org\/card\/statement:zelensky-exchange-complex"/,
      ),
    })
    expect((await get(open, `${address}&format=xml`)).status).toBe(501)
  })

  test('says only that it is not public where the record is not, even to whoever signed in', async () => {
    const { headers } = await post(closed, '/read/sign-in', { token })
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await get(closed, complex, { cookie })).status).toBe(200)
    for (const sent of [undefined, { cookie }]) {
      const response = await get(closed, card, sent)
      expect(response.status).toBe(401)
      const body = await response.text()
      expect(body).toContain('This record is not public.')
      expect(body).not.toMatch(/Zelensky|exchange/)
    }
  })
})

describe('a record that is not public', () => {
  test('says so, shows nothing, and leads to where to sign in', async () => {
    const response = await get(closed, complex)
    expect(response.status).toBe(401)
    const page = await response.text()
    expect(page).toContain('This record is not public')
    expect(page).toContain('href="../read/sign-in"')
    expect(page).not.toContain('Zelensky')
  })

  test('is read by whoever signed in, until they sign out', async () => {
    const signedIn = await post(closed, '/read/sign-in', { token })
    expect({ status: signedIn.status, to: signedIn.headers.get('location') }).toEqual({
      status: 303,
      to: '../read',
    })
    const cookie = signedIn.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^on-record-reader=\S+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=28800$/)
    const page = await get(closed, complex, { cookie: cookie.split(';')[0] ?? '' })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Signed in as anna')
    const signedOut = await post(closed, '/read/sign-out', {})
    expect(signedOut.headers.get('set-cookie')).toMatch(/^on-record-reader=; .*Max-Age=0$/)
  })

  test('takes a one-time token of this machine, once', async () => {
    const once = await oneTimeToken(key, { name: 'operator', role: 'reader' }, 5)
    const first = await post(closed, '/read/sign-in', { token: once })
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(cookie).not.toContain(once)
    expect((await get(closed, complex, { cookie })).status).toBe(200)
    const second = await post(closed, '/read/sign-in', { token: once })
    expect(second.status).toBe(401)
    expect(await second.text()).toContain('This token has already been used')
  })

  test('refuses a token that is none, and a cookie that is not taken any more is as good as none', async () => {
    const refused = await post(closed, '/read/sign-in', { token: 'no-such-token' })
    expect(refused.status).toBe(401)
    expect(await refused.text()).toContain('This server does not know this token')
    expect((await get(closed, complex, { cookie: 'on-record-reader=no-such-token' })).status).toBe(401)
  })

  test('nobody is signed in or out by a page of another site', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' }
    expect((await post(closed, '/read/sign-in', { token }, foreign)).status).toBe(403)
    expect((await post(closed, '/read/sign-out', {}, foreign)).status).toBe(403)
  })
})

test('without a reading room there is nothing at its addresses', async () => {
  const { onRecord } = open
  const server = await serve({
    api: onRecord.api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
  })
  try {
    expect((await fetch(`${server.url}/read`)).status).toBe(404)
  } finally {
    await server.close()
  }
})
