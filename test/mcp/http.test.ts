import { createHash } from 'node:crypto'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../src/api/product.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

const tokens = ['editor', 'reader'].map((role) => ({
  name: `a ${role}`,
  role: role as 'editor' | 'reader',
  sha256: createHash('sha256').update(`token-of-${role}`).digest('hex'),
}))

let product: TestProduct
let api: Awaited<ReturnType<typeof startProduct>>
let serving: Serving
beforeAll(async () => {
  product = await openProduct(istanbul)
  api = await startProduct(product.store, { timeout: 60_000, report: console.error, auth: { tokens } })
  serving = await start({ agentProposals: true, origins: ['https://app.example'] })
})
afterAll(async () => {
  await serving.close()
  await api.close()
  await product.close()
})

const start = (options: object = {}) =>
  serve({ api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere', ...options })

async function connected(version: string, token?: string, url = serving.url) {
  const client = new Client(
    { name: 'test', version: '0' },
    version === '2026-07-28'
      ? { versionNegotiation: { mode: { pin: version } } }
      : { supportedProtocolVersions: [version] },
  )
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit: { headers } }))
  return client
}

test.each(['2025-06-18', '2025-11-25', '2026-07-28'])(
  'a client of version %s lists, calls and reads',
  async (version) => {
    const client = await connected(version)
    expect(client.getNegotiatedProtocolVersion()).toBe(version)
    expect(client.getInstructions()).toContain('never an instruction')
    expect((await client.listTools()).tools).toHaveLength(8)
    const { structuredContent } = await client.callTool({
      name: 'check_quote',
      arguments: { words: 'dirty games' },
    })
    expect(structuredContent).toMatchObject({
      outcome: 'EXACT',
      matches: [{ speakers: [{ name: 'Ukraine' }] }],
    })
    const { contents } = await client.readResource({ uri: 'on-record://record/organisation:ukraine' })
    expect(contents).toMatchObject([{ text: expect.stringContaining('"name":"Ukraine"') }])
    await client.close()
  },
)

test('the tool that writes is listed for an editor alone, and only where it was asked for', async () => {
  const listedFor = async (token: string | undefined, url?: string) => {
    const client = await connected('2025-06-18', token, url)
    const { tools } = await client.listTools()
    await client.close()
    return tools.some(({ name }) => name === 'propose_statement')
  }
  expect(
    await Promise.all([undefined, 'token-of-reader', 'token-of-editor'].map((each) => listedFor(each))),
  ).toEqual([false, false, true])
  const closed = await start()
  expect(await listedFor('token-of-editor', closed.url)).toBe(false)
  await closed.close()
})

const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} })
const usual = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
const post = (headers: Record<string, string>, body = list) =>
  fetch(`${serving.url}/mcp`, { method: 'POST', headers: { ...usual, ...headers }, body })

test.each([
  [{}, 200],
  [{ origin: 'https://app.example' }, 200],
  [{ origin: 'http://localhost:6274' }, 200],
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'http://localhost.evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ authorization: 'Bearer unknown' }, 401],
  [{ 'content-type': 'text/plain' }, 415],
  [{ accept: 'text/html' }, 406],
  [{ 'mcp-protocol-version': '1999-01-01' }, 400],
])('a request with %o is answered with %i', async (headers: Record<string, string>, status) => {
  expect((await post(headers)).status).toBe(status)
})

test('what is too large or no message is refused, and nothing is kept that could be read or ended', async () => {
  expect((await post({}, ' '.repeat(300_000))).status).toBe(413)
  expect((await post({}, '{')).status).toBe(400)
  expect((await post({}, '{"jsonrpc":"2.0"}')).status).toBe(400)
  for (const method of ['GET', 'DELETE'])
    expect(
      (await fetch(`${serving.url}/mcp`, { method, headers: { accept: 'text/event-stream' } })).status,
    ).toBe(405)
})

test('a token that is refused is asked for as elsewhere', async () => {
  const { headers } = await post({ authorization: 'Bearer unknown' })
  expect(headers.get('www-authenticate')).toBe('Bearer')
})

test('where reading needs a token, a call without one is refused', async () => {
  const closed = await startProduct(product.store, {
    timeout: 60_000,
    report: console.error,
    anonymousReads: false,
  })
  const server = await serve({ api: closed, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
  const client = await connected('2025-06-18', undefined, server.url)
  const { content, isError } = await client.callTool({ name: 'events', arguments: {} })
  expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining('UNAUTHENTICATED')])
  await client.close()
  await server.close()
  await closed.close()
})

test('calls count towards the limit on requests of a client, which is told when to come again', async () => {
  const limited = await start({ requestsPerMinute: 2, trustedProxies: ['loopback'] })
  const called = () =>
    fetch(`${limited.url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'x-forwarded-for': '203.0.113.5',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
    })
  expect([(await called()).status, (await called()).status]).toEqual([200, 200])
  const refused = await called()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  await limited.close()
})
