import { createHash } from 'node:crypto'
import { parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HandleOptions } from '../../src/api/fetch/handler.ts'
import type { TrustedDocuments } from '../../src/api/pipeline/persisted-documents.ts'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { town } from '../support/graphs/town.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

const named = 'query Named($id: ID!) { actor(id: $id) { name } }'
const other = 'query Other { stats { topics } }'
const create = 'mutation Create($name: String!) { createTopic(input: { name: $name }) { topic { name } } }'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const manifest = { [sha256(named)]: named, create }
const editor = { name: 'anna', role: 'editor' } as const
const variables = { id: 'person:mayor' }

let product: TestProduct
let trusting: ProductApi
let strict: ProductApi
beforeAll(async () => {
  product = await openProduct(town)
  const start = (documents: TrustedDocuments) =>
    startProduct(product.store, { timeout: 60_000, report: () => {}, documents })
  trusting = await start({ manifest })
  strict = await start({ manifest, only: true })
})
afterAll(async () => {
  await Promise.all([trusting.close(), strict.close()])
  await product.close()
})

const url = 'https://record.example.org/graphql'
const hashed = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } })
type Body = { readonly data?: unknown; readonly errors?: readonly { extensions: { code: string } }[] }

async function post(api: ProductApi, body: object) {
  const headers = { 'content-type': 'application/json' }
  const response = await api.handle(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
  return (await response.json()) as Body
}
const get = (
  api: ProductApi,
  parameters: Record<string, object | string>,
  headers = {},
  options: HandleOptions = {},
) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return api.handle(new Request(`${url}?${search}`, { headers }), options)
}
const codes = ({ errors = [] }: Body) => errors.map(({ extensions }) => extensions.code)
const answer = { data: { actor: { name: expect.any(String) } } }

describe('a document of the manifest', () => {
  test.each([
    ['its hash, in the form of Apollo', { extensions: hashed(sha256(named)) }],
    ['its hash, as documentId', { documentId: sha256(named) }],
    ['its hash and the algorithm', { documentId: `sha256:${sha256(named)}` }],
    ['the hash of its normal form', { documentId: sha256(print(parse(named))) }],
  ])('is asked by %s', async (_, how) => {
    expect(await post(trusting, { ...how, variables })).toEqual(answer)
    expect(await (await get(trusting, { ...how, variables })).json()).toEqual(answer)
  })

  test('may have any id, and be a mutation, which is sent by POST only', async () => {
    expect((await get(trusting, { documentId: 'create', variables: { name: 'Locks' } })).status).toBe(405)
    expect(codes(await post(trusting, { documentId: 'create', variables: { name: 'Locks' } }))).toEqual([
      'UNAUTHENTICATED',
    ])
  })

  test("may come in Apollo's format", async () => {
    const operations = [{ id: 'a1', name: 'Named', type: 'query', body: named }]
    const documents = {
      manifest: { format: 'apollo-persisted-query-manifest', version: 1, operations },
    } as const
    const api = await startProduct(product.store, { timeout: 60_000, report: () => {}, documents })
    expect(await post(api, { extensions: hashed('a1'), variables })).toEqual(answer)
    await api.close()
  })

  test('that is not GraphQL is refused at the start, by its id', async () => {
    const documents = { manifest: { broken: 'query {' } }
    await expect(startProduct(product.store, { timeout: 1, report: () => {}, documents })).rejects.toThrow(
      'documents.manifest["broken"] must be a GraphQL document; it is "query {".',
    )
  })

  test('that nobody knows is told in the words that clients wait for', async () => {
    const unknown = await post(trusting, { documentId: 'nobody' })
    expect(unknown).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] })
    expect(codes(unknown)).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  })
})

