import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actorsNamedAs, recordsMatching } from '../../src/generated/queries.ts'
import { reads } from '../../src/generated/reads.ts'
import { askerOf } from '../../src/queries/ask.ts'
import type {
  AnsweredRecord,
  AnsweredRow,
  FindingQuery,
  NeighboursWanted,
  WantedOf,
} from '../../src/queries/question.ts'
import { type ReadConcept, readsOf, recordTypes, typeOfId, typesOf } from '../../src/queries/reads.ts'
import { ofTypes, wholeOf } from '../../src/records/read/wanted.ts'
import { everyOrder, everyPage, type NamedPage, pageOf, recordsOf } from '../support/questions.ts'
import { type BothEngines, openBoth } from './both-engines.ts'
import { judgementId } from './corrections.ts'
import { idsOf, nobody } from './parameters/ids.ts'
import { lookUps } from './parameters/look-ups.ts'
import { conditions } from './questions/conditions.ts'
import { holdCounts, holdPages } from './questions/hold-pages.ts'
import { pagingFrom, pagingUnder } from './questions/paging.ts'

let stores: BothEngines

beforeAll(async () => {
  stores = await openBoth()
}, 120_000)

afterAll(() => Promise.all([stores.neo4j.close(), stores.embedded.close()]))

/** Ids of a concept's records as anyone may ask for them, with one that is not there and one of another concept. */
const asked = (concept: string) => [
  ...idsOf(...typesOf(concept), ...(concept === 'StatementRelation' ? ['Dispute'] : [])),
  ...(typesOf(concept).includes('Judgement') ? [judgementId] : []),
  nobody,
  concept === 'Topic' ? 'place:town' : 'topic:bridge',
]

const setsOf = (concept: string): readonly object[] => conditions[concept as ReadConcept]
const hasSpans = (concept: string) => concept === 'Statement'

/** How many sets of conditions of each page's concept are asked, in turns: to plan a text takes Neo4j up to 0.3 s. */
const inTurns = (concept: string, page: number, count: number) => {
  const sets = setsOf(concept)
  return Array.from({ length: Math.min(count, sets.length) }, (_, index) => {
    return sets[(page * count + index) % sets.length] ?? {}
  })
}

test('every condition of cypher/reads is asked for', () => {
  const missing = Object.entries(reads).flatMap(([concept, { conditions: all }]) => {
    const given = setsOf(concept).flatMap((set) => Object.keys(set))
    return Object.keys(all).filter((name) => !given.includes(name))
  })
  expect(missing).toEqual([])
})

describe('pages under records are the same on both engines', () => {
  // Every other one, since what a page is read by is composed of the same fragments, and test/resolvers asks for them all.
  test.each(
    everyPage
      .map((page, index) => [page.name, page, index] as const)
      .filter(([, , index]) => index % 2 === 0),
  )('%s', async (_, { under, listing }, index) => {
    const paging = pagingUnder(under, asked(under), listing)
    await holdPages(stores, paging, {
      hasSpans: hasSpans(listing.of),
      conditions: listing.where === undefined && index % 5 === 0 ? inTurns(listing.of, index, 1) : [],
      areMet: false,
      turn: index,
    })
    await holdCounts(stores, paging, [null])
  })
})

describe('pages of all records with a label are the same on both engines', () => {
  test.each(Object.entries(everyOrder))('%s', async (label, of) => {
    const paging = pagingFrom({ label }, { of, along: [] })
    await holdPages(stores, paging, { hasSpans: hasSpans(of), conditions: setsOf(of), areMet: true })
    await holdCounts(stores, paging, [null, ...inTurns(of, 0, 4)])
  })

  test('Statement, in the order of their recording', async () => {
    const paging = pagingFrom({ label: 'Statement' }, { of: 'Statement', along: [] }, 'recordedKey')
    await holdPages(stores, paging, {
      hasSpans: false,
      conditions: inTurns('Statement', 1, 2),
      areMet: false,
    })
  })
})

