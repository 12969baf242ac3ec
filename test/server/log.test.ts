import { buildSchema } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Api, type RequestWithSignal, startApi } from '../../src/api/api.ts'
import { unavailable } from '../../src/errors.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { logFault, openLog } from '../../src/server/observed/log.ts'

const secret = 'Xanthippe-of-the-agora'
const token = 'token-of-anna-7f3a'

const schema = buildSchema(`type Query {
  greeting(name: String): String  crash(name: String): String  store(name: String): String
}`)

const lines: string[] = []
let api: Api<RequestWithSignal>
let serving: Serving

beforeAll(async () => {
  const { greeting, crash, store } = schema.getQueryType()?.getFields() ?? {}
  Object.assign(greeting ?? {}, { resolve: () => 'hello' })
  Object.assign(crash ?? {}, {
    resolve(_root: unknown, { name }: { name: string }) {
      throw new TypeError(`Cannot read "${name}"\n    at ${name} (here.ts:1:1)`, { cause: new Error(name) })
    },
  })
  Object.assign(store ?? {}, {
    resolve(_root: unknown, { name }: { name: string }) {
      throw unavailable(
        'The store does not answer.',
        Object.assign(new Error(`no ${name}`), { code: 'ECONNRESET' }),
      )
    },
  })
  const log = openLog('trace', { write: (line) => void lines.push(line) })
  api = await startApi({
    schema,
    context: (signal) => ({ signal }),
    ready: () => Promise.reject(new Error(secret)),
    timeout: 10_000,
    report: logFault(log),
  })
  serving = await serve({ api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere', log })
})
afterAll(async () => {
  await serving.close()
  await api.close()
})
beforeEach(() => {
  lines.length = 0
})

const headers = { 'content-type': 'application/json', 'x-request-id': 'id-1' }
const post = (body: unknown, more = {}) =>
  fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** What is logged of a request, when its line is there; each a line of JSON. */
async function logged(): Promise<Record<string, unknown>[]> {
  await expect.poll(() => lines.join('')).toContain('"answered"')
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
  return lines.map((line) => JSON.parse(line))
}

test('an operation is one line: its request, its name, how long it took, its rounds, what came of it', async () => {
  await post({ query: 'query Greet { greeting }' })
  const [line, ...more] = await logged()
  expect(more).toEqual([])
  expect(line).toEqual({
    level: 30,
    time: expect.any(Number),
    pid: process.pid,
    hostname: expect.any(String),
    requestId: 'id-1',
    method: 'POST',
    route: '/graphql',
    operationName: 'Greet',
    type: 'query',
    durationMs: expect.any(Number),
    rounds: 0,
    outcome: 'OK',
    msg: 'answered',
  })
})

test('what comes to no operation is one line too', async () => {
  await fetch(`${serving.url}/nowhere?name=${secret}`, { headers })
  expect(await logged()).toMatchObject([
    { requestId: 'id-1', method: 'GET', route: 'none', status: 404, outcome: 'NOT_FOUND' },
  ])
})

test.each([
  [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
  [{ query: '{ greeting(name: ' }, 'GRAPHQL_PARSE_FAILED'],
  [{ query: 'query ($n: String!) { greeting(name: $n) }' }, 'BAD_USER_INPUT'],
  [{ query: 'subscription { greeting }' }, 'BAD_USER_INPUT'],
  [{ variables: {} }, 'BAD_REQUEST'],
  ['{', 'BAD_REQUEST'],
])('what came of %j is its code', async (body, outcome) => {
  await post(body)
  expect(await logged()).toMatchObject([{ requestId: 'id-1', outcome }])
})

test('a fault has a line of its own, with where it happened, and the line of its operation names it', async () => {
  const answer = (await (await post({ query: 'query Bad { crash }' })).json()) as {
    errors: { extensions: { id: string } }[]
  }
  const id = answer.errors[0]?.extensions.id
  const [fault, line] = await logged()
  expect(fault).toMatchObject({
    level: 50,
    fault: id,
    err: { type: 'TypeError', stack: expect.stringContaining('log.test.ts'), cause: { type: 'Error' } },
  })
  expect(line).toMatchObject({ operationName: 'Bad', outcome: 'INTERNAL_SERVER_ERROR', faults: [id] })
})

test("of the store's faults it tells the code", async () => {
  await post({ query: '{ store }' })
  const [fault, line] = await logged()
  expect(fault).toMatchObject({
    err: { type: 'OnRecordError', message: 'The store does not answer.', cause: { code: 'ECONNRESET' } },
  })
  expect(line).toMatchObject({ outcome: 'SERVICE_UNAVAILABLE' })
})

describe('nothing of what was asked is logged, nor a token', () => {
  const asked = `query Named($name: String) { greeting(name: "${secret}") }`
  const url = (path: string) => `${serving.url}${path}`
  const cases: [string, () => Promise<Response>][] = [
    ['a literal', () => post({ query: asked })],
    ['a variable', () => post({ query: asked, variables: { name: secret } })],
    ['an operation that is not there', () => post({ query: asked, operationName: secret })],
    ['a literal of a bug', () => post({ query: `{ crash(name: "${secret}") }` })],
    ['a literal of a fault of the store', () => post({ query: `{ store(name: "${secret}") }` })],
    ['a mistake in the syntax', () => post({ query: `{ greeting(name: "${secret}" ` })],
    ['a field', () => post({ query: `{ ${secret.replaceAll('-', '_')} }` })],
    ['a variable that does not fit', () => post({ query: asked, variables: { name: [secret] } })],
    ['what is no JSON', () => post(`{ ${secret}`)],
    ['a query by GET', () => fetch(url(`/graphql?query=${encodeURIComponent(asked)}`), { headers })],
    ['an address that is none', () => fetch(url(`/${secret}?token=${token}`), { headers })],
    ['a token that is not known', () => post({ query: asked }, { authorization: `Bearer ${token}` })],
    ['a token that is malformed', () => post({ query: asked }, { authorization: token })],
    ['a token in the address', () => fetch(url(`/graphql?token=${token}`), { headers })],
    [
      'a token as the id',
      () => post({ query: asked }, { authorization: `Bearer ${token}`, 'x-request-id': token }),
    ],
    ['other headers', () => post({ query: asked }, { cookie: token, referer: secret, 'user-agent': secret })],
    ['health', () => fetch(url(`/health/ready?${secret}`), { headers })],
    ['a method that is none here', () => fetch(url(`/graphql?${secret}`), { method: 'DELETE', headers })],
  ]
  test.each(cases)('%s', async (_what, send) => {
    await send()
    await logged()
    expect(lines.join('')).not.toMatch(new RegExp(`${secret}|${secret.replaceAll('-', '_')}|${token}`))
  })
})
