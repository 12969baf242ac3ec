import { expect, test } from 'vitest'
import { importBundle } from '../../../src/import/import.ts'
import { planWrites } from '../../../src/records/write/plan-writes.ts'
import { bundle } from '../../bundle/small-bundle.ts'
import { openTestStore } from '../../support/engines.ts'
import { graphOf } from '../../support/graphs/dump.ts'

test('planning the queries of writes writes nothing', async () => {
  const store = await openTestStore()
  expect((await importBundle(store, bundle())).problems).toEqual([])
  const before = await store.transaction(graphOf)
  await planWrites(store)
  expect(await store.transaction(graphOf)).toEqual(before)
  await store.close()
})
