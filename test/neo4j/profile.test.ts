import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { composed } from '../../src/queries/compose.ts'
import { parametersOf } from '../../src/queries/parameters.ts'
import type { AnsweredPage, Question } from '../../src/queries/question.ts'
import { readsOf } from '../../src/queries/reads.ts'
import { pagesIn } from '../../src/queries/shape.ts'
import { wholeOf } from '../../src/records/read/wanted.ts'
import { neo4jAddress, openTestStore } from '../support/engines.ts'
import { writeHubs } from '../support/graphs/hubs.ts'
import { countedAll, everyPage, groupsFrom, pageOf, recordsOf } from '../support/questions.ts'
import * as bounds from './profile/bounds.ts'
import { filtersOf } from './profile/filters.ts'
import { everyHubPage, type HubPage, placesOf, withoutHub } from './profile/hub-pages.ts'
import { findingNothing, idParams, otherParams, recordIds } from './profile/parameters.ts'
import { profile, scansOf } from './profile/profile.ts'
import * as questionBounds from './profile/question-bounds.ts'
import { everyVariant, type QueryName } from './variants.ts'

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

type Bounds = Readonly<Record<string, number>>

/** Profiles questions, and holds the costliest to its bound; none may look through all records of a kind. */
async function hold(name: string, questions: readonly Question[], table: Bounds): Promise<number> {
  let most = 0
  let given = 0
  const scanning: string[] = []
  for (const question of questions) {
    const { query, read } = composed(question, 'neo4j')
    const { rows, hits, scans } = await profile(session, query, parametersOf(question))
    given += countIn(question, read(rows, { pages: pagesIn(question), merged: [], streamed: new Map() }))
    most = Math.max(most, hits)
    scanning.push(...scans)
  }
  expect(scanning).toEqual([])
  expect(most, `database hits of ${name}`).toBeLessThanOrEqual(table[name] ?? 0)
  return given
}

/** How many rows a question gave: of the page under a record, if that is what it asks, or of its root. */
function countIn({ root }: Question, answer: unknown): number {
  if (root === 'page' || root === 'pages') return (answer as AnsweredPage).rows.length
  if (root === 'count')
    return (answer as { scanned: number }[]).reduce((sum, { scanned }) => sum + scanned, 0)
  if (root === 'groups')
    return (answer as { records: number }[]).reduce((sum, { records }) => sum + records, 0)
  return (answer as { row: { page?: AnsweredPage } }[]).reduce((sum, { row: { page } }) => {
    const scanned = page?.found?.reduce((all, each) => all + each.scanned, 0) ?? page?.degree?.total
    return sum + (page ? (scanned ?? page.rows.length) : 1)
  }, 0)
}

const named = (pages: readonly HubPage[]) => pages.map((page) => [page.name, page] as const)
const isFiltered = (page: HubPage) => filtersOf(page).length > 0
const hasSpans = ({ listing }: HubPage) => listing.of === 'Statement'
const allSpans = ['DAY', 'MONTH', 'YEAR', 'LONG', ''].map((span) => ({ floor: '', ceiling: '~', span }))

test('a relation that has no hub for one of its pages has one for another', () => {
  const walked = new Set(everyHubPage.flatMap(({ listing }) => listing.along))
  const relations = everyPage
    .filter(({ name }) => withoutHub.includes(name))
    .flatMap(({ listing }) => listing.along)
  expect(relations.filter((relation) => !walked.has(relation))).toEqual([])
})

/** No group is inside the hub, which is looked through for them. */
const isFound = (name: string) => name !== 'Actor.groups'

describe('a page costs its rows, wherever it is', () => {
  test.each(named(everyHubPage))('%s', async (name, page) => {
    const places = await placesOf(store, page)
    const runs = hasSpans(page) ? [{ runs: allSpans }, { runs: allSpans, order: 'desc' as const }] : []
    const questions = [...places, ...runs].flatMap((how) => page.questions({ ...how, limit: 21 }))
    expect((await hold(name, questions, questionBounds.pages)) > 0, `rows of ${name}`).toBe(isFound(name))
  })
})

describe('a page that a filter leaves empty costs its scan bound', () => {
  test.each(named(everyHubPage.filter(isFiltered)))('%s', async (name, page) => {
    const dated = hasSpans(page) ? [{ runs: allSpans }] : []
    const questions = filtersOf(page).flatMap((conditions) =>
      [{}, ...dated].flatMap((how) => page.questions({ ...how, conditions, limit: 21 })),
    )
    expect(await hold(name, questions, questionBounds.filtered)).toBe(0)
  })
})