describe('pages of given records are the same on both engines', () => {
  test.each([...new Set(Object.values(everyOrder))])('%s', async (of) => {
    const paging = pagingFrom({ ids: asked(of) }, { of, along: [] })
    await holdPages(stores, paging, { hasSpans: false, conditions: inTurns(of, 2, 2), areMet: false })
  })
})

/** What is walked from several records together: every third one, as all are walked from one above. */
const walkedTogether: readonly (readonly [string, Pick<NamedPage, 'under' | 'listing'>])[] = [
  ...new Map(
    everyPage
      .filter(({ listing }) => listing.members === undefined)
      .map(({ under, listing }) => [
        `${listing.of} along ${listing.along.join('|') || 'a path'}`,
        { under, listing },
      ]),
  ),
].filter((_, index) => index % 3 === 0)

/** What filters walk, and no page does. */
const walkedByFilters: typeof walkedTogether = [
  [
    'StatementRelation along CONCERNS',
    { under: 'Entity', listing: { of: 'StatementRelation', along: ['CONCERNS'] } },
  ],
  [
    'StatementRelation along INVOLVES|INVOLVES_FOR',
    { under: 'Actor', listing: { of: 'StatementRelation', along: ['INVOLVES', 'INVOLVES_FOR'] } },
  ],
  ['Event along HELD_AT', { under: 'Place', listing: { of: 'Event', along: ['HELD_AT'] } }],
  ['Event along HAS_PARTICIPANT', { under: 'Actor', listing: { of: 'Event', along: ['HAS_PARTICIPANT'] } }],
  [
    'Statement along SAID_BY|SAID_FOR',
    { under: 'Actor', listing: { of: 'Statement', along: ['SAID_BY', 'SAID_FOR'] } },
  ],
]

describe('pages under several records together are the same on both engines', () => {
  test.each(
    [...walkedTogether, ...walkedByFilters].map(([name, page], index) => [name, page, index] as const),
  )('%s', async (_, { under, listing }, index) => {
    const paging = pagingFrom({ parents: asked(under) }, listing)
    const sets = listing.where === undefined ? inTurns(listing.of, index, 1) : []
    await holdPages(stores, paging, {
      hasSpans: hasSpans(listing.of) && index % 3 === 0,
      conditions: sets,
      areMet: false,
      turn: index,
    })
    await holdCounts(stores, paging, [index % 2 === 0 ? null : (sets[0] ?? null)])
  })
})

describe('records are the same on both engines', () => {
  test.each(recordTypes)('%s, whole, with each of its neighbours, whole too', async (type) => {
    const { neighbours } = readsOf(type)
    const found = await sameRecords(
      asked(type),
      ofTypes([type], () => withNeighbours(type)),
    )
    for (const name of Object.keys(neighbours)) {
      // Of actors, who are read alike, an organisation alone is part of another.
      const isOfAnother = name === 'partOf' && type === 'Person'
      const some = found.some(({ row }) => [row[name]].flat().some((each) => each != null))
      expect(some, `a ${type} with ${name}`).toBe(!isOfAnother)
    }
  })

  test('any, each with its neighbours, and theirs', async () => {
    const found = await sameRecords(
      recordTypes.flatMap(asked),
      ofTypes(recordTypes, (type) => withNeighbours(type, 2)),
    )
    expect(new Set(found.map(({ row }) => row.concept))).toEqual(new Set(recordTypes))
  })

  test('pages in pages, under neighbours, and of some kinds of records only', async () => {
    const reports = pageOf(
      { of: 'Attribution', along: ['REPORTS'] },
      { limit: 2 },
      { rows: whole('Attribution') },
    )
    const statements = (ask: object) =>
      pageOf({ of: 'Statement', along: ['SAID_BY'] }, ask, {
        rows: { Statement: { ...withNeighbours('Statement'), pages: [{ ...reports, as: 'attributions' }] } },
        counted: 'degree',
      })
    const ofEvents = pageOf({ of: 'Statement', along: ['ABOUT', 'MADE_AT'] }, { order: 'desc', limit: 3 })
    const about: NeighboursWanted = {
      name: 'about',
      of: {
        ...wholeOf('Entity'),
        Event: { fields: ['name'], neighbours: [], pages: [{ ...ofEvents, as: 'statements' }] },
        Person: { fields: [], neighbours: [], pages: [{ ...statements({ limit: 1 }), as: 'statements' }] },
      },
    }
    const found = await sameRecords([...asked('Statement'), ...asked('Actor')], {
      Statement: { fields: ['text'], neighbours: [about], pages: [] },
      Person: { fields: ['name'], neighbours: [], pages: [{ ...statements({ limit: 4 }), as: 'newest' }] },
    })
    expect(found.map(({ row }) => row.concept)).not.toContain('Organisation')
    expect(JSON.stringify(found)).toContain('"newest"')
  })
})

