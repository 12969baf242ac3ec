import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/format.ts'
import { recordsOf } from '../../src/bundle/to-graph/records.ts'
import { engine, openTestStore } from '../support/engines.ts'
import { writeGraph } from '../support/graphs/write.ts'
import { productOver, type TestProduct } from '../support/product.ts'

const count = 2_100
const isRare = (index: number) => index % 700 === 350
const slug = (index: number) => String(index).padStart(4, '0')
const dayOf = (index: number) => new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10)

/** One speaker of thousands of statements, few of which are threats, made in a speech. */
const talk: Bundle = {
  format: 'on-record-bundle/1',
  title: 'Talk',
  description: 'Generated for tests.',
  persons: [{ id: 'person:talker', name: 'Talker' }],
  sources: [{ id: 'source:daily', sourceKind: 'ARTICLE' }],
  statements: Array.from({ length: count }, (_, index) => ({
    id: `statement:${slug(index)}`,
    text: 'Words.',
    type: isRare(index) ? 'THREAT' : 'CLAIM',
    saidAt: index % 9 === 0 ? null : { edtf: dayOf(index), basis: 'STATED' },
    speakers: [{ actor: 'person:talker' }],
    attributions: [
      {
        id: `attribution:${slug(index)}`,
        source: 'source:daily',
        channel: isRare(index) ? 'SPEECH' : 'UNKNOWN',
        wording: 'UNKNOWN',
        passages: [{ part: 'CONTENT', exact: 'words', quoted: false, status: 'NO_TEXT' }],
      },
    ],
  })),
}
const rare = Array.from({ length: count }, (_, index) => index)
  .filter(isRare)
  .map((index) => `statement:${slug(index)}`)

let product: TestProduct
beforeAll(async () => {
  const store = await openTestStore()
  await writeGraph(store, [...recordsOf(talk)].flat())
  product = await productOver(store)
})
afterAll(() => product.close())

/** What a report says is looked at behind a bound on either engine: such pages may be short, and go on. */
const byReport = '{ attribution: { channels: [SPEECH] } }'
/** What a statement says itself, the embedded engine looks at before any bound. */
const byType = '{ types: [THREAT] }'

type Page = {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  readonly totalCount: number
  readonly totalCountIsExact: boolean
}

const places = {
  'all statements': (field: string) => `{ page: statements(${field}) }`,
  "a speaker's statements": (field: string) =>
    `{ of: actor(id: "person:talker") { page: statements(${field}) } }`,
  "a source's statements": (field: string) =>
    `{ of: source(id: "source:daily") { page: statements(${field}) } }`,
} as const

describe.each(Object.entries(places))('among %s', (_name, at) => {
  const pageSelection = '{ nodes { id } pageInfo { hasNextPage endCursor } totalCount totalCountIsExact }'
  async function pages(filter: string, orderBy: string): Promise<Page[]> {
    const all: Page[] = []
    for (let after: string | null = null; ; ) {
      const cursor = after === null ? '' : `, after: "${after}"`
      const query = at(`first: 3, filter: ${filter}, orderBy: ${orderBy}${cursor}`).replace(
        ') }',
        `) ${pageSelection} }`,
      )
      const data: { page?: Page; of: { page: Page } } = await product.ask(query)
      const page = data.page ?? data.of.page
      all.push(page)
      if (!page.pageInfo.hasNextPage) return all
      after = page.pageInfo.endCursor
    }
  }

  test.each([
    [byReport, 'SAID_AT_DESC'],
    [byReport, 'SAID_AT_ASC'],
    [byType, 'SAID_AT_DESC'],
    [byType, 'SAID_AT_ASC'],
  ])('of %s, rare matches come each once (%s)', async (filter, order) => {
    const all = await pages(filter, order)
    const isShort = all.some(({ nodes, pageInfo }) => nodes.length < 3 && pageInfo.hasNextPage)
    expect(isShort).toBe(filter === byReport || engine === 'neo4j')
    expect(all.length).toBeLessThanOrEqual(6)
    const ids = all.flatMap(({ nodes }) => nodes.map(({ id }) => id))
    expect([...ids].sort()).toEqual(rare)
    expect(all[0]).toMatchObject({ totalCount: rare.length, totalCountIsExact: true })
  })

  test('a range of dates is walked by itself, and finds its rare matches too', async () => {
    const said = `said: { from: "${dayOf(500)}", to: "${dayOf(1_500)}" }`
    const all = await pages(`{ types: [THREAT], ${said}, undated: INCLUDE }`, 'SAID_AT_DESC')
    const expected = rare.filter((id) => {
      const index = Number(id.split(':')[1])
      return index % 9 === 0 || (index >= 500 && index <= 1_500)
    })
    expect(all.flatMap(({ nodes }) => nodes.map(({ id }) => id)).sort()).toEqual(expected)
  })

  test('nothing at all ends in empty pages', async () => {
    const all = await pages('{ attribution: { channels: [INTERVIEW] } }', 'SAID_AT_DESC')
    expect(all.flatMap(({ nodes }) => nodes)).toEqual([])
    expect(all.length).toBe(3)
  })
})
