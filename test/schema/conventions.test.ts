import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schemaOfSdl } from '../../src/api/schema.ts'

const schema = schemaOfSdl()
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
const composites = types.filter((type) => isObjectType(type) || isInterfaceType(type))
const connections = composites.filter((type) => type.name.endsWith('Connection'))
const fields = composites.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, type, field })),
)

const isList = (field: GraphQLField<unknown, unknown>) => isListType(getNullableType(field.type))
const isConnection = (field: GraphQLField<unknown, unknown>) =>
  getNamedType(field.type).name.endsWith('Connection')
const defaultOf = (field: GraphQLField<unknown, unknown>, argument: string) =>
  field.args.find(({ name }) => name === argument)?.defaultValue

/** The types of the nodes of lists that hold several. */
const nodeTypes: Readonly<Record<string, string>> = { Search: 'Node', Timeline: 'TimelineEntry' }

test.each(connections.map((type) => [type.name, type] as const))(
  '%s has all of a connection',
  (name, type) => {
    const node = name.replace(/Connection$/, '')
    const shape = Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`)
    expect(shape).toEqual([
      `edges: [${node}Edge!]!`,
      `nodes: [${nodeTypes[node] ?? node}!]!`,
      'pageInfo: PageInfo!',
      'totalCount: Int!',
      'totalCountIsExact: Boolean!',
      ...(node === 'Statement' ? ['groups: StatementGroups!'] : []),
      ...(node === 'Timeline' ? ['undated: Int!'] : []),
    ])
    const edge = schema.getType(`${node}Edge`)
    expect(isObjectType(edge) && Object.keys(edge.getFields()).slice(0, 2)).toEqual(['cursor', 'node'])
  },
)

test('every connection is paged forward, 20 at a time unless asked otherwise', () => {
  const paged = fields.filter(({ field }) => isConnection(field))
  expect(paged.length).toBeGreaterThan(50)
  const odd = paged.filter(
    ({ field }) => defaultOf(field, 'first') !== 20 || !field.args.some(({ name }) => name === 'after'),
  )
  expect(odd.map(({ coordinate }) => coordinate)).toEqual([])
})

test('a list is never null and holds no null, but for `nodes`, which tells where an id is unknown', () => {
  const gaps = fields.filter(({ field }) => {
    const list = getNullableType(field.type)
    return isListType(list) && !(isNonNullType(field.type) && isNonNullType(list.ofType))
  })
  expect(gaps.map(({ coordinate, field }) => `${coordinate}: ${field.type}`)).toEqual([
    'Query.nodes: [Node]!',
  ])
})

test('every list of objects outside a connection says how long it is taken to be', () => {
  const unsized = fields.filter(
    ({ type, field }) =>
      isList(field) &&
      !isLeafType(getNamedType(field.type)) &&
      !connections.includes(type) &&
      !field.astNode?.directives?.some(({ name }) => name.value === 'listSize'),
  )
  expect(unsized.map(({ coordinate }) => coordinate)).toEqual([])
})

test('everything a client can cache has an id', () => {
  const withoutId = composites.filter(
    (type) => !('id' in type.getFields()) && !/(Connection|Edge|Payload)$/.test(type.name),
  )
  expect(withoutId.map(({ name }) => name).sort()).toEqual([
    'ActorMatch',
    'BundleProblem',
    'CopyCandidate',
    'Corroboration',
    'DraftQuotation',
    'MatchReason',
    'Mutation',
    'NamedActor',
    'Network',
    'NetworkNode',
    'NormalisedRating',
    'PageInfo',
    'PartialDate',
    'PassageContext',
    'PassageTranslation',
    'Path',
    'PathHop',
    'PathLink',
    'PathSearch',
    'Query',
    'QuoteCheck',
    'QuoteCut',
    'QuoteDiffPart',
    'QuoteMatch',
    'RecordedStatement',
    'ReportedPassage',
    'SharedPassage',
    'SnippetPart',
    'StatedValue',
    'StatementGroup',
    'StatementGroupValue',
    'StatementGroups',
    'Stats',
    'Subscription',
    'Verification',
    'VerificationCount',
  ])
})

test('the same filter and order are taken wherever the same things are listed', () => {
  const page = (field: GraphQLField<unknown, unknown>) =>
    field.args.map(({ name, type, defaultValue }) => `${name}: ${type} = ${JSON.stringify(defaultValue)}`)
  const root = schema.getQueryType()?.getFields() ?? {}
  for (const name of ['statements', 'events', 'sources', 'attributions']) {
    // A group has the filter and the order of the list that it is of; an edge's statements are given.
    const listed = fields.filter(
      ({ field, type }) =>
        String(field.type) === String(root[name]?.type) &&
        !['StatementGroup', 'NetworkEdge'].includes(type.name),
    )
    expect(new Set(listed.map(({ field }) => page(field).join(', '))).size, name).toBe(1)
  }
})

test('a filter takes lists of values that are not null, and nothing of it is required', () => {
  const filters = types.filter(isInputObjectType).filter(({ name }) => /(Filter|Range)$/.test(name))
  const inputs = filters.flatMap((type) => Object.values(type.getFields()))
  expect(inputs.filter(({ type }) => isNonNullType(type))).toEqual([])
  const lists = inputs.map(({ type }) => String(type)).filter((type) => type.startsWith('['))
  expect(lists.filter((type) => !type.endsWith('!]'))).toEqual([])
})
