import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CHANNELS,
  DATE_BASES,
  QUOTE_FORMS,
  STATEMENT_TYPES,
  VERIFICATION_STATUSES,
} from '../../src/domain/vocabulary.ts'
import type { StatementFilter } from '../../src/records/pages/statements.ts'
import { engine } from '../support/engines.ts'
import { archive, merged } from '../support/graphs/archive.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import { statementsMeeting } from '../support/graphs/oracle.ts'
import type { TestProduct } from '../support/product.ts'
import { archiveIds } from '../support/record-ids.ts'

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

const someOf = (values: readonly string[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength })

const actors = [
  ...new Set([
    ...merged.flat(),
    ...(archive.statements ?? []).flatMap((s) => s.speakers.map((a) => a.actor)),
  ]),
  'person:nobody',
]
const entities = [
  ...actors,
  'topic:t-1',
  'topic:t-2',
  'place:l-1',
  'event:e-001',
  'event:e-002',
  'event:nothing',
]
const sources = [...(archiveIds.Source ?? []).slice(0, 30), 'source:none']

const span = fc.constantFrom(
  ...[{}, { from: '2025' }, { to: '2024' }, { from: '2025-06-09', to: '2025-06-09' }, { from: '2025-06' }],
  ...[
    { from: '2025-06-09T11:42Z', to: '2025-06-09T11:43Z' },
    { to: '1900' },
    { from: '202X', to: '2025-05' },
  ],
  { from: '2025-06-09T20:59:58Z', to: '2025-06-09T21:00Z' },
)
const range = fc
  .tuple(span, fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const, undefined))
  .map(([ends, certainty]) => ({ ...ends, ...(certainty && { certainty }) }))
const attribution = fc.record(
  {
    sources: someOf(sources, 8),
    publishers: someOf(['organisation:daily-0', 'organisation:daily-1', 'organisation:daily-3']),
    forms: someOf(QUOTE_FORMS),
    channels: someOf(CHANNELS.slice(0, 4)),
    channelNames: someOf(['telegram', 'STATE TV', 'Radio']),
    via: someOf([...actors, ...sources.slice(0, 10)], 3),
    verification: someOf(VERIFICATION_STATUSES),
    published: range,
    primary: fc.boolean(),
  },
  { requiredKeys: [] },
)

/** A value for each field of the filter. */
const fields: { readonly [Name in keyof Required<StatementFilter>]: fc.Arbitrary<StatementFilter[Name]> } = {
  ids: someOf(archiveIds.Statement ?? [], 40),
  speakers: someOf(actors),
  roles: someOf(['MAYOR', 'Clerk', 'Baker']),
  onBehalfOf: someOf(actors),
  voiceOf: someOf(actors, 2),
  against: someOf(actors),
  addressedTo: someOf(actors),
  about: someOf(entities),
  mentions: someOf(entities),
  types: someOf(STATEMENT_TYPES.slice(0, 7)),
  said: range,
  undated: fc.constantFrom('INCLUDE', 'EXCLUDE', 'ONLY'),
  dateBasis: someOf(DATE_BASES),
  attribution,
  reportedByAll: fc.array(fc.constantFrom(...sources), { minLength: 1, maxLength: 2 }),
  minIndependentSources: fc.integer({ min: 1, max: 4 }),
  disputed: fc.boolean(),
  matching: fc.constantFrom(
    'games',
    'dirty',
    '"dirty games"',
    'clean body',
    '"the list of 640"',
    'the speaker',
    'no',
  ),
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
  const filters = fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 3 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, fields[name]]))))
  await fc.assert(fc.asyncProperty(filters, orders, isAnswered), {
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
