import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildSchema, graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enforceAuth, requiredRole } from '../../src/api/access/who-may.ts'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { schemaOfSdl } from '../../src/api/schema.ts'
import { anonymous, type Viewer } from '../../src/domain/viewers.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { createOnRecord } from '../../src/index.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'
import { minimalCall } from '../support/minimal-call.ts'

const editor = { name: 'anna', role: 'editor' } as const
const admin = { name: 'berta', role: 'admin' } as const
const tokens = [
  { ...editor, sha256: createHash('sha256').update('anna-s-token').digest('hex') },
  { ...admin, sha256: createHash('sha256').update('berta-s-token').digest('hex') },
]

let store: GraphStore
let api: ProductApi
let closed: ProductApi
let serving: Serving

beforeAll(async () => {
  store = await openTestStore()
  const options = { timeout: 10_000, report: () => {}, auth: { tokens } }
  api = await startProduct(store, options)
  closed = await startProduct(store, { ...options, anonymousReads: false })
  serving = await serve({
    api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
  })
})
afterAll(async () => {
  await serving.close()
  await Promise.all([api.close(), closed.close()])
  await store.close()
})

async function post(query: string, authorization?: string) {
  const response = await fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query }),
  })
  const body = (await response.json()) as { errors?: unknown }
  return { status: response.status, headers: response.headers, body }
}

const importOf = (value: object) => ({
  query: 'mutation ($bundle: JSONObject!) { importBundle(input: { bundle: $bundle }) { created } }',
  variables: { bundle: value },
})

const schema = schemaOfSdl()
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

describe.each(mutations.map((field) => [field.name, field] as const))('%s', (_name, field) => {
  const query = `mutation { ${minimalCall(field)} }`
  const required = requiredRole(schema, field)

  test('says who may', () => {
    expect(required).toMatch(/^(editor|admin)$/)
  })

  test('does nothing for whoever shows no token, in this process and over HTTP', async () => {
    const refused = [{ path: [field.name], extensions: { code: 'UNAUTHENTICATED' } }]
    expect((await api.execute({ query }, undefined, anonymous)).errors).toMatchObject(refused)
    expect((await post(query)).body.errors).toMatchObject(refused)
  })

  test('does nothing for an editor where it needs an admin', async () => {
    const codes = (await api.execute({ query }, undefined, editor)).errors?.map(
      (error) => error.extensions?.code,
    )
    expect(codes?.includes('FORBIDDEN') ?? false).toBe(required === 'admin')
  })
})

test('any other field that the schema closes is closed too, whatever its type', async () => {
  const directive = readFileSync(new URL('../../schema/auth.graphql', import.meta.url), 'utf8')
  const open = buildSchema(`${directive}
    type Query { secret: String @auth(requires: EDITOR)  thing: Thing }
    type Thing { open: Int  secret: Int @auth(requires: ADMIN) }`)
  const closing = enforceAuth(open, { anonymousReads: true })
  const answer = async (viewer: Viewer) => {
    const rootValue = { secret: 'told', thing: { open: 1, secret: 2 } }
    const source = '{ secret thing { open secret } }'
    const { data, errors = [] } = await graphql({
      schema: closing,
      source,
      rootValue,
      contextValue: { viewer },
    })
    return [JSON.parse(JSON.stringify(data)), errors.map(({ path }) => path?.join('.'))]
  }
  expect(await answer(anonymous)).toEqual([
    { secret: null, thing: { open: 1, secret: null } },
    ['secret', 'thing.secret'],
  ])
  expect(await answer(editor)).toEqual([
    { secret: 'told', thing: { open: 1, secret: null } },
    ['thing.secret'],
  ])
  expect(await answer(admin)).toEqual([{ secret: 'told', thing: { open: 1, secret: 2 } }, []])
})

test('a refusal says which role is needed, and how to show it', async () => {
  const query = 'mutation { importBundle(input: { bundle: {} }) { created } }'
  expect((await api.execute({ query }, undefined, anonymous)).errors).toMatchObject([
    {
      message:
        'You need an admin\'s token to do this (Mutation.importBundle). Send one in the header "Authorization: Bearer <token>".',
      extensions: { code: 'UNAUTHENTICATED', requires: 'ADMIN' },
    },
  ])
  expect((await api.execute({ query }, undefined, editor)).errors).toMatchObject([
    {
      message: 'You need an admin\'s token to do this (Mutation.importBundle); "anna" has the role EDITOR.',
      extensions: { code: 'FORBIDDEN', requires: 'ADMIN' },
    },
  ])
})

