import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, type RequestWithSignal, startApi } from '../../src/api/api.ts'
import { unavailable } from '../../src/errors.ts'
import { type Serving, serve } from '../../src/server/http.ts'

const schema = buildSchema(/* GraphQL */ `
  type Query { greeting(name: String = "you"): String  slow: String }
  type Mutation { shout: String }
`)

let ready: () => Promise<unknown>
let api: Api
let serving: Serving
let left: () => void

beforeAll(async () => {
  const { greeting, slow } = schema.getQueryType()?.getFields() ?? {}
  Object.assign(greeting ?? {}, { resolve: (_: unknown, { name }: { name: string }) => `hello ${name}` })
  Object.assign(slow ?? {}, {
    resolve: (_: unknown, _args: unknown, { signal }: RequestWithSignal) =>
      new Promise((resolve) => {
        setTimeout(resolve, 300, 'at last').unref()
        signal.addEventListener('abort', () => left())
      }),
  })
  api = await startApi({
    schema,
    context: (signal) => ({ signal }),
    ready: () => ready(),
    timeout: 10_000,
    report: () => {},
  })
  serving = await start()
})
afterAll(async () => {
  await serving.close()
  await api.close()
})

const start = (options = {}) =>
  serve({ api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere', ...options })

const json = { 'content-type': 'application/json' }
const modern = { ...json, accept: 'application/graphql-response+json' }

const get = (path: string, headers: Record<string, string> = json) =>
  fetch(`${serving.url}${path}`, { headers, redirect: 'manual' })
const post = (body: string, headers: Record<string, string> = modern) =>
  fetch(`${serving.url}/graphql`, { method: 'POST', headers, body })
const ask = (query: string, headers?: Record<string, string>) => post(JSON.stringify({ query }), headers)

type Body = { data?: unknown; errors?: { message: string; extensions: { code: string } }[]; status?: string }

/** Status, media type and body: what a client decides by. */
const seen = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  body: (await response.json()) as Body,
})
const coded = (code: string) => ({ errors: [{ extensions: { code } }] })

describe('GraphQL over HTTP', () => {
  test('a query is answered in the media type that was asked for', async () => {
    const body = { data: { greeting: 'hello you' } }
    expect(await seen(await ask('{ greeting }'))).toEqual({
      status: 200,
      type: 'application/graphql-response+json; charset=utf-8',
      body,
    })
    expect(await seen(await ask('{ greeting }', json))).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      body,
    })
  })

  test('variables and a chosen operation', async () => {
    const query = 'query A { greeting } query B($name: String) { greeting(name: $name) }'
    const response = await post(JSON.stringify({ query, operationName: 'B', variables: { name: 'Ada' } }))
    expect(await response.json()).toEqual({ data: { greeting: 'hello Ada' } })
  })

  test('a query by GET', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('{ greeting }')}`)
    expect(await seen(response)).toMatchObject({ status: 200, body: { data: { greeting: 'hello you' } } })
  })

  test('a mutation by GET is refused', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('mutation { shout }')}`)
    expect(response.headers.get('allow')).toBe('POST')
    expect(await seen(response)).toMatchObject({ status: 405, body: coded('BAD_REQUEST') })
  })

  test('another method is refused', async () => {
    const response = await fetch(`${serving.url}/graphql`, {
      method: 'DELETE',
      headers: { 'apollo-require-preflight': 'true' },
    })
    expect(response.headers.get('allow')).toBe('GET, POST')
    expect(response.status).toBe(405)
  })

  test.each([
    ['a field that is not there', '{ "query": "{ nothing }" }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mistake in the syntax', '{ "query": "{ greeting" }', 400, 'GRAPHQL_PARSE_FAILED'],
    ['no query', '{ "variables": {} }', 400, 'BAD_REQUEST'],
    ['JSON that is none', '{ "query": "{ greeting }"', 400, 'BAD_REQUEST'],
    ['nothing at all', '', 400, 'BAD_REQUEST'],
    [
      'a body that is too large',
      JSON.stringify({ query: `{ greeting } #${'-'.repeat(300_000)}` }),
      413,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a query that is too deep',
      JSON.stringify({
        query: `{ __schema ${'{ types { fields { type '.repeat(6)} { name } ${'} } }'.repeat(6)} }`,
      }),
      400,
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s', async (_name, body, status, code) => {
    const answer = await seen(await post(body))
    expect(answer).toMatchObject({
      status,
      type: expect.stringMatching(/^application\/(graphql-response\+)?json/),
    })
    expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toContain(code)
  })

  test('a form of another site cannot ask', async () => {
    const body = JSON.stringify({ query: '{ greeting }' })
    expect((await post(body, { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await post(body, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
    expect((await get('/graphql?query={greeting}', {})).status).toBe(400)
  })
})

describe('a browser', () => {
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

  test.each(['/', '/graphql'])('that opens %s is shown the playground', async (path) => {
    const response = await get(path, html)
    expect([response.status, response.headers.get('location')]).toEqual([302, 'playground'])
  })

  test('loads nothing from anywhere else', async () => {
    const policy = (await get('/health/live')).headers.get('content-security-policy') ?? ''
    expect(policy.split(';')).toContain("default-src 'self'")
    expect(policy.split(';')).toContain("worker-src 'self' blob:")
    expect(policy).not.toMatch(/http|\*/)
  })

  test('lets no page of another site read an answer, but those that the operator allows', async () => {
    const asked = { ...json, origin: 'https://newsroom.example' }
    expect((await ask('{ greeting }', asked)).headers.get('access-control-allow-origin')).toBeNull()
    const open = await start({ origins: ['https://newsroom.example'] })
    const preflight = await fetch(`${open.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        ...asked,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://newsroom.example')
    await open.close()
  })
})

describe('health', () => {
  test('live as long as the process answers, ready as long as the store does', async () => {
    ready = async () => ({ engine: 'embedded' })
    expect(await seen(await get('/health/live'))).toMatchObject({ status: 200, body: { status: 'live' } })
    expect(await seen(await get('/health/ready'))).toMatchObject({ status: 200, body: { status: 'ready' } })
    ready = () => Promise.reject(unavailable('The store does not answer.', new Error('10.0.0.7')))
    expect((await get('/health/live')).status).toBe(200)
    expect(await seen(await get('/health/ready'))).toMatchObject({
      status: 503,
      body: { status: 'not ready', reason: 'The store does not answer.' },
    })
  })
})

test('an address that is none', async () => {
  expect(await seen(await get('/graphiql'))).toMatchObject({ status: 404, body: coded('NOT_FOUND') })
})

test('a client at this machine is not limited, even where others are', async () => {
  const limited = await start({ requestsPerMinute: 2 })
  const statuses = await Promise.all(
    Array.from({ length: 5 }, async () => (await fetch(`${limited.url}/health/live`)).status),
  )
  expect(statuses).toEqual([200, 200, 200, 200, 200])
  await limited.close()
})

test('what is under way is answered before the server stops', async () => {
  const leaving = await start()
  const answer = fetch(`${leaving.url}/graphql`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query: '{ slow }' }),
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  await leaving.close()
  expect(await (await answer).json()).toEqual({ data: { slow: 'at last' } })
  await expect(fetch(leaving.url)).rejects.toThrow()
})

test('a client that leaves ends its request', async () => {
  const ended = new Promise<void>((resolve) => {
    left = resolve
  })
  const client = new AbortController()
  const request = fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query: '{ slow }' }),
    signal: client.signal,
  })
  setTimeout(() => client.abort(), 100)
  await expect(request).rejects.toThrow('aborted')
  await ended
})
