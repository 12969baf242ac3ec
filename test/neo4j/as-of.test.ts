import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOfContent } from '../../src/bundle/to-graph/content.ts'
import { countRecords } from '../../src/generated/queries.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { recordAsOf } from '../../src/records/as-of/as-of.ts'
import { writeRecords } from '../../src/records/write/writing.ts'
import { importSmall, note } from '../records/small-graph.ts'
import { openTestStore } from '../support/engines.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  await importSmall(store)
})
afterAll(() => store.close())

const optionsAt = (time: Date) => ({
  time,
  mostChanges: 100,
  signal: new AbortController().signal,
  rebuild: recordOfContent,
})

const writeTopic = (slug: string) =>
  writeRecords(store, [recordOfContent('Topic', { id: `topic:${slug}`, name: slug })], note())

test('what others commit meanwhile is not in an answer about the past: it is made anew, until they have to wait', async () => {
  const writes: Promise<unknown>[] = []
  const topics = await recordAsOf(store, optionsAt(new Date()), async (then) => {
    const writing = writeTopic(`meanwhile-${writes.length}`)
    writes.push(writing)
    if (writes.length < 4) await writing
    return (await then.store.read(countRecords.Topic, {})).total
  })
  expect([topics, writes.length]).toEqual([0, 4])
  await Promise.all(writes)
  expect(await store.read(countRecords.Topic, {})).toEqual({ total: 4 })
})

test('an answer that goes on without what could not be read is none', async () => {
  const broken = {
    ...slow,
    name: 'broken',
    mode: 'read',
    text: { ...slow.text, neo4j: 'THIS IS NO' },
  } as const
  const answering = recordAsOf(store, optionsAt(new Date()), async (then) => {
    await then.store.read(broken, {}).catch(() => {})
    return 'an answer'
  })
  await expect(answering).rejects.toThrow('Invalid input')
})

test('whoever leaves ends it at the server, which then lets others write what it had locked', async () => {
  await writeTopic('left')
  const controller = new AbortController()
  const asking = store.rolledBack(
    async (transaction) => {
      await transaction.run(slow, {})
    },
    { signal: controller.signal },
  )
  setTimeout(() => controller.abort(new Error('left')), 500)
  await expect(asking).rejects.toThrow('left')
  const { updated } = await writeRecords(
    store,
    [recordOfContent('Topic', { id: 'topic:left', name: 'Left' })],
    note(),
  )
  expect(updated).toEqual(['topic:left'])
})

/** Locks a topic and then counts for minutes. */
const slow = {
  name: 'slow',
  mode: 'write',
  returns: 'one',
  ints: [],
  text: {
    embedded: '',
    neo4j: `MATCH (topic:Topic {id: 'topic:left'}) SET topic.lock = true
WITH topic UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS counted`,
  },
} as const
