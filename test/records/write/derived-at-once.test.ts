import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphStore } from '../../../src/graph/store.ts'
import { importBundle } from '../../../src/import/import.ts'
import { requestRecords } from '../../../src/records/context.ts'
import { bundle, statement } from '../../bundle/small-bundle.ts'
import { openTestStore } from '../../support/engines.ts'

const sources = ['daily', 'weekly'].map((slug) => ({
  id: `source:${slug}`,
  sourceKind: 'ARTICLE' as const,
}))
const reports = (...slugs: string[]) =>
  statement('a').attributions.flatMap((each) =>
    slugs.map((slug) => ({ ...each, id: `attribution:a-${slug}`, source: `source:${slug}` })),
  )
const holding = { statements: [statement('a', { attributions: reports('daily') })], relations: [] }

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  await importBundle(store, bundle({ sources, ...holding }))
})
afterAll(() => store.close())

/** Calls `meet` once, when a write has read by this query what a statement is derived from and not yet written it. */
function meetingAt(name: string, meet: () => Promise<unknown>): GraphStore {
  let isMet = false
  return {
    ...store,
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          ...transaction,
          async run(query, params) {
            const answer = await transaction.run(query, params)
            if (query.name === name && !isMet) {
              isMet = true
              await meet()
            }
            return answer
          },
        }),
      ),
  }
}

test('a source that changes while a statement of it is reported anew leaves out no report', async () => {
  const anew = { statements: [statement('a', { attributions: reports('daily', 'weekly') })], relations: [] }
  let reported: Promise<unknown> | undefined
  // It waits for the other write where that holds the statement, so it is not waited for here.
  const meet = async () => {
    reported = importBundle(store, bundle({ sources: [], ...anew }))
    await Promise.race([reported, wait(2_000)])
  }
  const retitled = sources.map((source) => ({ ...source, title: `Title of ${source.id}` }))
  await importBundle(
    meetingAt('receiptsOfStatements', meet),
    bundle({ sources: retitled.slice(0, 1), statements: [], relations: [] }),
  )
  await reported
  const records = requestRecords(store)
  expect(await records.statement('statement:a')).toMatchObject({ independentSources: 2 })
})

test('a source that becomes a copy while a statement of it is recorded does not count as independent', async () => {
  const copy = { id: 'source:weekly', sourceKind: 'ARTICLE' as const, copyOf: 'source:daily' }
  let copied: Promise<unknown> | undefined
  // It waits for the other write, which holds the source, so it is not waited for here.
  const meet = async () => {
    copied = importBundle(store, bundle({ sources: [copy], statements: [], relations: [] }))
    await Promise.race([copied, wait(2_000)])
  }
  const attributions = reports('daily', 'weekly').map((each) => ({ ...each, id: `${each.id}-of-b` }))
  const recorded = bundle({ sources: [], statements: [statement('b', { attributions })], relations: [] })
  await importBundle(meetingAt('textsReported', meet), recorded)
  await copied
  const records = requestRecords(store)
  expect(await records.statement('statement:b')).toMatchObject({ independentSources: 1 })
})
