import type { FormattedExecutionResult } from 'graphql'
import { expect } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { engine, openTestStore } from './engines.ts'
import { type Rounds, watched } from './round-trips.ts'

const reader = { name: 'rita', role: 'reader' } as const

export type Variables = Readonly<Record<string, unknown>>

/**
 * The product over a store of this run's engine. On the embedded engine it is asked twice: with looking ahead, by compiled
 * queries, and without, by graphql-js. On Neo4j once, as both engines answer alike (test/neo4j/every-question.test.ts).
 */
export type TestProduct = {
  readonly store: GraphStore
  readonly api: ProductApi
  /** The whole answer, the same both ways. */
  answer(query: string, variables?: Variables): Promise<FormattedExecutionResult>
  /** The data of an answer without errors. */
  ask<Data = Record<string, unknown>>(query: string, variables?: Variables): Promise<Data>
  /** The message and code of each error. */
  refusals(query: string, variables?: Variables): Promise<string[]>
  /** The rounds of reads since this was last asked. */
  rounds(): Rounds
  /** The reads of a request, in rounds. */
  roundTrips(query: string, variables?: Variables): Promise<Rounds>
  close(): Promise<void>
}

/** Opens the product over a graph of these bundles. Whoever opens it closes it. */
export async function openProduct(...bundles: readonly Bundle[]): Promise<TestProduct> {
  const store = await openTestStore()
  for (const bundle of bundles) expect((await importBundle(store, bundle)).problems).toEqual([])
  return productOver(store)
}

export async function productOver(inner: GraphStore): Promise<TestProduct> {
  const store = watched(inner)
  const report = ({ error }: { error: unknown }) => console.error(error)
  const api = await startProduct(store, { timeout: 60_000, report, compileAfter: 0 })
  const oneByOne = await startProduct(inner, {
    timeout: 60_000,
    report,
    lookAhead: false,
    compileAfter: Number.POSITIVE_INFINITY,
  })

  async function answer(query: string, variables?: Variables) {
    const answered = await api.execute({ query, variables }, undefined, reader)
    if (engine === 'embedded')
      expect(plain(answered)).toEqual(plain(await oneByOne.execute({ query, variables }, undefined, reader)))
    return plain(answered)
  }
  return {
    store: inner,
    api,
    answer,
    async ask<Data>(query: string, variables?: Variables) {
      const { data, errors } = await answer(query, variables)
      expect(errors).toBeUndefined()
      return data as Data
    },
    async refusals(query, variables) {
      const { errors = [] } = await answer(query, variables)
      return errors.map(({ message, extensions }) => `${extensions?.code} ${message}`)
    },
    rounds: store.rounds,
    async roundTrips(query, variables) {
      store.rounds()
      const { errors } = await answer(query, variables)
      expect(errors).toBeUndefined()
      return store.rounds()
    },
    async close() {
      await Promise.all([api.close(), oneByOne.close()])
      await inner.close()
    },
  }
}

/** As a client gets it: objects without prototypes become plain ones. */
const plain = (result: FormattedExecutionResult): FormattedExecutionResult =>
  JSON.parse(JSON.stringify(result))
