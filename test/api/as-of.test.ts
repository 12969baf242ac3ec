import { setTimeout as pause } from 'node:timers/promises'
import type { FormattedExecutionResult } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, type ProductOptions, startProduct } from '../../src/api/product.ts'
import { local } from '../../src/domain/viewers.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { subgraph } from '../../src/subgraph/subgraph.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

const moments = ['BEFORE', 'IMPORTED', 'CORRECTED', 'MERGED', 'WITHDRAWN', 'ADDED'] as const
type Moment = (typeof moments)[number]
type Answer = FormattedExecutionResult

/** What a reader of then might look at, in every way that reads anything. */
const fields = `{
  stats { statements persons topics changes }
  statement(id: "statement:a") { text revision updatedAt history(first: 5) { totalCount nodes { kind after } } }
  b: node(id: "statement:b") { __typename ... on Statement { text } ... on Withdrawn { withdrawnAt reason } }
  statements(first: 5) { totalCount groups(by: [TYPE]) { nodes { count } } nodes { id recordedAt } }
  actors(first: 5) { nodes { id mergedRecords { id } } }
  actorsNamed(name: "Ada") { actor { id } }
  search(query: "Moscow games") { totalCount edges { node { ... on Record { id } } } }
  changes(first: 100) { totalCount nodes { kind before after reason } }
}`
const now = `query Now ${fields}`
const then = `query Then($at: DateTime!) @asOf(time: $at) ${fields}`

let store: GraphStore
let api: ProductApi
const times = new Map<Moment, string>()
const seen = new Map<Moment, Answer>()

const start = (options: Partial<ProductOptions> = {}) =>
  startProduct(store, { timeout: 60_000, report: ({ error }) => console.error(error), ...options })

const plain = (answer: Answer): Answer => JSON.parse(JSON.stringify(answer))

const askAsOf = async (time: string | undefined, query = then): Promise<Answer> =>
  plain(await api.execute({ query, variables: { at: time } }, undefined, local))

/** Notes a moment that nothing was written at, and what is answered at it. */
async function note(moment: Moment) {
  await pause(3)
  times.set(moment, new Date().toISOString())
  await pause(3)
  seen.set(moment, plain(await api.execute({ query: now }, undefined, local)))
}

async function edit(field: string) {
  const { errors } = await api.execute({ query: `mutation { ${field} { __typename } }` }, undefined, local)
  expect(errors).toBeUndefined()
}

const persons = ['Ada', 'Ada L.'].map((name, index) => ({ id: `person:ada-${index}`, name }))

beforeAll(async () => {
  store = await openTestStore()
  api = await start()
  await note('BEFORE')
  expect((await importBundle(store, bundle({ persons, relations: [] }))).problems).toEqual([])
  await note('IMPORTED')
  await edit('updateStatement(input: { id: "statement:a", revision: 1, text: "Moscow plays foul." })')
  await note('CORRECTED')
  await edit('judgeSame(input: { actors: ["person:ada-0", "person:ada-1"], basis: "One name." })')
  await note('MERGED')
  await edit('withdraw(input: { id: "statement:b", reason: "It was never said." })')
  await note('WITHDRAWN')
  await edit('createTopic(input: { id: "topic:games", name: "Games in Moscow" })')
  await note('ADDED')
})
afterAll(async () => {
  await api.close()
  await store.close()
})

test.each(moments)('%s: every root field answers as it did then, to the letter', async (moment) => {
  expect(await askAsOf(times.get(moment))).toEqual(seen.get(moment))
})

test('a record is shown as it was, and the answer of now is what it was', async () => {
  const texts = `query ($at: DateTime!) @asOf(time: $at) {
    statement(id: "statement:a") { text revision } stats { statements changes }
  }`
  const answers = []
  for (const moment of moments) answers.push((await askAsOf(times.get(moment), texts)).data)
  expect(answers).toMatchInlineSnapshot(`
    [
      {
        "statement": null,
        "stats": {
          "changes": 0,
          "statements": 0,
        },
      },
      {
        "statement": {
          "revision": 1,
          "text": "Russia plays foul.",
        },
        "stats": {
          "changes": 8,
          "statements": 2,
        },
      },
      {
        "statement": {
          "revision": 2,
          "text": "Moscow plays foul.",
        },
        "stats": {
          "changes": 9,
          "statements": 2,
        },
      },
      {
        "statement": {
          "revision": 2,
          "text": "Moscow plays foul.",
        },
        "stats": {
          "changes": 10,
          "statements": 2,
        },
      },
      {
        "statement": {
          "revision": 2,
          "text": "Moscow plays foul.",
        },
        "stats": {
          "changes": 12,
          "statements": 1,
        },
      },
      {
        "statement": {
          "revision": 2,
          "text": "Moscow plays foul.",
        },
        "stats": {
          "changes": 13,
          "statements": 1,
        },
      },
    ]
  `)
  expect(plain(await api.execute({ query: now }, undefined, local))).toEqual(seen.get('ADDED'))
})

test('what was written at a moment belongs to it', async () => {
  const updatedAt = String(Object(seen.get('CORRECTED')?.data?.statement).updatedAt)
  expect(await askAsOf(updatedAt)).toEqual(seen.get('CORRECTED'))
  const justBefore = new Date(Date.parse(updatedAt) - 1).toISOString()
  expect(await askAsOf(justBefore)).toEqual(seen.get('IMPORTED'))
})

