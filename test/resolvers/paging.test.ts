import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ConnectionField,
  connectionFields,
  type PageAnswer,
  pageIn,
  pageQuery,
  uncountedPage,
  wholePage,
} from '../support/connections.ts'
import { engine } from '../support/engines.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import type { TestProduct } from '../support/product.ts'
import { archiveIds } from '../support/record-ids.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openArchive()
})
afterAll(() => product.close())

/** The record of the archive that has most in each connection; undefined at the root. */
const fullestParents = new Map<ConnectionField, Promise<string | undefined>>()
const fullestParent = (field: ConnectionField) => {
  const found = fullestParents.get(field) ?? findFullestParent(field)
  fullestParents.set(field, found)
  return found
}

async function findFullestParent({ parent, name, fixed }: ConnectionField): Promise<string | undefined> {
  if (parent === 'Query') return undefined
  const ids = archiveIds[parent] ?? []
  const query = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { ... on ${parent} { id page: ${name}(first: 1, ${fixed}) { totalCount } } }
  }`
  type Node = { readonly id: string; readonly page: { readonly totalCount: number } }
  const { nodes } = await product.ask<{ nodes: readonly Node[] }>(query, { ids })
  return [...nodes].sort((a, b) => b.page.totalCount - a.page.totalCount)[0]?.id
}

/** The whole list, read in pages of a size. */
async function listOf(
  field: ConnectionField,
  order: string | null,
  id: string | undefined,
  first: number,
  selection = wholePage,
) {
  const query = pageQuery(field, selection, order)
  const pages: PageAnswer[] = []
  let after: string | null = null
  do {
    const { data, errors } = await product.api.execute({ query, variables: { id, first, after } })
    expect(errors).toBeUndefined()
    const page: PageAnswer = pageIn(data)
    expect(page.edges.length).toBe(page.pageInfo.hasNextPage ? first : page.edges.length)
    pages.push(page)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return { pages, ids: pages.flatMap(({ edges }) => edges.map(({ node }) => node.id)) }
}

const refusal = async (field: ConnectionField, variables: object, order: string | null = null) => {
  const id = archiveIds[field.parent]?.[0]
  return (await product.refusals(pageQuery(field, wholePage, order), { id, ...variables }))[0]
}

/** Neo4j reads a sample: test/neo4j/every-question.test.ts holds each page to what the embedded engine has of it. */
const named = connectionFields
  .filter((_, index) => engine === 'embedded' || index % 3 === 0)
  .map((field) => [`${field.parent}.${field.name}`, field] as const)

/** Only persons are members of anything in the archive, and neither groups nor sources were judged. */
const empty = new Set([
  'Group.memberships',
  'Organisation.memberships',
  'Group.judgements',
  'Source.judgements',
])

describe.each(named)('%s', (_name, field) => {
  const [order = null] = field.orders
  let id: string | undefined
  beforeAll(async () => {
    id = await fullestParent(field)
  })

  test.each(field.orders)('is one list, whatever the size of its pages (order %s)', async (each) => {
    const whole = await listOf(field, each, id, 100)
    expect(new Set(whole.ids).size).toBe(whole.ids.length)
    expect((await listOf(field, each, id, 2, uncountedPage)).ids).toEqual(whole.ids)
  })

  test('counts what it lists, and says that it ends where a page is just full', async () => {
    const { pages, ids } = await listOf(field, order, id, 100)
    expect(ids.length > 0).toBe(!empty.has(`${field.parent}.${field.name}`))
    expect(pages[0]).toMatchObject({ totalCount: ids.length, totalCountIsExact: true })
    if (ids.length === 0 || ids.length > 100) return
    const variables = { id, first: ids.length }
    const full = pageIn(await product.ask(pageQuery(field, wholePage, order), variables))
    expect(full.pageInfo.hasNextPage).toBe(false)
  })

  test('is not counted where its count is not selected', async () => {
    const rounds = await product.roundTrips(pageQuery(field, 'nodes { ... on Node { id } }', order), {
      id,
      first: 2,
    })
    expect(rounds.flat().filter((name) => /^count|IdsRelated|IdsInOrder/.test(name))).toEqual([])
  })

  test('refuses sizes that are none, and cursors that are none', async () => {
    for (const first of [0, -1, 101]) {
      expect(await refusal(field, { first })).toMatch(
        /^BAD_USER_INPUT (history\.)?first: must be 1 to 100; it is/,
      )
    }
    const isLog = ['history', 'changes', 'search'].includes(field.name)
    for (const after of [
      '',
      'garbage',
      'bnVsbA',
      ...(isLog ? [cursorOf([1, orderOfCursor(field), 'x'])] : []),
    ]) {
      expect(await refusal(field, { after })).toMatch(
        /^BAD_USER_INPUT (history\.)?after: this is not a valid cursor/,
      )
    }
  })

  test('refuses the cursor of another order', async () => {
    const after = cursorOf([1, 'ANOTHER_ORDER', 'key'])
    expect(await refusal(field, { after })).toMatch(/after: this cursor belongs to the order ANOTHER_ORDER/)
  })
})

const cursorOf = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')
const orderOfCursor = ({ name }: ConnectionField) => (name === 'search' ? 'BEST_MATCH' : 'SEQ')

const ordered = named.filter(([, { orders }]) => orders.length > 1)

describe.each(ordered)('%s in both orders', (_name, field) => {
  test('is the exact reverse, the undated last in DESC', async () => {
    const id = await fullestParent(field)
    const [desc = '', asc = ''] = ['_DESC', '_ASC'].map(
      (end) => field.orders.find((order) => order?.endsWith(end) && !order.startsWith('RECORDED')) ?? '',
    )
    const latestFirst = (await listOf(field, desc, id, 100)).ids
    expect((await listOf(field, asc, id, 100)).ids).toEqual([...latestFirst].reverse())
    const { nodes } = await product.ask<{ nodes: readonly Dated[] }>(dates, {
      ids: latestFirst.slice(0, 100),
    })
    const isDated = nodes.map((node) =>
      Boolean(node.saidAt ?? node.startedAt ?? node.publishedAt ?? node.name),
    )
    expect(isDated).toEqual([...isDated].sort((a, b) => Number(b) - Number(a)))
  })

  test('refuses the cursor of one order in the other', async () => {
    const id = await fullestParent(field)
    const [one = null, other = null] = field.orders
    const [page] = (await listOf(field, one, id, 100)).pages
    const after = page?.edges[0]?.cursor
    expect(await refusal(field, { id, after }, other)).toContain(
      `this cursor belongs to the order ${one}, but you asked for ${other}`,
    )
  })
})

type Dated = Readonly<Record<'saidAt' | 'startedAt' | 'publishedAt' | 'name', unknown>>

/** Actors have a name to be ordered by, the others a date or none. */
const dates = `query ($ids: [ID!]!) { nodes(ids: $ids) {
  ... on Statement { saidAt { edtf } }
  ... on Event { startedAt { edtf } }
  ... on Source { publishedAt { edtf } }
  ... on Actor { name }
} }`

test('only all statements have the order of recording', async () => {
  const field = connectionFields.find(({ parent, name }) => parent === 'Person' && name === 'statements')
  expect(field && (await refusal(field, {}, 'RECORDED_AT_DESC'))).toBe(
    'BAD_USER_INPUT orderBy: RECORDED_AT_DESC is only for all statements together: use SAID_AT_DESC or SAID_AT_ASC here.',
  )
})