test('a token that was given out is known by its hash; whoever shows it writes under its name', async () => {
  const query = 'mutation { importBundle(input: { bundle: {} }) { created problems { path } } }'
  expect(await post(query, 'Bearer berta-s-token')).toMatchObject({
    status: 200,
    body: { data: { importBundle: { created: 0 } } },
  })
  expect(await post(query, 'bearer anna-s-token')).toMatchObject({
    body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
  })
})

test.each([
  'Bearer nobody-s-token',
  `Bearer ${tokens[0]?.sha256}`,
  'Bearer a.b.c',
  'Basic YTpi',
  'anna-s-token',
])('"%s" is refused, even to read', async (authorization) => {
  const { status, headers, body } = await post('{ __typename }', authorization)
  expect(status).toBe(401)
  expect(headers.get('www-authenticate')).toBe('Bearer')
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  expect(JSON.stringify(body)).not.toContain('Context creation')
})

test('whoever shows no token reads, unless the operator closed it', async () => {
  const query = '{ stats { topics } }'
  expect((await api.execute({ query }, undefined, anonymous)).errors).toBeUndefined()
  expect((await closed.execute({ query }, undefined, anonymous)).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED', requires: 'READER' } },
  ])
  expect((await closed.execute({ query }, undefined, editor)).errors).toBeUndefined()
})

test('a program that does not say for whom it asks does what anybody may', async () => {
  expect((await api.execute({ query: '{ stats { topics } }' })).errors).toBeUndefined()
  expect((await closed.execute({ query: '{ stats { topics } }' })).errors).toMatchObject([
    {
      message:
        'Query.stats needs a viewer with the role READER. Tell execute whom the program is acting for.',
    },
  ])
  for (const each of [api, closed]) {
    const query = 'mutation { createTopic(input: { name: "Talks" }) { topic { id } } }'
    expect(await each.execute({ query })).toMatchObject({
      data: null,
      errors: [
        {
          message:
            'Mutation.createTopic needs a viewer with the role EDITOR. Tell execute whom the program is acting for.',
          extensions: { code: 'FORBIDDEN', requires: 'EDITOR' },
        },
      ],
    })
  }
})

test('a reader reads where reading is closed, and writes nowhere', async () => {
  const reader = { name: 'rita', role: 'reader' } as const
  expect((await closed.execute({ query: '{ stats { topics } }' }, undefined, reader)).errors).toBeUndefined()
  const query = 'mutation { createTopic(input: { name: "Talks" }) { topic { id } } }'
  expect((await api.execute({ query }, undefined, reader)).errors).toMatchObject([
    {
      message: 'You need an editor\'s token to do this (Mutation.createTopic); "rita" has the role READER.',
      extensions: { code: 'FORBIDDEN' },
    },
  ])
})

test('a subscription is refused in this process as over HTTP', async () => {
  const refused = [{ extensions: { code: 'BAD_USER_INPUT' } }]
  expect((await api.execute({ query: 'subscription { changes }' })).errors).toMatchObject(refused)
  expect((await post('subscription { changes }')).body.errors).toMatchObject(refused)
})

test('what becomes of an operation is told with its rounds to the store, in this process too', async () => {
  const told: object[] = []
  const query = 'query One { actor(id: "person:a") { name } }'
  await api.execute({ query }, undefined, editor, { requestId: 'mine', answered: (each) => told.push(each) })
  expect(told).toEqual([
    {
      requestId: 'mine',
      operationName: 'One',
      type: 'query',
      outcome: 'OK',
      durationMs: expect.any(Number),
      rounds: 1,
      calls: [{ kind: 'read', seconds: expect.any(Number) }],
      faults: [],
    },
  ])
})

test('who edits is shown to editors, and to nobody who shows no token', async () => {
  await api.execute(importOf(bundle()), undefined, admin)
  const query = '{ node(id: "statement:a") { ... on Statement { history { nodes { by reason } } } } }'
  const historyFor = async (viewer: Viewer) => (await api.execute({ query }, undefined, viewer)).data?.node
  const imported = (by: string | null) => ({
    history: { nodes: [{ by, reason: expect.stringContaining('import') }] },
  })
  expect(await historyFor(editor)).toMatchObject(imported('berta'))
  expect(await historyFor(anonymous)).toMatchObject(imported(null))
})

test('a program that gives two people one token is told in its own words', async () => {
  const ofBoth = [editor, admin].map((who) => ({ ...who, sha256: 'a'.repeat(64) }))
  const shared = createOnRecord({ auth: { tokens: ofBoth } })
  await expect(shared).rejects.toThrow(
    'auth.tokens: "anna" (editor) and "berta" (admin) have the same token.',
  )
})
