import { setTimeout as pause } from 'node:timers/promises'
import type { FormattedExecutionResult } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { local } from '../../src/domain/viewers.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
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

const start = (report = ({ error }: { error: unknown }) => console.error(error)) =>
  startProduct(store, { timeout: 60_000, report })

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

test('others may write while a slow reader is in the past, and it sees nothing of that', async () => {
  const slow = askAsOf(times.get('CORRECTED'))
  const writing = edit('createTopic(input: { name: "Meanwhile" })')
  expect(await slow).toEqual(seen.get('CORRECTED'))
  await writing
  expect(await askAsOf(times.get('CORRECTED'))).toEqual(seen.get('CORRECTED'))
})

test('whoever leaves gives the past up, and nothing of it stays', async () => {
  const leaving = await start(() => {})
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
