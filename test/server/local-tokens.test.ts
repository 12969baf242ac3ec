import { SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { uploadsFor } from '../../src/api/uploads.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import {
  type LocalTokens,
  localTokens,
  newLocalKey,
  oneTimeToken,
} from '../../src/server/sign-in/local-tokens.ts'
import { openTestStore } from '../support/engines.ts'

const key = newLocalKey()
const anna = { name: 'anna', role: 'editor' } as const

let store: GraphStore
let local: LocalTokens
let api: ProductApi
let serving: Serving
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(async () => {
  local = localTokens(key)
  api = await startProduct(store, { timeout: 10_000, report: () => {}, auth: { local: local.viewerOf } })
  const nothing = {
    importBytes: async () => ({ result: {}, bookmark: undefined }),
    verifyBytes: async () => {},
  }
  serving = await serve({
    api,
    uploads: uploadsFor(api.viewerOf, nothing),
    local,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
    trustedProxies: ['loopback'],
  })
})
afterEach(async () => {
  vi.useRealTimers()
  await serving.close()
  await api.close()
})
afterAll(() => store.close())

const post = async (path: string, token: string, body?: object, headers = {}) => {
  const response = await fetch(serving.url + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.text() }
}
const write = (token: string, headers = {}) => {
  const query = `mutation { createTopic(input: { name: "${crypto.randomUUID()}" }) { change { by } } }`
  return post('/graphql', token, { query }, headers)
}
const begin = async (token: string) => {
  const { status, body } = await post('/session', token)
  return { status, ...JSON.parse(body) }
}

test('a one-time token is taken for a session, which writes in its name as often as it likes', async () => {
  const token = await oneTimeToken(key, anna, 10)
  const session = await begin(token)
  expect(session).toEqual({
    status: 200,
    name: 'anna',
    role: 'editor',
    token: expect.stringMatching(/^[\w-]{43}$/),
    expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  })
  for (let times = 0; times < 2; times++) expect((await write(session.token)).body).toContain('"by":"anna"')
  expect((await begin(token)).errors[0]).toEqual({
    message: 'This token has already been used. Run on-record token for a new one.',
    extensions: { code: 'UNAUTHENTICATED' },
  })
})

test('shown with a request it is good for that one', async () => {
  const token = await oneTimeToken(key, anna, 10)
  expect((await write(token)).body).toContain('"by":"anna"')
  expect((await write(token)).status).toBe(401)
  expect((await begin(token)).status).toBe(401)
})

test('it allows what its role allows, at every door', async () => {
  const imported = async (role: 'editor' | 'admin') => {
    const { token } = await begin(await oneTimeToken(key, { name: 'anna', role }, 10))
    return post('/import', token, {})
  }
  expect((await imported('editor')).status).toBe(403)
  expect((await imported('admin')).status).toBe(200)
})

test('of two who use one at the same moment, one is taken', async () => {
  const token = await oneTimeToken(key, anna, 10)
  const both = await Promise.all([begin(token), begin(token)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401])
})

test('both are good only on the machine that the server runs on', async () => {
  const { token } = await begin(await oneTimeToken(key, anna, 10))
  const elsewhere = { 'x-forwarded-for': '203.0.113.5' }
  expect((await write(token, elsewhere)).status).toBe(401)
  expect((await post('/session', await oneTimeToken(key, anna, 10), undefined, elsewhere)).status).toBe(403)
})

test('a token and a session end', async () => {
  const token = await oneTimeToken(key, anna, 10)
  const { token: session } = await begin(await oneTimeToken(key, anna, 10))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
  expect((await begin(token)).errors[0].message).toContain('has expired')
  expect((await write(session)).status).toBe(200)
  vi.setSystemTime(Date.now() + 8 * 60 * 60_000)
  expect((await write(session)).status).toBe(401)
})

describe('refused', () => {
  const claims = { role: 'admin' }
  const signed = (sign: SignJWT) => sign.setSubject('x').setJti('1').setExpirationTime('5 minutes')
  const header = { alg: 'HS256', typ: 'once+jwt' }
  test.each([
    ['of another server', () => oneTimeToken(newLocalKey(), anna, 10)],
    ['not signed', () => new UnsecuredJWT(claims).setSubject('x').setExpirationTime('5 minutes').encode()],
    ['of another kind', () => signed(new SignJWT(claims)).setProtectedHeader({ alg: 'HS256' }).sign(key)],
    [
      'without an end',
      () => new SignJWT(claims).setSubject('x').setJti('2').setProtectedHeader(header).sign(key),
    ],
    [
      'without an id',
      () =>
        new SignJWT(claims)
          .setSubject('x')
          .setExpirationTime('5 minutes')
          .setProtectedHeader(header)
          .sign(key),
    ],
    [
      'of no role',
      () =>
        signed(new SignJWT({ role: 'owner' }))
          .setProtectedHeader(header)
          .sign(key),
    ],
    ['a word', () => 'secret'],
  ])('one %s', async (_what, make) => {
    const token = await make()
    expect((await begin(token)).status).toBe(401)
    expect((await write(token)).status).toBe(401)
  })
})
