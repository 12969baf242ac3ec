import { setTimeout as pause } from 'node:timers/promises'
import { startProduct } from '../../src/api/product.ts'
import { dataMigrations } from '../../src/bundle/data-migrations.ts'
import { type OpenOptions, openStore } from '../../src/graph/open-store.ts'
import { notingStore } from '../../test/support/noting-store.ts'
import { told } from '../writing/child.ts'
import type { EmptyPlace } from '../writing/places.ts'

const optionsOf = ({ engine, at }: EmptyPlace): OpenOptions =>
  engine === 'neo4j' ? { neo4j: { uri: at } } : { directory: at }

/** One alone differs by as much as is measured: when garbage is collected is up to chance. */
const PAIRS = 3

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

/** Of a process that imports, in MB: the most that it took, and what was in use at the end. */
export type Memory = { readonly most: number; readonly kept: number }

/** How much more memory an import takes with readers who take an entry now and then: medians of pairs of processes. */
export async function laggingMemory(
  empty: () => Promise<EmptyPlace>,
  entries: number,
  readers: number,
): Promise<Memory> {
  const memoryWith = async (count: number) => {
    const { engine, at } = await empty()
    return told<Memory>('../feed/lagging.ts', [engine, at, String(entries), String(count)])
  }
  const more: Memory[] = []
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const alone = await memoryWith(0)
    const beside = await memoryWith(readers)
    more.push({ most: beside.most - alone.most, kept: beside.kept - alone.kept })
  }
  const median = (of: keyof Memory) =>
    more.map((pair) => pair[of]).toSorted((a, b) => a - b)[Math.floor(PAIRS / 2)] ?? Number.NaN
  return { most: median('most'), kept: median('kept') }
}
