import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { requestRecords } from '../../src/records/context.ts'
import { engine, openTestStore } from '../support/engines.ts'
import { anyBundle } from './any-bundle.ts'

const numRuns = engine === 'neo4j' ? 3 : 40
const logged = (store: GraphStore) => requestRecords(store).changes.count()

test('any bundle is exported as the bytes that it has in canonical order, and imported again changes nothing', async () => {
  const property = fc.asyncProperty(anyBundle, async (bundle) => {
    const { title, description } = bundle
    const store = await openTestStore()
    const exported = async () => {
      const pieces: string[] = []
      for await (const piece of exportBundle(store, { title, description })) pieces.push(piece)
      return pieces.join('')
    }
    try {
      const first = await importBundle(store, bundle)
      expect(first.problems).toEqual([])
      expect(await exported()).toBe(bundleText(bundle))
      const before = await logged(store)

      const again = await importBundle(store, JSON.parse(await exported()))
      expect([again.created, again.updated, again.problems]).toEqual([[], [], []])
      expect(again.unchanged.toSorted()).toEqual(first.created.toSorted())
      expect(await logged(store)).toBe(before)
      expect(await exported()).toBe(bundleText(bundle))
    } finally {
      await store.close()
    }
  })
  await fc.assert(property, { numRuns })
}, 300_000)
