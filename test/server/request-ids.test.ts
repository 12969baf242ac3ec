import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from '../../src/api/api.ts'
import { type Serving, serve } from '../../src/server/http.ts'

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
  serving = await serve({ api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
})
afterAll(async () => {
  await serving.close()
  await api.close()
})

const json = { 'content-type': 'application/json' }

const answered = async (path: string, id?: string) => {
  const headers = { ...json, ...(id !== undefined && { 'x-request-id': id }) }
  return (await fetch(serving.url + path, { headers, redirect: 'manual' })).headers.get('x-request-id')
}

test.each(['/graphql?query={greeting}', '/health', '/nowhere', '/'])(
  '%s is answered with the id that it came with',
  async (path) => {
    expect(await answered(path, '0af7651916cd43dd8448eb211c80319c')).toBe('0af7651916cd43dd8448eb211c80319c')
  },
)

test.each([undefined, '', 'two words', 'a"b', '{"level":60}', 'x'.repeat(129)])(
  'with one of our own instead of %j',
  async (given) => {
    expect(await answered('/health', given)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  },
)

test('a token is none, whoever puts it there', async () => {
  const headers = { ...json, authorization: 'Bearer secret-token', 'x-request-id': 'secret-token' }
  const response = await fetch(`${serving.url}/health`, { headers })
  expect(response.headers.get('x-request-id')).not.toBe('secret-token')
})