describe('an unfiltered count of one relation costs nothing that grows', () => {
  const pages = everyHubPage.filter(
    ({ name, listing }) => countedAll(listing) === 'degree' && name.includes('.'),
  )
  test.each(named(pages))('%s', async (name, page) => {
    const all = Object.fromEntries(pages.map((each) => [each.name, questionBounds.degree]))
    expect(await hold(name, page.counts({}, 'degree'), all)).toBeGreaterThan(0)
  })
})

describe('a filtered or merged count costs its scan bound', () => {
  const isWhole = ({ listing, name }: HubPage) => countedAll(listing) === 'ids' && name.includes('.')
  const pages = everyHubPage.filter((page) => isFiltered(page) || isWhole(page))
  test.each(named(pages))('%s', async (name, page) => {
    const filters = [...filtersOf(page), ...(isWhole(page) ? [null] : [])]
    const questions = filters.flatMap((conditions) => page.counts({ conditions }, 'ids'))
    expect((await hold(name, questions, questionBounds.counts)) > 0, `counted of ${name}`).toBe(isFound(name))
  })
})

describe('groups cost the statements that they are made of', () => {
  test.each(Object.keys(questionBounds.groups))('%s', async (keys) => {
    const question = groupsFrom(
      { parents: ['person:hub'] },
      pageOf({ of: 'Statement', along: ['SAID_BY'] }, { countScan: 50_001 }),
      keys.split(' '),
    )
    expect(await hold(keys, [question], questionBounds.groups)).toBe(11_002)
  })
  test('of one type, and those of other types nothing', async () => {
    const listing = { of: 'Statement', along: ['SAID_BY'] }
    const conditions = { types: ['DENIAL'] }
    const page = pageOf(listing, { countScan: 50_001, conditions })
    const question = groupsFrom({ parents: ['person:hub'] }, page, ['month'])
    expect(await hold('month', [question], questionBounds.groupsOfType)).toBe(5_500)
  })
})

describe('a timeline costs the pages that it is put together of', () => {
  const said = pageOf({ of: 'Statement', along: ['SAID_BY'] }, { limit: 21 })
  const concerning = pageOf({ of: 'Statement', along: ['ABOUT', 'MADE_AT'] }, { limit: 21 })
  const event = (along: readonly string[]) => pageOf({ of: 'Event', along }, { limit: 21 })
  const timelines: Readonly<Record<string, Question>> = {
    'of an actor': {
      root: 'pages',
      lists: [
        { from: { parents: ['person:hub'] }, page: said },
        { from: { parents: ['person:hub'] }, page: event(['HAS_PARTICIPANT']) },
      ],
    },
    'of an event': {
      root: 'pages',
      lists: [
        { from: { parents: ['event:hub'] }, page: concerning },
        { from: { ids: ['event:hub'] }, page: event([]) },
      ],
    },
  }
  test.each(Object.entries(timelines))('%s', async (name, question) => {
    expect(await hold(name, [question], questionBounds.timelines)).toBeGreaterThan(20)
  })
})

describe('records by id cost what they are', () => {
  test.each(Object.entries(recordIds))('%s', async (type, ids) => {
    const of = wholeOf(type)
    expect(await hold(type, [recordsOf(ids, of)], questionBounds.records)).toBeGreaterThan(0)
  })
  test.each(Object.entries(recordIds))('%s, with all neighbours', async (type, ids) => {
    const { neighbours, properties } = readsOf(type as keyof typeof recordIds)
    const wanted = {
      fields: properties,
      neighbours: Object.entries(neighbours).map(([name, { to }]) => ({ name, of: wholeOf(to) })),
      pages: [],
    }
    await hold(type, [recordsOf(ids, { [type]: wanted })], questionBounds.recordsWithNeighbours)
  })
})

test('every query that reads has a bound', () => {
  const bound = new Set([...Object.keys({ ...bounds.byIds, ...bounds.others }), ...bounds.partsOfWrites])
  const reads = everyVariant.filter(([, variants]) => variants[0]?.mode === 'read').map(([name]) => name)
  expect(reads.filter((name) => !bound.has(name))).toEqual([])
})

describe('other reads', () => {
  const queries = everyVariant.filter(([name]) => name in bounds.byIds || name in bounds.others)
  test.each(queries)('%s', { timeout: 120_000 }, async (name, variants) => {
    const table: Readonly<Partial<Record<QueryName, number>>> = { ...bounds.byIds, ...bounds.others }
    const params = name in bounds.byIds ? idParams(name) : otherParams(name)
    let given = 0
    for (const query of variants) {
      const { rows, hits, scans } = await profile(session, query, params)
      given += rows.length
      expect(hits, query.name).toBeLessThanOrEqual(table[name] ?? 0)
      if (!bounds.scanning.includes(name)) expect(scans).toEqual([])
    }
    expect(given > 0, `${name} gave ${given} rows`).toBe(!findingNothing.includes(name))
  })
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
