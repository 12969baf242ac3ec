import { type AuditResult, serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HandleOptions } from '../../src/api/fetch/handler.ts'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { town } from '../support/graphs/town.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
let closed: ProductApi
beforeAll(async () => {
  product = await openProduct(town)
  closed = await startProduct(product.store, { timeout: 60_000, report: () => {}, anonymousReads: false })
})
afterAll(async () => {
  await closed.close()
  await product.close()
})

const url = 'https://record.example.org/graphql'
const json = { 'content-type': 'application/json' }
const editor = { name: 'anna', role: 'editor' } as const

const get = (query: string, init: RequestInit = {}, options?: HandleOptions) =>
  product.api.handle(new Request(`${url}?${new URLSearchParams({ query })}`, init), options)
const post = (body: string, init: RequestInit = {}, options?: HandleOptions) =>
  product.api.handle(new Request(url, { method: 'POST', headers: json, body, ...init }), options)
const ask = (query: string, init?: RequestInit, options?: HandleOptions) =>
  post(JSON.stringify({ query }), init, options)

type Body = { readonly data?: unknown; readonly errors?: readonly { message: string; extensions: object }[] }
const bodyOf = async (response: Response) => (await response.json()) as Body

const mayor = '{ actor(id: "person:mayor") { id } }'
const create = 'mutation { createTopic(input: { name: "Ferries" }) { topic { name } } }'

test('all 61 audits of GraphQL over HTTP are passed, without a warning', async () => {
  const fetchFn: typeof fetch = (input, init) => product.api.handle(new Request(input, init))
  const results = await Promise.all(serverAudits({ url, fetchFn }).map(({ fn }) => fn()))
  const told = (result: AuditResult) => (result.status === 'ok' ? [] : [`${result.name}: ${result.reason}`])
  expect([results.length, results.flatMap(told)]).toEqual([61, []])
})

test('a query is answered by GET and by POST', async () => {
  const answer = { data: { actor: { id: 'person:mayor' } } }
  expect(await bodyOf(await get(mayor))).toEqual(answer)
  expect(await bodyOf(await ask(mayor))).toEqual(answer)
})

describe('what is no request is refused, and why is told', () => {
  const wrong: readonly (readonly [string, number, () => Promise<Response>])[] = [
    ['a mutation by GET', 405, () => get(create, {}, { viewer: editor })],
    [
      'another method',
      405,
      () => product.api.handle(new Request(url, { method: 'PUT', headers: json, body: '{}' })),
    ],
    [
      'a form',
      415,
      () => post('query=1', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ],
    ['plain text', 415, () => post('{}', { headers: { 'content-type': 'text/plain' } })],
    ['a body that is not JSON', 400, () => post('no JSON')],
    ['a body without a query', 400, () => post('{}')],
    ['a media type that is not spoken', 406, () => ask(mayor, { headers: { ...json, accept: 'text/html' } })],
    [
      'a body that is too large',
      413,
      () => post(JSON.stringify({ query: `${mayor} #${'-'.repeat(300_000)}` })),
    ],
    ['a body that is larger than the host allows', 413, () => ask(mayor, {}, { largestBody: 20 })],
  ]
  test.each(wrong)('%s: %d', async (_what, status, sent) => {
    const response = await sent()
    expect(response.status).toBe(status)
    expect(await bodyOf(response)).toMatchObject({
      errors: [{ message: expect.stringMatching(/\w{4,}.*\.$/), extensions: { code: 'BAD_REQUEST' } }],
    })
  })

  test('a body without a length is read no further than the largest that is allowed', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1_000).fill(32))
      },
    })
    const init = { method: 'POST', headers: json, body: endless, duplex: 'half' }
    const response = await product.api.handle(new Request(url, init as RequestInit), { largestBody: 5_000 })
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(20)
  })
})

describe('who asks', () => {
  test('nobody may write unless the host or a token says who it is', async () => {
    const response = await ask(create)
    expect(await bodyOf(response)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    const written = await bodyOf(await ask(create, {}, { viewer: editor }))
    expect(written).toMatchObject({ data: { createTopic: { topic: { name: 'Ferries' } } } })
  })

  test('a token that is refused is 401, before anything is read', async () => {
    const response = await ask(mayor, { headers: { ...json, authorization: 'Bearer nobody' } })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  })

  test('where reading is closed, whoever shows no token reads nothing', async () => {
    const response = await closed.handle(
      new Request(url, { method: 'POST', headers: json, body: JSON.stringify({ query: mayor }) }),
    )
    expect(await bodyOf(response)).toMatchObject({
      data: { actor: null },
      errors: [{ extensions: { code: 'UNAUTHENTICATED', requires: 'READER' } }],
    })
  })
})

describe('pages of other sites', () => {
  const origin = 'https://newsroom.example'
  const preflight = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } }
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin')

  test('none may read an answer unless the host names its origin', async () => {
    expect(allowed(await ask(mayor, { headers: { ...json, origin } }))).toBeNull()
    expect((await product.api.handle(new Request(url, preflight))).status).toBe(405)
    const origins = ['https://other.example']
    expect(allowed(await ask(mayor, { headers: { ...json, origin } }, { origins }))).toBeNull()
  })

  test('one that is named may, and its browser is told so', async () => {
    const origins = [origin]
    expect(allowed(await ask(mayor, { headers: { ...json, origin } }, { origins }))).toBe(origin)
    const asked = await product.api.handle(new Request(url, preflight), { origins })
    expect([asked.status, allowed(asked), asked.headers.get('vary')]).toEqual([204, origin, 'origin'])
  })

  test('a star lets all read, also what was refused', async () => {
    const response = await post('no JSON', { headers: { ...json, origin } }, { origins: ['*'] })
    expect([response.status, allowed(response)]).toEqual([400, '*'])
  })
})
