import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logCursor } from '../../src/domain/paging/cursors.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { openForEditing } from '../support/asking.ts'
import {
  byEvents,
  type Door,
  eventsOf,
  ids,
  inProcess,
  overEvents,
  overSocket,
  socketTo,
  take,
  topicWriter,
} from '../support/following.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
let write: ReturnType<typeof topicWriter>['write']
let endOfLog: ReturnType<typeof topicWriter>['endOfLog']
let serving: Serving
const start = (options = {}) =>
  serve({ api: product.api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere', ...options })
beforeAll(async () => {
  product = await openForEditing()
  ;({ write, endOfLog } = topicWriter(product))
  serving = await start()
})
afterAll(async () => {
  await serving.close()
  await product.close()
})

const doors: readonly (readonly [string, () => Door])[] = [
  ['in this process', () => inProcess(product.api)],
  ['over WebSocket', () => overSocket(serving.url)],
  ['by server-sent events', () => overEvents(serving.url)],
  [
    "by server-sent events of a host's own server",
    () =>
      byEvents((path, signal) => product.api.handleChanges(new Request(`http://host${path}`, { signal }))),
  ],
]

describe.each(doors)('%s', (_name, door) => {
  test('what was written is replayed, what is written follows, and any other door goes on from there', async () => {
    const after = await endOfLog()
    const written = await write(3)
    const following = take(5, door()({ after }))
    const whole = [...written, ...(await write(2))]
    const entries = await following
    expect(ids(entries)).toEqual(whole)
    for (const [, other] of doors)
      expect(ids(await take(3, other()({ after: entries[1]?.cursor })))).toEqual(whole.slice(2))
    const page = await product.ask(
      'query ($after: String) { changes(after: $after) { nodes { recordId } } }',
      {
        after: entries[3]?.cursor,
      },
    )
    expect(ids(page.changes.nodes)).toEqual(whole.slice(4))
  })

  test('only what meets the filter is told', async () => {
    const after = await endOfLog()
    const [first = '', second = ''] = await write(2)
    const query = 'mutation ($id: ID!) { withdraw(input: { id: $id, reason: "Mistaken." }) { __typename } }'
    await product.ask(query, { id: first })
    const one = async (filter: object) => (await take(1, door()({ after, filter })))[0]
    expect(await one({ kinds: ['WITHDRAWN'] })).toMatchObject({ kind: 'WITHDRAWN', recordId: first })
    expect(await one({ records: [second], recordKinds: ['TOPIC', 'PLACE'] })).toMatchObject({
      recordId: second,
    })
  })

  test.each([
    ['beyond the end of the log', { after: logCursor(1_000_000) }, /entry 1000000, but the log ends at \d+/],
    ['that is no cursor', { after: 'nonsense' }, /^after: this is not a valid cursor/],
    [
      'of another list',
      { after: Buffer.from('[1,"SAID_AT_DESC","x"]').toString('base64url') },
      /SAID_AT_DESC/,
    ],
    [
      'and a kind that there is not',
      { filter: { kinds: ['LOST'] } },
      // Each door in its own terms.
      /"LOST" does not exist in "ChangeKind"|^kind: it is "LOST", and may be CREATED, /,
    ],
    [
      'and a record that there cannot be',
      { filter: { records: ['Ada'] } },
      /^(filter\.records\[0\]|record): "Ada"/,
    ],
  ])('a place %s is refused', async (_what, place, message) => {
    await expect(take(1, door()(place))).rejects.toThrow(message)
  })
})

describe('server-sent events', () => {
  const events = (path: string, headers = {}) => fetch(`${serving.url}/changes${path}`, { headers })

  test('have the number of the entry as their id, by which a browser goes on', async () => {
    const after = await product.logged()
    await write(2)
    const first = await events(`?after=${after}`)
    expect(first.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const stream = eventsOf(first)
    const [one, two] = [(await stream.next()).value, (await stream.next()).value]
    expect([one?.id, two?.id]).toEqual([String(after + 1), String(after + 2)])
    await stream.return(undefined)
    // What a browser sends counts more than the address that it keeps.
    const again = eventsOf(await events('?after=0', { 'last-event-id': one?.id }))
    expect((await again.next()).value).toEqual(two)
    await again.return(undefined)
  })

  test('tell where the reader is before there is any', async () => {
    const response = await events('')
    const reader = response.body?.getReader()
    const { value } = (await reader?.read()) ?? {}
    expect(Buffer.from(value ?? []).toString()).toBe(`retry: 1000\nid: ${await product.logged()}\n\n`)
    await reader?.cancel()
  })

  test('tell contents where they are asked for', async () => {
    const after = await product.logged()
    const [id] = await write(1)
    const stream = eventsOf(await events(`?after=${after}&contents=true`))
    const { value } = await stream.next()
    expect(JSON.parse(value?.data ?? '')).toMatchObject({ before: null, after: { id, name: 'Any' } })
    await stream.return(undefined)
  })

  test.each([
    ['?after=-1', 'after: it is "-1", and has to be the number of an entry'],
    ['?after=2.5', 'after: it is "2.5", and has to be the number of an entry'],
    ['?kinds=CREATED', 'kinds: it is not one of the parameters: after, kind'],
    ['?contents=yes', 'contents: write true or false'],
    ['?kind=NOPE', 'kind: it is "NOPE", and may be CREATED, UPDATED,'],
    ['?recordKind=NOPE', 'recordKind: it is "NOPE", and may be '],
  ])('%s is refused', async (query, message) => {
    const response = await events(query)
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toContain(message)
  })
})

test('statements are told as they are recorded, if they meet the filter then', async () => {
  const after = await endOfLog()
  for (const name of ['ada', 'eve'])
    await product.ask(
      'mutation ($id: ID!) { createPerson(input: { id: $id, name: "Any" }) { person { id } } }',
      {
        id: `person:${name}`,
      },
    )
  const says = (id: string, actor: string) =>
    product.ask(
      'mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { change { id } } }',
      {
        input: {
          id: `statement:${id}`,
          text: 'They will meet.',
          type: 'CLAIM',
          speakers: [{ actor }],
          sources: [{ id: `source:${id}`, sourceKind: 'ARTICLE' }],
          attributions: [{ source: `source:${id}`, passages: [{ exact: 'we will meet', quoted: true }] }],
        },
      },
    )
  await says('first', 'person:ada')
  await says('second', 'person:eve')
  const query = `subscription ($after: String) { statementRecorded(after: $after, filter: { speakers: ["person:ada"] }) {
    cursor change { kind } statement { id speakers { actor { id } } attributions { nodes { source { id } } } }
  } }`
  const told: { statement: { id: string } }[] = []
  const client = socketTo(serving.url)
  const following = (async () => {
    for await (const { data } of client.iterate<{ statementRecorded: (typeof told)[0] }>({
      query,
      variables: { after },
    })) {
      if (data) told.push(data.statementRecorded)
      if (told.length === 2) break
    }
  })()
  await says('third', 'person:ada')
  await following
  await client.dispose()
  expect(told.map(({ statement }) => statement.id)).toEqual(['statement:first', 'statement:third'])
  expect(told[1]).toMatchObject({
    change: { kind: 'CREATED' },
    statement: {
      speakers: [{ actor: { id: 'person:ada' } }],
      attributions: { nodes: [{ source: { id: 'source:third' } }] },
    },
  })
  const answers = product.api.subscribe({
    query: 'subscription { statementRecorded(filter: { speakers: [] }) { cursor } }',
  })
  expect((await answers.next()).value.errors[0].message).toMatch(
    /^filter\.speakers: an empty list matches nothing/,
  )
})

test('what was redacted is redacted in a replay, however late', async () => {
  const after = await endOfLog()
  const [id = ''] = await write(1)
  // Whoever holds the log keeps its window in memory.
  const holding = overSocket(serving.url)({ after })[Symbol.asyncIterator]()
  await holding.next()
  const redact = 'mutation ($id: ID!) { redact(input: { id: $id, reason: "By order." }) { __typename } }'
  await product.ask(redact, { id }, { name: 'berta', role: 'admin' })
  const query = 'subscription ($after: String) { changes(after: $after) { recordId kind before after } }'
  const answers = product.api.subscribe({ query, variables: { after } })
  const entries = [await answers.next(), await answers.next()]
  expect(JSON.stringify(entries)).not.toContain('Any')
  expect(entries.map(({ value }) => value.data.changes)).toMatchObject([
    { recordId: id, kind: 'CREATED', before: null, after: null },
    { recordId: id, kind: 'REDACTED', before: null, after: null },
  ])
  await answers.return?.()
  await holding.return?.()
})

test('one signal of a host ends any number of subscriptions and requests, and Node finds no leak', async () => {
  const warnings: string[] = []
  const note = ({ name }: Error) => warnings.push(name)
  process.on('warning', note)
  const leaving = new AbortController()
  const streams = Array.from({ length: 20 }, () =>
    product.api.subscribe({ query: 'subscription { changes { cursor } }' }, leaving.signal),
  )
  const waiting = streams.map((stream) => stream.next())
  const query = '{ topics { nodes { id } } }'
  const asked = Array.from({ length: 20 }, () => product.api.execute({ query }, leaving.signal))
  for (const { errors } of await Promise.all(asked)) expect(errors).toBeUndefined()
  leaving.abort()
  for (const { done } of await Promise.all(waiting)) expect(done).toBe(true)
  process.off('warning', note)
  expect(warnings).toEqual([])
})