describe('an answer by GET', () => {
  const asked = { documentId: sha256(named), variables }

  test('is not sent again while nothing was written, and is after a write', async () => {
    const first = await get(trusting, asked)
    const etag = first.headers.get('etag') ?? ''
    expect([etag, first.headers.get('cache-control')]).toEqual([
      expect.stringMatching(/^W\/".+"$/),
      'public, no-cache',
    ])
    const executed: unknown[] = []
    const caller = { answered: (operation: unknown) => executed.push(operation) }
    const again = await get(trusting, asked, { 'if-none-match': `"else", ${etag}` }, { caller })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect(executed).toEqual([])
    await trusting.execute({ query: create, variables: { name: 'Weirs' } }, undefined, editor)
    const after = await get(trusting, asked, { 'if-none-match': etag }, { caller })
    expect(executed).toHaveLength(1)
    expect([after.status, after.headers.get('etag') === etag]).toEqual([200, false])
  })

  test('has another tag for other variables, and none if it has errors', async () => {
    const tags = await Promise.all(
      [asked, { ...asked, variables: { id: 'organisation:council' } }, { ...asked, variables: {} }].map(
        async (each) => (await get(trusting, each)).headers.get('etag'),
      ),
    )
    expect(new Set(tags).size).toBe(3)
    expect(tags[2]).toBeNull()
  })
})

describe('where only trusted documents are answered', () => {
  test('another one is refused, whatever it is', async () => {
    expect(codes(await post(strict, { query: other }))).toEqual(['QUERY_NOT_IN_SAFELIST'])
    expect(codes(await post(strict, { query: other, extensions: hashed(sha256(other)) }))).toEqual([
      'QUERY_NOT_IN_SAFELIST',
    ])
    expect(codes(await post(strict, { extensions: hashed(sha256(other)) }))).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ])
  })

  test('a trusted one may be sent whole, however it is laid out', async () => {
    const laidOut = named.replaceAll(' ', '\n  ').replace('{', '{ # whom?\n')
    expect(await post(strict, { query: laidOut, variables })).toEqual(answer)
  })

  test('the program itself asks what it wants', async () => {
    expect((await strict.execute({ query: other })).errors).toBeUndefined()
  })
})

describe('automatic persisted queries', () => {
  const extensions = hashed(sha256(other))

  test('a document is registered by sending it with its hash, if it is valid', async () => {
    expect(codes(await post(product.api, { extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
    expect(await post(product.api, { query: other, extensions })).toMatchObject({ data: expect.anything() })
    expect(await post(product.api, { extensions })).toMatchObject({ data: expect.anything() })
    const wrong = 'query { nothing }'
    await post(product.api, { query: wrong, extensions: hashed(sha256(wrong)) })
    expect(codes(await post(product.api, { extensions: hashed(sha256(wrong)) }))).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
    ])
  })

  test('a hash of another document registers nothing', async () => {
    expect(codes(await post(product.api, { query: named, extensions }))).toEqual(['BAD_USER_INPUT'])
  })
})

describe('through the server of the product', () => {
  let serving: Serving
  beforeAll(async () => {
    serving = await serve({ api: trusting, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
  })
  afterAll(() => serving.close())

  const send = async (body: object) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${serving.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return (await response.json()) as Body
  }

  test('a GET by hash is answered with a tag, and with 304 while nothing was written', async () => {
    const search = new URLSearchParams({
      extensions: JSON.stringify(hashed(sha256(named))),
      variables: JSON.stringify(variables),
    })
    const asked = (headers = {}) => fetch(`${serving.url}/graphql?${search}`, { headers })
    const first = await asked()
    expect(await first.json()).toEqual(answer)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\//)
    expect((await asked({ 'if-none-match': etag })).status).toBe(304)
    expect((await asked({ authorization: 'Bearer nobody' })).status).toBe(401)
  })

  test("Apollo's protocol finds what the manifest has, and what was registered", async () => {
    expect(await send({ extensions: hashed(sha256(named)), variables })).toEqual(answer)
    const extensions = hashed(sha256(other))
    expect(codes(await send({ extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
    await send({ query: other, extensions })
    expect(await send({ extensions })).toMatchObject({ data: expect.anything() })
  })
})
