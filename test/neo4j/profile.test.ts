import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statementsRelated } from '../../src/generated/queries.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { neo4jAddress, openTestStore } from '../support/engines.ts'
import { hubIds, writeHubs } from '../support/graphs/hubs.ts'
import * as bounds from './profile/bounds.ts'
import { costlyFilters, labelOf, noFilter } from './profile/filters.ts'
import { hubWalks, orderedPlaces } from './profile/hub-walks.ts'
import { findingNothing, idParams, noParts, otherParams } from './profile/parameters.ts'
import { profile, scansOf } from './profile/profile.ts'
import { type AnyQuery, everyVariant, inTurns, type QueryName } from './variants.ts'

let store: GraphStore
let driver: Driver
let session: Session

beforeAll(async () => {
  store = await openTestStore()
  await writeHubs(store)
  const { uri, username, password } = neo4jAddress()
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '')
  driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true })
  session = driver.session()
  // Plans follow from what the planner knows of the graph, which is counted in the background otherwise.
  await session.run('CALL db.prepareForReplanning(60)')
}, 240_000)

afterAll(async () => {
  await session?.close()
  await driver?.close()
  await store.close()
})

/** Statements alone have spans and an order of recording: nothing asks where such a walk of others ends. */
function isAsked({ name }: AnyQuery): boolean {
  const [query = '', of = '', ...how] = name.split('.')
  const isOfStatements = of === 'Statement' || of in statementsRelated
  return (
    !query.startsWith('scanEnds') || isOfStatements || !(how.includes('span') || how[0] === 'recordedKey')
  )
}

/**
 * Profiles the variants of a table's queries, in turns, with each of its parameters, and holds them to the table.
 *
 * @param found whether they find anything: a bound on what finds nothing by mistake would bound nothing
 */
function hold(
  table: Readonly<Record<string, number>>,
  paramsOf: (name: QueryName, query: AnyQuery) => readonly object[] | Promise<readonly object[]>,
  found = (name: QueryName) => !findingNothing.includes(name),
) {
  const queries = everyVariant.filter(([name]) => name in table)
  test.each(queries)('%s', { timeout: 120_000 }, async (name, variants) => {
    const costs: Record<string, number> = {}
    const scanning: Record<string, readonly string[]> = {}
    let given = 0
    for (const query of inTurns(variants).filter(isAsked)) {
      for (const params of await paramsOf(name, query)) {
        const { rows, hits, scans } = await profile(session, query, params)
        given += rows
        if (scans.length > 0) scanning[query.name] = scans
        costs[query.name] = Math.max(hits, costs[query.name] ?? 0)
      }
    }
    expect(given > 0, `${name} gave ${given} rows`).toBe(found(name))
    const most = table[name] ?? 0
    expect(Object.entries(costs).filter(([, hits]) => hits > most)).toEqual([])
    if (!bounds.scanning.includes(name)) expect(scanning).toEqual({})
  })
}

/** Where pages of a query begin. The relation that it walks is in its name: `statementsRelated.SAID_BY.key.desc`. */
async function placesOf(name: QueryName, { name: variant }: AnyQuery): Promise<object[]> {
  const [, relation = ''] = variant.split('.')
  if (name.endsWith('Related')) {
    const walks = await hubWalks(store, relation, labelOf(name))
    expect(walks, `${variant} has no hub in test/support/graphs/hubs.ts`).not.toEqual([])
    return walks.map((walk) => ({ walks: [{ id: '', span: 'DAY', ...walk }] }))
  }
  const property = variant.includes('recordedKey') ? 'recordedKey' : 'key'
  const places = await orderedPlaces(store, labelOf(name, variant), property)
  return places.map((place) => ({ ...place, ranges: [{ ...place, span: 'DAY' }] }))
}
const firstPlace = async (name: QueryName, query: AnyQuery) => (await placesOf(name, query)).slice(0, 1)

test('every query that reads has a bound', () => {
  const tables = [bounds.pages, bounds.stops, bounds.degrees, bounds.counts, bounds.byIds, bounds.others]
  const bound = new Set([...tables.flatMap((table) => Object.keys(table)), ...bounds.partsOfWrites])
  const reads = everyVariant.filter(([, variants]) => variants[0]?.mode === 'read').map(([name]) => name)
  expect(reads.filter((name) => !bound.has(name))).toEqual([])
})

describe('a page costs its rows, wherever it is', () => {
  hold(bounds.pages, async (name, query) =>
    (await placesOf(name, query)).map((place) => ({
      ...place,
      ...noParts,
      filter: noFilter(name),
      limit: 21,
      scan: 21,
    })),
  )
})

describe('a page that a filter leaves empty costs its scan bound', () => {
  hold(
    bounds.filtered,
    async (name, query) => {
      const places = await firstPlace(name, query)
      return costlyFilters(name).flatMap((filter) =>
        places.map((place) => ({ ...place, ...noParts, filter, limit: 21, scan: 1_000 })),
      )
    },
    () => false,
  )
})

describe('finding where such a page stopped costs its scan bound', () => {
  hold(bounds.stops, async (name, query) =>
    (await firstPlace(name, query)).map((place) => ({ ...place, lastScanned: 999 })),
  )
})

describe('an unfiltered count of one relation costs nothing that grows', () => {
  hold(bounds.degrees, () => hubIds.map((id) => ({ parentIds: [id] })))
})

describe('a filtered or merged count costs its scan bound', () => {
  hold(bounds.counts, async (name, query) => {
    const places = await firstPlace(name, query)
    return costlyFilters(name).flatMap((filter) =>
      places.map((place) => ({ ...place, filter, scan: 10_001 })),
    )
  })
})

describe('records by id cost what they are', () => {
  hold(bounds.byIds, (name) => [{ ...noParts, ...idParams(name), filter: noFilter(name), limit: 21 }])
})

describe('what is asked once', () => {
  hold(bounds.others, (name) => [otherParams(name)])
})

/** What a writing does costs what it is given: none of it looks through all records. */
test.each(
  everyVariant.filter(
    ([name, [query]]) =>
      !bounds.scanning.includes(name) &&
      (query?.mode === 'write' || bounds.partsOfWrites.some((part) => part === name)),
  ),
)('%s finds what it is given by an index', async (_, variants) => {
  const scans: [string, readonly string[]][] = []
  for (const query of variants) scans.push([query.name, await scansOf(session, query)])
  expect(scans.filter(([, found]) => found.length > 0)).toEqual([])
})
