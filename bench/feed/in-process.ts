import { setTimeout as pause } from 'node:timers/promises'
import { startProduct } from '../../src/api/product.ts'
import { dataMigrations } from '../../src/bundle/data-migrations.ts'
import { type OpenOptions, openStore } from '../../src/graph/open-store.ts'
import { createOnRecord } from '../../src/index.ts'
import { notingStore } from '../../test/support/noting-store.ts'
import type { EmptyPlace } from '../writing/places.ts'

const optionsOf = ({ engine, at }: EmptyPlace): OpenOptions =>
  engine === 'neo4j' ? { neo4j: { uri: at } } : { directory: at }

const query = 'subscription { changes { cursor } }'

/** How often the store is asked in a second while subscriptions wait. */
export async function idleQueries(place: EmptyPlace, subscriptions: number): Promise<number> {
  const opened = await openStore(optionsOf(place), dataMigrations)
  const { store, noted } = notingStore(opened.store)
  const api = await startProduct(store, { timeout: 30_000, report: ({ error }) => console.error(error) })
  const streams = Array.from({ length: subscriptions }, () => api.subscribe({ query }))
  const waiting = streams.map((stream) => stream.next())
  await pause(5_000)
  noted.read.length = 0
  await pause(10_000)
  const asked = noted.read.length / 10
  await Promise.all(streams.map((stream) => stream.return?.()))
  await Promise.all(waiting)
  await api.close()
  await store.close()
  return asked
}

/** The most memory that an import takes, in MB, without readers and with readers who take an entry now and then. */
export async function laggingMemory(
  alone: EmptyPlace,
  lagging: EmptyPlace,
  entries: number,
  readers: number,
) {
  return { alone: await mostMemory(alone, entries, 0), lagging: await mostMemory(lagging, entries, readers) }
}

async function mostMemory(place: EmptyPlace, entries: number, readers: number): Promise<number> {
  const onRecord = await createOnRecord({ ...optionsOf(place), timeout: 600_000 })
  const left = new AbortController()
  const reading = Array.from({ length: readers }, async () => {
    for await (const _ of onRecord.subscribe({ query }, left.signal)) await pause(100)
  })
  let most = 0
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 50)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const topics = Array.from({ length: entries }, (_, index) => ({
    id: `topic:t-${index}`,
    name: `Topic ${index}`,
  }))
  const { problems } = await onRecord.importBundle({
    format: 'on-record-bundle/1',
    title: 'Many',
    description: 'Many.',
    topics,
  })
  if (problems[0]) throw new Error(problems[0].message)
  clearInterval(look)
  left.abort()
  await Promise.all(reading)
  await onRecord.close()
  return (most - before) / 1e6
}
