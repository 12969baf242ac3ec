import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOnRecord, local, type OnRecord, type OnRecordOptions } from '../../src/index.ts'
import { subgraph } from '../../src/subgraph/subgraph.ts'
import { bundle } from '../bundle/small-bundle.ts'

const open: OnRecord[] = []
afterAll(() => Promise.all(open.map((onRecord) => onRecord.close())))

async function edit(onRecord: OnRecord, field: string) {
  const query = `mutation { ${field} { __typename } }`
  expect((await onRecord.execute({ query }, undefined, local)).errors).toBeUndefined()
}

/** A graph of two statements, of which one was withdrawn and the other corrected, and a moment when neither was. */
async function corrected(options: OnRecordOptions = {}) {
  const onRecord = await createOnRecord(options)
  open.push(onRecord)
  expect((await onRecord.importBundle(bundle({ relations: [] }))).problems).toEqual([])
  await pause(3)
  const at = new Date().toISOString()
  await pause(3)
  await edit(
    onRecord,
    'updateStatement(input: { id: "statement:a", revision: 1, text: "Moscow plays foul." })',
  )
  await edit(onRecord, 'withdraw(input: { id: "statement:b", reason: "It was never said." })')
  return { onRecord, at }
}

let onRecord: OnRecord
let at: string
beforeAll(async () => {
  const graph = await corrected()
  onRecord = graph.onRecord
  at = graph.at
})

const count = `query Count($at: DateTime!) @asOf(time: $at) { stats { statements } }`

async function refused(time: string | undefined, from = onRecord) {
  const { data, errors = [] } = await from.execute({ query: count, variables: { at: time } })
  expect(data).toBeUndefined()
  return errors.map(({ message, extensions }) => ({ message, ...extensions }))
}

test('a moment that is to come is refused, as is one that is none', async () => {
  expect(await refused('9999-01-01T00:00:00Z')).toMatchInlineSnapshot(`
    [
      {
        "argument": "@asOf(time:)",
        "code": "BAD_USER_INPUT",
        "message": "@asOf(time:): this moment is still to come. Ask for one that is past, or leave out @asOf.",
      },
    ]
  `)
  expect(await refused(undefined)).toMatchInlineSnapshot(`
    [
      {
        "code": "BAD_USER_INPUT",
        "message": "Variable "$at" got invalid value undefined; Expected non-nullable type "DateTime!" not to be null.",
      },
    ]
  `)
  expect(await refused('yesterday')).toMatchInlineSnapshot(`
    [
      {
        "code": "BAD_USER_INPUT",
        "message": "Variable "$at" got invalid value "yesterday"; Expected type "DateTime". DateTime cannot represent an invalid date-time-string yesterday. Write an instant with its offset, such as "2025-06-09T00:00:00Z" for the beginning of a day.",
      },
    ]
  `)
})

test('more than may be undone is refused with both numbers', async () => {
  const strict = await corrected({ asOfChanges: 2 })
  const [error] = await refused(strict.at, strict.onRecord)
  expect({ ...error, message: error?.message.replace(strict.at, 'THEN') }).toMatchInlineSnapshot(`
    {
      "allowed": 2,
      "argument": "@asOf(time:)",
      "code": "QUERY_TOO_COMPLEX",
      "limit": "changes",
      "message": "@asOf(time:): the log has 3 changes since THEN, and at most 2 can be undone for an answer. Ask for a later moment, or let the server undo more (ON_RECORD_AS_OF_CHANGES).",
      "value": 3,
    }
  `)
})

test.each([
  'mutation @asOf(time: "2025-01-01T00:00:00Z") { createTopic(input: { name: "Then" }) { topic { id } } }',
  'subscription @asOf(time: "2025-01-01T00:00:00Z") { changes { id } }',
])('only queries go back: %.12s', async (query) => {
  const { errors = [] } = await onRecord.execute({ query }, undefined, local)
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Directive "@asOf" may not be used on (MUTATION|SUBSCRIPTION)\.$/),
  ])
})

test('a part of a federated graph goes back, and so do its entities', async () => {
  const federated = await subgraph(onRecord)
  const query = `query ($at: DateTime!) @asOf(time: $at) {
    stats { statements }
    _entities(representations: [{ __typename: "Statement", id: "statement:a" }]) { ... on Statement { text } }
  }`
  const { data } = await federated.execute({ query, variables: { at } })
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    stats: { statements: 2 },
    _entities: [{ text: 'Russia plays foul.' }],
  })
})

test('of a document that clients name by its id, a cache keeps the answer, and is told when to ask again', async () => {
  const graph = await corrected({ documents: { manifest: { count }, only: true } })
  const url = new URL('http://localhost/graphql?documentId=count')
  url.searchParams.set('variables', JSON.stringify({ at: graph.at }))
  const get = (headers: Record<string, string> = {}) =>
    graph.onRecord.handle(new Request(url, { headers: { 'apollo-require-preflight': 'true', ...headers } }))
  const first = await get()
  expect(await first.json()).toEqual({ data: { stats: { statements: 2 } } })
  const etag = String(first.headers.get('etag'))
  expect((await get({ 'if-none-match': etag })).status).toBe(304)
  await edit(graph.onRecord, 'createTopic(input: { name: "Later" })')
  const again = await get({ 'if-none-match': etag })
  expect([again.status, await again.json()]).toEqual([200, { data: { stats: { statements: 2 } } }])
})

test('what a redaction erased is left out of the past too, and a warning says so', async () => {
  const graph = await corrected()
  await edit(graph.onRecord, 'redact(input: { id: "statement:b", reason: "A court has ruled so." })')
  const { data, extensions } = await graph.onRecord.execute({ query: count, variables: { at: graph.at } })
  expect(JSON.parse(JSON.stringify({ data, extensions }))).toMatchInlineSnapshot(`
    {
      "data": {
        "stats": {
          "statements": 1,
        },
      },
      "extensions": {
        "warnings": [
          {
            "argument": "@asOf(time:)",
            "code": "REDACTED_SINCE",
            "message": "@asOf(time:): 2 records of that moment cannot be shown, since a redaction has erased what they held or what they need.",
          },
        ],
      },
    }
  `)
})

test('nothing is undone for somebody who may not read', async () => {
  const graph = await corrected({ anonymousReads: false })
  const { data, errors } = await graph.onRecord.execute(
    { query: count, variables: { at: graph.at } },
    undefined,
    { name: 'anonymous', role: 'anonymous' },
  )
  expect(data).toBeUndefined()
  expect(errors?.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^You need a reader's token to do this \(@asOf\)\./),
  ])
})