test('a moment that is to come is refused, as is one that is none', async () => {
  const refused = async (time: string | undefined) => {
    const { data, errors = [] } = await askAsOf(time)
    expect(data).toBeUndefined()
    return errors.map(({ message, extensions }) => `${extensions?.code} ${message}`)
  }
  expect(await refused('9999-01-01T00:00:00Z')).toMatchInlineSnapshot(`
    [
      "BAD_USER_INPUT @asOf(time:): this moment is still to come. Ask for one that is past, or leave out @asOf.",
    ]
  `)
  expect(await refused(undefined)).toMatchInlineSnapshot(`
    [
      "BAD_USER_INPUT Variable "$at" got invalid value undefined; Expected non-nullable type "DateTime!" not to be null.",
    ]
  `)
  expect(await refused('yesterday')).toMatchInlineSnapshot(`
    [
      "BAD_USER_INPUT Variable "$at" got invalid value "yesterday"; Expected type "DateTime". DateTime cannot represent an invalid date-time-string yesterday. Write an instant with its offset, such as "2025-06-09T00:00:00Z" for the beginning of a day.",
    ]
  `)
})

test('more than may be undone is refused with both numbers', async () => {
  const strict = await start({ asOfChanges: 3 })
  const variables = { at: times.get('CORRECTED') }
  const { errors = [] } = await strict.execute({ query: then, variables }, undefined, local)
  await strict.close()
  const { message = '', extensions } = errors[0] ?? {}
  expect([message.replace(String(variables.at), 'THEN'), extensions]).toMatchInlineSnapshot(`
    [
      "@asOf(time:): the log has 4 changes since 2026-11-30T11:25:16.472Z, and at most 3 can be undone for an answer. Ask for a later moment, or let the server undo more (ON_RECORD_AS_OF_CHANGES).",
      {
        "argument": "@asOf(time:)",
        "changes": 4,
        "code": "QUERY_TOO_COMPLEX",
        "limit": 3,
      },
    ]
  `)
})

test.each([
  'mutation @asOf(time: "2025-01-01T00:00:00Z") { createTopic(input: { name: "Then" }) { topic { id } } }',
  'subscription @asOf(time: "2025-01-01T00:00:00Z") { changes { id } }',
])('only queries go back: %.12s', async (query) => {
  const { errors = [] } = await api.execute({ query }, undefined, local)
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Directive "@asOf" may not be used on (MUTATION|SUBSCRIPTION)\.$/),
  ])
})

test('others may write while a slow reader is in the past, and it sees nothing of that', async () => {
  const slow = askAsOf(times.get('CORRECTED'))
  const writing = edit('createTopic(input: { name: "Meanwhile" })')
  expect(await slow).toEqual(seen.get('CORRECTED'))
  await writing
  expect(await askAsOf(times.get('CORRECTED'))).toEqual(seen.get('CORRECTED'))
})

test('whoever leaves gives the past up, and nothing of it stays', async () => {
  const leaving = await start({ report: () => {} })
  const controller = new AbortController()
  const left = leaving.execute(
    { query: then, variables: { at: times.get('IMPORTED') } },
    controller.signal,
    local,
  )
  controller.abort()
  expect((await left).errors).toHaveLength(1)
  await leaving.close()
  expect(await askAsOf(times.get('MERGED'))).toEqual(seen.get('MERGED'))
})

const count = `query Count($at: DateTime!) @asOf(time: $at) { stats { statements } }`

/** What a door answers to `count`, as of the import. */
const asked = () => ({ query: count, variables: { at: times.get('IMPORTED') } })

test('a part of a federated graph goes back, and so do its entities', async () => {
  const federated = await subgraph({ api })
  const query = `query ($at: DateTime!) @asOf(time: $at) {
    stats { statements }
    _entities(representations: [{ __typename: "Statement", id: "statement:a" }]) { ... on Statement { text } }
  }`
  const answer = await federated.execute({ query, variables: asked().variables })
  expect(plain(answer).data).toEqual({
    stats: { statements: 2 },
    _entities: [{ text: 'Russia plays foul.' }],
  })
})

test('of a document that clients name by its id, a cache keeps the answer, and is told when to ask again', async () => {
  const trusting = await start({ documents: { manifest: { count }, only: true } })
  const url = new URL('http://localhost/graphql?documentId=count')
  url.searchParams.set('variables', JSON.stringify(asked().variables))
  const get = (headers: Record<string, string> = {}) =>
    trusting.handle(new Request(url, { headers: { 'apollo-require-preflight': 'true', ...headers } }))
  const first = await get()
  expect(await first.json()).toEqual({ data: { stats: { statements: 2 } } })
  const etag = String(first.headers.get('etag'))
  expect((await get({ 'if-none-match': etag })).status).toBe(304)
  await edit('createTopic(input: { name: "Later" })')
  const again = await get({ 'if-none-match': etag })
  expect([again.status, await again.json()]).toEqual([200, { data: { stats: { statements: 2 } } }])
  await trusting.close()
})
