import { buildSchema } from 'graphql'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from '../../src/api/api.ts'
import { type ServeOptions, type Serving, serve } from '../../src/server/http.ts'

let api: Api
let serving: Serving
beforeAll(async () => {
  api = await startApi({
    schema: buildSchema('type Query { greeting: String }'),
    context: (signal) => ({ signal }),
    ready: async () => {},
    timeout: 10_000,
    report: () => {},
  })
})
afterEach(() => serving.close())
afterAll(() => api.close())

async function start(options: Partial<ServeOptions>) {
  serving = await serve({ api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere', ...options })
}

/** Asks as a proxy on this machine does for the client that it names. */
async function statuses(clients: readonly string[], path = '/graphql?query={__typename}') {
  const answered: number[] = []
  for (const client of clients) {
    const headers = { 'x-forwarded-for': client, 'apollo-require-preflight': '1' }
    answered.push((await fetch(serving.url + path, { headers, redirect: 'manual' })).status)
  }
  return answered
}

const [anna, berta] = ['203.0.113.5', '203.0.113.6']

test('two clients behind one proxy are limited each for themselves', async () => {
  await start({ requestsPerMinute: 2, trustedProxies: ['loopback'] })
  expect(await statuses([anna, anna, anna, berta, berta, berta])).toEqual([200, 200, 429, 200, 200, 429])
})

test('what a client writes before the word of the proxy counts for nothing', async () => {
  await start({ requestsPerMinute: 2, trustedProxies: ['loopback'] })
  const spoofed = ['198.51.100.1', '198.51.100.2', '127.0.0.1', '::1'].map((each) => `${each}, ${anna}`)
  expect(await statuses(spoofed)).toEqual([200, 200, 429, 429])
})

test.each([[[]], [['10.0.0.0/8']]])(
  'from an address that is not trusted (of %j), no header makes a client another, nor one of this machine',
  async (trustedProxies) => {
    await start({ requestsPerMinute: 2, trustedProxies })
    expect(await statuses([anna, berta, '127.0.0.1', '198.51.100.7'])).toEqual([200, 200, 429, 429])
  },
)

test.each(['/health', '/health/live', '/health/ready', '/health/ready/'])(
  '%s is never limited',
  async (path) => {
    await start({ requestsPerMinute: 1, trustedProxies: ['loopback'] })
    expect(await statuses([anna, anna, anna], path)).toEqual([200, 200, 200])
  },
)

test('a client that is limited is told when to come again', async () => {
  await start({ requestsPerMinute: 1, trustedProxies: ['loopback'] })
  await statuses([anna])
  const response = await fetch(`${serving.url}/`, { headers: { 'x-forwarded-for': anna } })
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
})

/** Where a browser that asks a proxy for `shown`, which asks us for `path`, is led. */
async function ledTo(shown: string, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(serving.url + path, {
    headers: { accept: 'text/html', ...headers },
    redirect: 'manual',
  })
  return new URL(response.headers.get('location') ?? '', `https://newsroom.example${shown}`).pathname
}

test('behind a proxy that adds a path, every page leads to the playground below it', async () => {
  await start({ trustedProxies: ['loopback'] })
  const told = { 'x-forwarded-for': anna, 'x-forwarded-prefix': '/record' }
  expect(await ledTo('/record', '/', told)).toBe('/record/playground')
  expect(await ledTo('/record/', '/', told)).toBe('/record/playground')
  expect(await ledTo('/record/', '/')).toBe('/record/playground')
  expect(await ledTo('/record/', '//')).toBe('/record/playground')
  expect(await ledTo('/record/graphql', '/graphql')).toBe('/record/playground')
  expect(await ledTo('/record/graphql/', '/graphql/')).toBe('/record/playground')
})

test('no path leads to another site, and none counts that nobody trusted tells', async () => {
  await start({ trustedProxies: ['loopback'] })
  for (const prefix of ['//evil.example', 'https://evil.example', '/\\evil.example', '/a/../..'])
    expect(await ledTo('/', '/', { 'x-forwarded-for': anna, 'x-forwarded-prefix': prefix })).toBe(
      '/playground',
    )
  await serving.close()
  await start({})
  expect(await ledTo('/', '/', { 'x-forwarded-for': anna, 'x-forwarded-prefix': '/evil' })).toBe(
    '/playground',
  )
})