describe('records that a query finds come along as they are read by their ids, on both engines', () => {
  const everyPart = ofTypes(recordTypes, (type) => withNeighbours(type))
  const comesAlong = async <Params>(by: FindingQuery<Params, unknown>, params: Params) => {
    const rows = await Promise.all(
      [stores.neo4j, stores.embedded].map(async (store) => {
        const ask = askerOf(store)
        const found = await ask.found({ root: 'found', by, params, of: everyPart })
        const given = new Map(found.flatMap(({ row }) => (row ? [[row.id, row]] : [])))
        const records = await ask.records(recordsOf([...given.keys()], everyPart))
        expect(inOrder([...given].map(([id, row]) => ({ given: id, row })))).toEqual(inOrder(records))
        return found
      }),
    )
    const [one = [], other = []] = rows.map((found) =>
      found.flatMap(({ row }) => (row ? [row.id] : [])).sort(),
    )
    expect(other).toEqual(one)
    return one
  }

  test('recordsMatching', async () => {
    const ids = []
    for (const params of lookUps.recordsMatching) ids.push(...(await comesAlong(recordsMatching, params)))
    expect(new Set(ids.map(typeOfId)).size).toBeGreaterThan(3)
  })

  test('actorsNamedAs', async () => {
    const ids = []
    for (const params of lookUps.actorsNamedAs) ids.push(...(await comesAlong(actorsNamedAs, params)))
    expect(ids).not.toEqual([])
  })
})

const whole = (type: (typeof recordTypes)[number]): WantedOf => ofTypes([type], () => withNeighbours(type))

/** All that is stored of a record, with its neighbours to some depth. */
function withNeighbours(type: (typeof recordTypes)[number], depth = 1): NonNullable<WantedOf[typeof type]> {
  const { properties, neighbours } = readsOf(type)
  return {
    fields: properties,
    neighbours:
      depth === 0
        ? []
        : Object.entries(neighbours).map(([name, { to }]) => ({
            name,
            of: ofTypes(typesOf(to), (other) => withNeighbours(other, depth - 1)),
          })),
    pages: [],
  }
}

async function sameRecords(ids: readonly string[], of: WantedOf): Promise<readonly AnsweredRecord[]> {
  const [expected = [], given] = await Promise.all(
    [stores.neo4j, stores.embedded].map(async (store) =>
      inOrder(await askerOf(store).records(recordsOf(ids, of))),
    ),
  )
  expect(given).toEqual(expected)
  expect(expected).not.toEqual([])
  return expected
}

/** Records have no order of their own, and of their neighbours those for whom speakers spoke. */
const inOrder = (records: readonly AnsweredRecord[]) =>
  [...records]
    .sort((a, b) => (`${a.given} ${a.row.id}` < `${b.given} ${b.row.id}` ? -1 : 1))
    .map(({ given, row }) => ({ given, row: withOrder(row) as AnsweredRow }))

function withOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const ordered = withOrder(inner)
      const isSet = name === 'principals' && Array.isArray(ordered)
      return [name, isSet ? ordered.sort((a, b) => (a.id < b.id ? -1 : 1)) : ordered]
    }),
  )
}
