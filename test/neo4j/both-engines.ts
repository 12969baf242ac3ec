import { expect, vi } from 'vitest'
import { embeddedStore } from '../../src/graph/embedded.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { istanbul } from '../data/istanbul.ts'
import { openTestStore } from '../support/engines.ts'
import { town } from '../support/graphs/town.ts'
import { oneMayor } from '../support/graphs/town-statements.ts'
import { mergeInto, recordedAt } from '../support/graphs/write.ts'
import { upToDate } from '../support/up-to-date.ts'
import { correct } from './corrections.ts'

export type BothEngines = { readonly neo4j: GraphStore; readonly embedded: GraphStore }

/** The town and Istanbul, with what editors did to them, on Neo4j and on the embedded engine. Whoever opens them closes them. */
export async function openBoth(): Promise<BothEngines> {
  const neo4j = await openTestStore()
  const embedded = await embeddedStore()
  await upToDate(embedded)
  for (const store of [neo4j, embedded]) {
    vi.setSystemTime(recordedAt)
    // Under a name, so that both write under the same ids.
    for (const bundle of [istanbul, town]) {
      const { problems } = await importBundle(store, bundle, null, { name: bundle.title })
      expect(problems).toEqual([])
    }
    await mergeInto(store, oneMayor[0], oneMayor.slice(1))
    await correct(store)
  }
  vi.useRealTimers()
  return { neo4j, embedded }
}
