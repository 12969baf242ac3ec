import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StatementGroupKey } from '../../src/records/pages/groups.ts'
import type { StatementFilter } from '../../src/records/pages/statements.ts'
import { engine } from '../support/engines.ts'
import { twoOrThree } from '../support/graphs/filters.ts'
import { groupsMeeting } from '../support/graphs/grouped.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import { statementsMeeting } from '../support/graphs/oracle.ts'
import type { TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openArchive()
})
afterAll(() => product.close())

/** Neo4j runs a sample, the first of the same seed. */
const runs = (all: number) => (engine === 'neo4j' ? Math.ceil(all / 20) : all)

type Group = {
  values: { value: string }[]
  count: number
  isExact: boolean
  statements: { nodes: { id: string }[]; totalCount: number; totalCountIsExact: boolean }
}
type Groups = { nodes: Group[]; totalCount: number; unplaced: number; isExact: boolean }
type Listed = { statements: { totalCount: number; groups: Groups } }

const counted = `query ($filter: StatementFilter, $orderBy: StatementOrder, $by: [StatementGroupKey!]!) {
  statements(filter: $filter, orderBy: $orderBy) {
    totalCount
    groups(by: $by, first: 1000) { nodes { values { value } count isExact } totalCount unplaced isExact }
  }
}`
const listed = `query ($filter: StatementFilter, $orderBy: StatementOrder, $by: [StatementGroupKey!]!) {
  statements(filter: $filter, orderBy: $orderBy) {
    totalCount
    groups(by: $by, first: 20) {
      nodes { values { value } count isExact statements(first: 100) { nodes { id } totalCount totalCountIsExact } }
      totalCount unplaced isExact
    }
  }
}`

const nameOf = ({ values }: Pick<Group, 'values'>) => values.map(({ value }) => value).join(' ')

const oneValue = ['TYPE', 'FORM', 'SAID_YEAR', 'SAID_MONTH', 'SAID_DAY'] as const
const keys: readonly StatementGroupKey[] = [
  ...oneValue,
  'SPEAKER',
  'ON_BEHALF_OF',
  'ABOUT',
  'PUBLISHER',
  'VERIFICATION',
]
const orders = fc.constantFrom('SAID_AT_DESC', 'SAID_AT_ASC', 'RECORDED_AT_DESC')
const some = (of: readonly StatementGroupKey[]) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 3 })

test('groups of 500 filters are those that going through all statements gives', async () => {
  const property = fc.asyncProperty(twoOrThree, some(keys), orders, async (filter, by, orderBy) => {
    const { statements } = await product.ask<Listed>(counted, { filter, by, orderBy })
    const expected = groupsMeeting(filter, by)
    const { nodes, ...rest } = statements.groups
    expect({ filter, by, ...rest }).toEqual({
      filter,
      by,
      totalCount: expected.groups.size,
      unplaced: expected.unplaced,
      isExact: true,
    })
    expect(Object.fromEntries(nodes.map((group) => [nameOf(group), group.count]))).toEqual(
      Object.fromEntries([...expected.groups].map(([name, ids]) => [name, ids.length])),
    )
  })
  await fc.assert(property, { numRuns: runs(500), seed: 4, endOnFailure: true })
})

test('with keys of one value, groups and what is in none add up to the count of the list', async () => {
  const property = fc.asyncProperty(twoOrThree, some(oneValue), orders, async (filter, by, orderBy) => {
    const { statements } = await product.ask<Listed>(counted, { filter, by, orderBy })
    const { nodes, unplaced } = statements.groups
    const sum = nodes.reduce((all, { count }) => all + count, unplaced)
    expect({ filter, by, sum }).toEqual({ filter, by, sum: statementsMeeting(filter).length })
    expect(statements.totalCount).toBe(sum)
  })
  await fc.assert(property, { numRuns: runs(100), seed: 5, endOnFailure: true })
})

