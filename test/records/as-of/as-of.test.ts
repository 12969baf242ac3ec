import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../../src/api/product.ts'
import { recordOfContent } from '../../../src/bundle/to-graph/content.ts'
import { embeddedStore } from '../../../src/graph/embedded.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { importBundle } from '../../../src/import/import.ts'
import { undoChanges } from '../../../src/records/as-of/undo.ts'
import { editor } from '../../support/editing/editor.ts'
import { beginning } from '../../support/editing/steps.ts'
import { engine, openTestStore } from '../../support/engines.ts'
import { type Graph, graphOf } from '../../support/graphs/dump.ts'
import { upToDate } from '../../support/up-to-date.ts'
import { everyStep } from './more-steps.ts'
import { contentsAt, graphReplayed, historyOf, logOf, replayable, unlocked } from './replayed.ts'

let empty: GraphStore
beforeAll(async () => {
  empty = await embeddedStore({})
  await upToDate(empty)
})
afterAll(() => empty.close())

const graphNow = (store: GraphStore) =>
  store.rolledBack(async (transaction) => unlocked(await graphOf(transaction)))

/** The graph as it was when the log ended with a number. */
const graphThen = (store: GraphStore, after: number, last: number): Promise<Graph> =>
  store.rolledBack(async (transaction) => {
    await undoChanges(transaction, { after, last, rebuild: recordOfContent })
    return unlocked(await graphOf(transaction))
  })

const isFew = engine === 'neo4j'
/** How many moments are looked at: with `AS_OF_MOMENTS=1000` as many more, in two minutes. */
const moments = Number(process.env.AS_OF_MOMENTS ?? (isFew ? 10 : 40))
const [stepsOfEach, momentsOfEach] = isFew ? [20, 5] : [40, 20]

/** A store after random edits, and what its graph was after some of them, by the number that the log ended with. */
async function afterEdits(seed: number) {
  const store = await openTestStore()
  const api = await startProduct(store, { timeout: 60_000, report: ({ error }) => console.error(error) })
  expect((await importBundle(store, beginning)).problems).toEqual([])
  const { take } = editor(api)
  const seen = new Map<number, Graph>()
  const steps = fc.sample(everyStep, { seed, numRuns: stepsOfEach })
  for (const step of steps) {
    // Of every other history nothing is redacted, so that what was there can be seen again as it was.
    if (step.field === 'redact' && seed % 2 === 0) continue
    if ((await take(step)) === 'done' && seen.size < momentsOfEach)
      seen.set((await logOf(store)).length, await graphNow(store))
  }
  await api.close()
  return { store, seen }
}

test('a graph as of then is what the log up to then makes of an empty one, and what was there', async () => {
  let looked = 0
  for (let seed = 1; looked < moments; seed += 1) {
    const { store, seen } = await afterEdits(seed)
    const history = await historyOf(store)
    const last = history.log.length
    const before = await graphNow(store)
    for (const [after, graph] of seen) {
      const of = `seed ${seed}, as of ${after} of ${last}`
      const then = await graphThen(store, after, last)
      const contents = contentsAt(history, after)
      expect(replayable(then), of).toEqual(await graphReplayed(empty, history, contents))
      if (history.redacted.size === 0) expect(then, of).toEqual(graph)
    }
    looked += seen.size
    expect(await graphNow(store)).toEqual(before)
    await store.close()
  }
}, 300_000)
