import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engine } from '../support/engines.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import { timelineFilters, timelineMeeting } from '../support/graphs/timelines.ts'
import type { TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openArchive()
})
afterAll(() => product.close())

/** Neo4j runs a sample, the first of the same seed. */
const runs = (all: number) => (engine === 'neo4j' ? Math.ceil(all / 20) : all)

type Edge = {
  cursor: string
  node: { __typename: string; id: string }
  date: { edtf: string }
  sequence: string | null
}
type Timeline = {
  edges: Edge[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
  totalCount: number
  totalCountIsExact: boolean
  undated: number
}

const paged = `query ($filter: TimelineFilter, $first: Int, $after: String) {
  timeline(filter: $filter, first: $first, after: $after) {
    edges { cursor node { __typename ... on Record { id } } date { edtf } sequence }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    totalCount totalCountIsExact undated
  }
}`

const page = async (filter: object, first: number, after: string | null) =>
  (await product.ask<{ timeline: Timeline }>(paged, { filter, first, after })).timeline

const shown = ({ node, date, sequence }: Edge) => ({ id: node.id, edtf: date.edtf, sequence })

test('200 filters give, page by page, the order that going through everything gives', async () => {
  const property = fc.asyncProperty(timelineFilters, fc.constantFrom(7, 40, 100), async (filter, first) => {
    const { listed, undated } = timelineMeeting(filter)
    const edges: Edge[] = []
    let after: string | null = null
    let last: Timeline | null = null
    // Three pages, and whatever is shorter whole.
    for (let pages = 0; pages < 3 && (last === null || last.pageInfo.hasNextPage); pages++) {
      last = await page(filter, first, after)
      expect(last.pageInfo.hasPreviousPage).toBe(after !== null)
      after = last.pageInfo.endCursor
      edges.push(...last.edges)
    }
    expect({ filter, shown: edges.map(shown) }).toEqual({ filter, shown: listed.slice(0, edges.length) })
    expect({ filter, ends: last?.pageInfo.hasNextPage }).toEqual({
      filter,
      ends: edges.length < listed.length,
    })
    const { totalCount, totalCountIsExact } = last ?? {}
    expect({ filter, totalCount, totalCountIsExact, undated: last?.undated }).toEqual({
      filter,
      totalCount: listed.length,
      totalCountIsExact: true,
      undated,
    })
  })
  await fc.assert(property, { numRuns: runs(200), seed: 7, endOnFailure: true })
})

test('the cursor of any entry continues after it, and knows how the next one follows', async () => {
  const all = await page({}, 100, null)
  const expected = timelineMeeting({}).listed
  for (const at of [0, 1, 17, 98]) {
    const { edges } = await page({}, 3, all.edges[at]?.cursor ?? null)
    expect(edges.map(shown)).toEqual(expected.slice(at + 1, at + 4))
  }
})

test.each([
  ['filter: { actors: [] }', 'filter.actors: an empty list matches nothing.'],
  ['filter: { events: ["person:p-001x y"] }', 'filter.events'],
  ['filter: { during: { from: "soon" } }', 'filter.during.from: "soon" is not a date'],
  ['first: 101', 'first: must be 1 to 100; it is 101.'],
  ['after: "WzEsIlNBSURfQVRfQVNDIiwiMSJd"', 'after: this cursor belongs to the order SAID_AT_ASC'],
  ['after: "WzEsIlRJTUVfQVNDIiwiMSJd"', 'after: this is not a valid cursor.'],
])('timeline(%s) is refused', async (args, why) => {
  const [refusal] = await product.refusals(`{ timeline(${args}) { totalCount } }`)
  expect(refusal).toContain(`BAD_USER_INPUT ${why}`)
})
