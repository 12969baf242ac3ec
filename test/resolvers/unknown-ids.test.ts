import { afterAll, beforeAll, expect, test } from 'vitest'
import { town } from '../support/graphs/town.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(town)
})
afterAll(() => product.close())

const warnings = async (query: string) => {
  const { errors, extensions } = await product.answer(query)
  expect(errors).toBeUndefined()
  return (extensions?.warnings ?? []) as { code: string; message: string; argument: string; id: string }[]
}

test.each([
  ['statements(filter: { speakers: ["person:nobody"] }) { nodes { id } }', 'filter.speakers[0]'],
  ['statements(filter: { speakers: ["person:nobody"] }) { totalCount }', 'filter.speakers[0]'],
  [
    'statements(filter: { about: ["topic:bridge", "topic:none"], speakers: ["person:nobody"] }) { nodes { id } }',
    'filter.about[1]',
    'filter.speakers[0]',
  ],
  [
    'statements(filter: { attribution: { publishers: ["organisation:none"] } }) { nodes { id } }',
    'filter.attribution.publishers[0]',
  ],
  ['statements(filter: { ids: ["statement:none"] }) { nodes { id } }', 'filter.ids[0]'],
  ['statements(filter: { voiceOf: ["organisation:none"] }) { nodes { id } }', 'filter.voiceOf[0]'],
  ['disputes(filter: { about: ["topic:none"] }) { nodes { id } }', 'filter.about[0]'],
  ['disputes(filter: { between: ["person:mayor", "person:nobody"] }) { nodes { id } }', 'filter.between[1]'],
  ['events(filter: { places: ["place:none"] }) { nodes { id } }', 'filter.places[0]'],
  ['events(filter: { partOf: "event:none" }) { nodes { id } }', 'filter.partOf'],
  ['timeline(filter: { events: ["event:none"] }) { nodes { __typename } }', 'filter.events[0]'],
  ['sources(filter: { publishers: ["organisation:none"] }) { nodes { id } }', 'filter.publishers[0]'],
  ['attributions(filter: { sources: ["source:none"] }) { nodes { id } }', 'filter.sources[0]'],
  ['actors(filter: { ids: ["person:nobody"] }) { nodes { id } }', 'filter.ids[0]'],
  [
    'actor(id: "person:mayor") { statements(filter: { about: ["topic:none"] }) { nodes { id } } }',
    'filter.about[0]',
  ],
])('%s finds nothing, and says that an id is of nothing', async (field, ...places) => {
  const told = await warnings(`{ ${field} }`)
  expect(told.map(({ argument }) => argument).sort()).toEqual(places.sort())
  expect(told[0]).toMatchObject({ code: 'UNKNOWN_ID', id: expect.stringMatching(/:(nobody|none)$/) })
})

test('the warning says what, where and how to mend it', async () => {
  const [warning] = await warnings('{ statements(filter: { speakers: ["person:nobody"] }) { totalCount } }')
  expect(warning?.message).toBe(
    'filter.speakers[0]: nothing in this graph has the id "person:nobody", so nothing is found by it. Look its id up with search or actorsNamed.',
  )
})

test.each([
  [
    'statements(filter: { speakers: ["topic:bridge"] }) { totalCount }',
    'filter.speakers[0]: "topic:bridge" is the id of a topic. Give that of a person or an organisation or a group.',
  ],
  [
    'statements(filter: { attribution: { sources: ["person:mayor"] } }) { totalCount }',
    'filter.attribution.sources[0]: "person:mayor" is the id of a person. Give that of a source.',
  ],
  [
    'events(filter: { partOf: "place:town" }) { totalCount }',
    'filter.partOf: "place:town" is the id of a place. Give that of an event.',
  ],
])('%s can find nothing, whatever is recorded, and is refused', async (field, message) => {
  const { errors } = await product.answer(`{ ${field} }`)
  expect(errors?.map((error) => error.message)).toEqual([message])
})

test('an empty page after another is the end of a list, and tells of nothing', async () => {
  const { data } = await product.answer('{ statements(first: 1) { pageInfo { endCursor } } }')
  const after = (data as { statements: { pageInfo: { endCursor: string } } }).statements.pageInfo.endCursor
  expect(
    await warnings(
      `{ statements(filter: { speakers: ["person:nobody"] }, after: "${after}") { nodes { id } } }`,
    ),
  ).toEqual([])
})

test('ids that are in the graph are none to warn of, nor are those beside others that are found', async () => {
  expect(
    await warnings(
      '{ statements(filter: { speakers: ["person:mayor"], types: [NO_COMMENT], about: ["place:town"] }) { totalCount } }',
    ),
  ).toEqual([])
  expect(
    await warnings(
      '{ statements(filter: { speakers: ["person:mayor", "person:nobody"] }) { nodes { id } } }',
    ),
  ).toEqual([])
})
