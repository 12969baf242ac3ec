import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { type Ask, askerOf } from '../../src/queries/ask.ts'
import type { AnsweredPage } from '../../src/queries/question.ts'
import { typesOf } from '../../src/queries/reads.ts'
import { onlyIdsOf } from '../../src/records/read/wanted.ts'
import { istanbul } from '../data/istanbul.ts'
import { idsOf } from '../neo4j/parameters/ids.ts'
import { openTestStore } from '../support/engines.ts'
import { town } from '../support/graphs/town.ts'
import {
  countedAll,
  countFrom,
  everyOrder,
  everyPage,
  groupsFrom,
  pageFrom,
  pageOf,
  pageUnder,
} from '../support/questions.ts'

let store: GraphStore
let ask: Ask
beforeAll(async () => {
  store = await openTestStore()
  for (const bundle of [istanbul, town]) expect((await importBundle(store, bundle)).problems).toEqual([])
  ask = askerOf(store)
})
afterAll(() => store.close())

test.each(everyPage.map((page) => [page.name, page] as const))(
  '%s counts what it shows, by the engine’s own count and by ids',
  async (_, { under, listing }) => {
    const pages = async (counted: 'degree' | 'ids' | null) => {
      const rows = counted === null ? onlyIdsOf(listing.of) : null
      const page = pageOf(listing, {}, { rows, counted })
      const answered = await ask.records(pageUnder(under, idsOf(...typesOf(under)), page))
      return new Map(answered.map(({ given, row }) => [given, row.page as AnsweredPage]))
    }
    const shown = await pages(null)
    const numbers = [...shown].map(([id, { rows }]) => [id, rows.length] as const)
    expect(Math.max(...numbers.map(([, count]) => count))).toBeGreaterThan(0)

    const ids = [...(await pages('ids'))].map(([id, { found }]) => [id, distinct(found ?? [])] as const)
    expect(new Map(ids)).toEqual(new Map(numbers))
    if (countedAll(listing) === 'degree') {
      const degrees = [...(await pages('degree'))].map(([id, { degree }]) => [id, degree?.total] as const)
      expect(new Map(degrees)).toEqual(new Map(numbers))
    }
  },
)

test.each(Object.entries(everyOrder))('all of %s count what their pages show', async (label, of) => {
  const page = pageOf({ of, along: [] }, {}, { rows: onlyIdsOf(of) })
  const { rows } = await ask.page(pageFrom({ label }, page))
  expect(rows.length).toBeGreaterThan(0)
  expect(distinct(await ask.count(countFrom({ label }, page)))).toBe(rows.length)
})

const distinct = (found: Awaited<ReturnType<Ask['count']>>) => new Set(found.flatMap(({ ids }) => ids)).size

test('groups are made of each statement once, and of no more than are looked at', async () => {
  const page = pageOf({ of: 'Statement', along: [] }, { countScan: 1_000 })
  const lookedAt = async (countScan: number) => {
    const limited = { ...page, ask: { ...page.ask, countScan } }
    const alike = await ask.groups(groupsFrom({ label: 'Statement' }, limited, ['type', 'speaker', 'month']))
    return alike.reduce((sum, { records }) => sum + records, 0)
  }
  expect(await lookedAt(1_000)).toBe(distinct(await ask.count(countFrom({ label: 'Statement' }, page))))
  expect(await lookedAt(5)).toBe(5)
})
