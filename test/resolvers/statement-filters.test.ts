import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StatementFilter } from '../../src/records/pages/statements.ts'
import { engine } from '../support/engines.ts'
import { attribution, fields, twoOrThree } from '../support/graphs/filters.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import { statementsMeeting } from '../support/graphs/oracle.ts'
import type { TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openArchive()
})
afterAll(() => product.close())

/** Neo4j runs a sample, the first of the same seed. */
const runs = (all: number) => (engine === 'neo4j' ? Math.ceil(all / 4) : all)

type Answer = {
  statements: {
    nodes: { id: string }[]
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}
const document = `query ($filter: StatementFilter, $orderBy: StatementOrder, $after: String) {
  statements(filter: $filter, orderBy: $orderBy, after: $after, first: 100) {
    nodes { id } totalCount pageInfo { hasNextPage endCursor }
  }
}`

/** All that meets a filter, in the order given, and how many the API counts. */
async function found(filter: StatementFilter, orderBy: string) {
  const ids: string[] = []
  let after: string | undefined
  for (let page = 0; ; page++) {
    if (page > 5) throw new Error('It does not end.')
    const { statements } = await product.ask<Answer>(document, { filter, orderBy, after })
    ids.push(...statements.nodes.map(({ id }) => id))
    if (!statements.pageInfo.hasNextPage) return { ids, totalCount: statements.totalCount }
    after = statements.pageInfo.endCursor
  }
}

const names = Object.keys(fields) as (keyof StatementFilter)[]
const orders = fc.constantFrom('SAID_AT_DESC', 'SAID_AT_ASC', 'RECORDED_AT_DESC')

const isAnswered = async (filter: StatementFilter, orderBy: string) => {
  const { ids, totalCount } = await found(filter, orderBy)
  const expected = statementsMeeting(filter)
  expect({ filter, ids: [...ids].sort(), totalCount }).toEqual({
    filter,
    ids: expected.sort(),
    totalCount: expected.length,
  })
}

test('every field of the filter has values here', async () => {
  const { __type } = await product.ask<{ __type: { inputFields: { name: string }[] } }>(
    '{ __type(name: "StatementFilter") { inputFields { name } } }',
  )
  expect([...names].sort()).toEqual(__type.inputFields.map(({ name }) => name).sort())
})

describe.each(names)('%s', (name) => {
  test('alone gives what it asks for', async () => {
    const property = fc.asyncProperty(fields[name], orders, (value, orderBy) =>
      isAnswered({ [name]: value }, orderBy),
    )
    await fc.assert(property, { numRuns: runs(8), seed: 1 })
  })
})

test('two fields, or three, must all be met', async () => {
  await fc.assert(fc.asyncProperty(twoOrThree, orders, isAnswered), {
    numRuns: runs(150),
    seed: 2,
    endOnFailure: true,
  })
})

test('ONE attribution must meet all conditions on attributions', async () => {
  await fc.assert(
    fc.asyncProperty(attribution, orders, (value, orderBy) => isAnswered({ attribution: value }, orderBy)),
    { numRuns: runs(40), seed: 3 },
  )
})
