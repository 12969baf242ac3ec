import { request } from 'node:http'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from '../../src/api/api.ts'
import { type Serving, serve } from '../../src/server/http.ts'

const schema = buildSchema('type Query { greeting(name: String = "you"): String }')

let api: Api
let serving: Serving
beforeAll(async () => {
  Object.assign(schema.getQueryType()?.getFields().greeting ?? {}, {
    resolve: (_: unknown, { name }: { name: string }) => `hello ${name}`,
  })
  api = await startApi({
    schema,
    context: (signal) => ({ signal }),
    ready: async () => {},
    timeout: 10_000,
    report: () => {},
  })
  serving = await serve({ api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
})
afterAll(async () => {
  await serving.close()
  await api.close()
})

const json = { 'content-type': 'application/json' }
const modern = { ...json, accept: 'application/graphql-response+json' }

const get = (path: string, headers: Record<string, string>) => fetch(serving.url + path, { headers })
const post = (body: string, headers: Record<string, string> = modern) =>
  fetch(`${serving.url}/graphql`, { method: 'POST', headers, body })
const ask = (query: string, headers?: Record<string, string>) => post(JSON.stringify({ query }), headers)

type Body = { data?: unknown; errors?: { extensions: { code: string } }[] }

const wrong = [
  ['a mistake in the syntax', '{ greeting', 'GRAPHQL_PARSE_FAILED'],
  ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a variable that does not fit', 'query ($name: String!) { greeting(name: $name) }', 'BAD_USER_INPUT'],
  [
    'an operation that is not there',
    'query A { greeting } query B { greeting }',
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a query that is too deep',
    `{ __schema ${'{ types { fields { type '.repeat(6)} { name } ${'} } }'.repeat(6)} }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['a subscription', 'subscription { greeting }', 'BAD_USER_INPUT'],
] as const

test.each(wrong)('%s is 400 in the newer media type, and 200 in the older', async (_what, query, code) => {
  for (const [headers, status] of [
    [modern, 400],
    [{ ...json, accept: 'application/json' }, 200],
    [{ ...json, accept: '*/*' }, 200],
    [json, 200],
  ] as const) {
    const response = await ask(query, headers)
    const { data, errors } = (await response.json()) as Body
    expect([response.status, data, errors?.[0]?.extensions.code]).toEqual([status, undefined, code])
  }
})

test.each([modern, json])('a subscription by GET is no other mistake than by POST (%j)', async (headers) => {
  const response = await get(`/graphql?query=${encodeURIComponent('subscription { greeting }')}`, headers)
  expect(response.headers.get('allow')).toBeNull()
  expect(response.status).toBe(headers === json ? 200 : 400)
  expect(await response.json()).toEqual({
    errors: [
      {
        message:
          'query: A subscription has many answers: send it over WebSocket (graphql-transport-ws), or follow the log at GET /changes.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'query' },
      },
    ],
  })
})

test('of several operations, only the one that is asked for counts', async () => {
  const query = 'query A { greeting } subscription B { greeting }'
  const response = await post(JSON.stringify({ query, operationName: 'A' }))
  expect(await response.json()).toEqual({ data: { greeting: 'hello you' } })
})

test('a media type that is not spoken is 406', async () => {
  expect((await ask('{ greeting }', { ...json, accept: 'text/csv' })).status).toBe(406)
})

test('a Host that names no host is the mistake of the client', async () => {
  const { port } = new URL(serving.url)
  const status = await new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers: { ...json, host: '[' } },
      (response) => resolve(response.resume().statusCode),
    )
    asking.on('error', reject).end('{"query":"{ greeting }"}')
  })
  expect(status).toBe(400)
})

test.each(['/graphql/', '//graphql'])('%s answers as /graphql does', async (path) => {
  const body = JSON.stringify({ query: '{ greeting }' })
  const response = await fetch(serving.url + path, { method: 'POST', headers: json, body })
  expect(await response.json()).toEqual({ data: { greeting: 'hello you' } })
})