test('a group lists its own statements, as many as it counts', async () => {
  const filters = fc.oneof(twoOrThree, fc.constant<StatementFilter>({}))
  const property = fc.asyncProperty(filters, some(keys), orders, async (filter, by, orderBy) => {
    const { statements } = await product.ask<Listed>(listed, { filter, by, orderBy })
    const { groups } = groupsMeeting(filter, by)
    for (const group of statements.groups.nodes) {
      const { nodes, ...count } = group.statements
      const ids = groups.get(nameOf(group)) ?? []
      const others = nodes.filter(({ id }) => !ids.includes(id))
      expect({ filter, by, group: nameOf(group), others, shown: nodes.length }).toEqual({
        filter,
        by,
        group: nameOf(group),
        others: [],
        shown: Math.min(100, ids.length),
      })
      expect(count).toEqual({ totalCount: group.count, totalCountIsExact: true })
    }
  })
  await fc.assert(property, { numRuns: runs(60), seed: 6, endOnFailure: true })
})

type Under = { actor: { statements: Listed['statements']; voice: Listed['statements'] } }

const under = `query ($id: ID!, $by: [StatementGroupKey!]!) {
  actor(id: $id) {
    statements { totalCount groups(by: $by, first: 300) { ...Groups } }
    voice(filter: { types: [CLAIM, DENIAL, OFFER] }) { totalCount groups(by: $by, first: 300) { ...Groups } }
  }
}
fragment Groups on StatementGroups {
  nodes { values { value } count statements(first: 1) { nodes { id } totalCount totalCountIsExact } }
  totalCount unplaced isExact
}`

test.each([['person:p-007'], ['organisation:state'], ['organisation:ministry-renamed']])(
  'what %s said, and what was said with its voice, is grouped like the whole list, merged records together',
  async (id) => {
    const by: StatementGroupKey[] = ['TYPE', 'SPEAKER']
    const { actor } = await product.ask<Under>(under, { id, by })
    const filters: Record<keyof Under['actor'], StatementFilter> = {
      statements: { speakers: [id] },
      voice: { voiceOf: [id], types: ['CLAIM', 'DENIAL', 'OFFER'] },
    }
    for (const field of ['statements', 'voice'] as const) {
      const { groups, unplaced } = groupsMeeting(filters[field], by)
      const { nodes, ...rest } = actor[field].groups
      expect(rest).toEqual({ totalCount: groups.size, unplaced, isExact: true })
      expect(new Map(nodes.map((group) => [nameOf(group), group.count]))).toEqual(
        new Map([...groups].map(([name, ids]) => [name, ids.length])),
      )
      for (const { count, statements } of nodes) expect(statements.totalCount).toBe(count)
    }
  },
)

test('the largest groups come first, and say how many there are in all', async () => {
  const query =
    '{ statements { groups(by: [SPEAKER], first: 3) { nodes { count values { value } } totalCount } } }'
  const { statements } = await product.ask<Listed>(query)
  const sizes = [...groupsMeeting({}, ['SPEAKER']).groups.values()].map((ids) => ids.length)
  expect(statements.groups.totalCount).toBe(sizes.length)
  expect(statements.groups.nodes.map(({ count }) => count)).toEqual(sizes.sort((a, b) => b - a).slice(0, 3))
})

test('a value that is an id comes with its record, the canonical one of those that were merged', async () => {
  const query = `{ statements(filter: { speakers: ["person:p-003"] }) {
    groups(by: [SPEAKER, FORM]) { nodes { values { key value record { id name } } } }
  } }`
  const { statements } = await product.ask<{
    statements: { groups: { nodes: { values: { value: string; record: object | null }[] }[] } }
  }>(query)
  const values = statements.groups.nodes.map((group) => group.values)
  expect(values).toContainEqual([
    { key: 'SPEAKER', value: 'person:p-001', record: { id: 'person:p-001', name: 'Person 37' } },
    { key: 'FORM', value: 'INDIRECT', record: null },
  ])
})

test.each([
  ['by: []', 'by: name 1 to 3 different keys; it has none.'],
  ['by: [TYPE, TYPE]', 'by: name 1 to 3 different keys; it has TYPE, TYPE.'],
  ['by: [TYPE, FORM, ABOUT, SPEAKER]', 'by: name 1 to 3 different keys; it has TYPE, FORM, ABOUT, SPEAKER.'],
  ['by: [TYPE], first: 1001', 'first: must be 1 to 1000; it is 1001.'],
])('groups(%s) is refused', async (args, why) => {
  expect(await product.refusals(`{ statements { groups(${args}) { totalCount } } }`)).toEqual([
    `BAD_USER_INPUT ${why}`,
  ])
})
