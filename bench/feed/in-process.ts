import { setTimeout as pause } from 'node:timers/promises'
import { startProduct } from '../../src/api/product.ts'
import { dataMigrations } from '../../src/bundle/data-migrations.ts'
import { type OpenOptions, openStore } from '../../src/graph/open-store.ts'
import { notingStore } from '../../test/support/noting-store.ts'
import { told } from '../writing/child.ts'
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

/** How much more memory an import takes, in MB, with readers who take an entry now and then: processes of their own. */
export async function laggingMemory(
  empty: () => Promise<EmptyPlace>,
  entries: number,
  readers: number,
): Promise<number> {
  const mostWith = async (count: number) => {
    const { engine, at } = await empty()
    const { most } = await told<{ most: number }>('../feed/lagging.ts', [
      engine,
      at,
      String(entries),
      String(count),
    ])
    return most
  }
  const alone = await mostWith(0)
  return (await mostWith(readers)) - alone
}
