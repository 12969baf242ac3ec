import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaOfSdl } from '../../src/api/schema.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import type { TestProduct } from '../support/product.ts'
import { archiveIds as parents } from '../support/record-ids.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openArchive()
})
afterAll(() => product.close())

/** A condition for each filter, so that a page under it cannot be read like a plain one. */
const conditions: Readonly<Record<string, string>> = {
  StatementFilter:
    'filter: { types: [CLAIM, DENIAL], said: { from: "2024" }, attribution: { forms: [MIXED, INDIRECT] }, matching: "games" }',
  AttributionFilter: 'filter: { forms: [MIXED, INDIRECT], publishers: ["organisation:daily-1"] }',
  EventFilter: 'filter: { kinds: [MEETING, ATTACK], participants: ["person:p-001"] }',
  SourceFilter: 'filter: { primary: false, publishers: ["organisation:daily-1"] }',
  DisputeFilter: 'filter: { certainty: [SURE], clash: [SPEAKERS, REPORTS], involving: ["person:p-001"] }',
  roles: 'roles: [PARTY]',
  types: 'types: [REBUTS, DENIES]',
}

const schema = schemaOfSdl()

/** Every field of a type that leads to other records: bare, and where it is a page, with its counts and a condition. */
function relationsOf(typeName: string): string[] {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) return []
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }) => {
    const target = getNamedType(fieldType)
    if (isLeafType(target)) return []
    if (!target.name.endsWith('Connection') || isListType(getNullableType(fieldType))) {
      // All records that have fields with receipts have a name.
      const needed = args.some(isRequiredArgument) ? '(field: "name")' : ''
      return [`${name}${needed} { __typename }`]
    }
    const condition = args.map((arg) => conditions[getNamedType(arg.type).name] ?? conditions[arg.name])
    const page = '{ totalCount totalCountIsExact nodes { __typename id } }'
    return [...new Set(['', ...condition.filter((each) => each !== undefined)])].map((filter) =>
      filter === '' ? `${name}(first: 2) ${page}` : `${name}(first: 2, ${filter}) ${page}`,
    )
  })
}

const cases = Object.keys(parents).flatMap((type) => relationsOf(type).map((field) => [type, field] as const))

test('every type of record has parents here', () => {
  const records = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Record'),
  )
  // A judgement comes of judging alone, and the archive is a bundle.
  const ofBundles = records.map(({ name }) => name).filter((name) => name !== 'Judgement')
  expect(Object.keys(parents).sort()).toEqual(ofBundles.sort())
})

describe('a relation under a hundred parents is read for all of them at once', () => {
  test.each(cases)('%s.%s', async (type, field) => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${field} } } }`
    const ids = parents[type] ?? []
    const [first = [], ...further] = (await product.roundTrips(query, { ids })).slice(1)
    // The parents themselves are the first; what they lead to may be of their own type.
    expect(new Set(first).size).toBe(first.length)
    const reads = further.flat()
    expect(new Set(reads).size).toBe(reads.length)
  })
})
