import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataMigrations } from '../../src/bundle/data-migrations.ts'
import { rewriteProperties } from '../../src/generated/queries.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

const dated = (edtf: string) => ({ edtf, basis: 'STATED' as const })
const held = (id: string, member: string, from?: string, to?: string) => ({
  id: `membership:${id}`,
  member: `person:${member}`,
  organisation: 'organisation:ukraine',
  role: id,
  ...(from && { from: dated(from) }),
  ...(to && { to: dated(to) }),
})

/** Ann was deputy, then minister; Bob is adviser, nobody knows since when; Cy held an office that is long over. */
const memberships = [
  held('adviser', 'bob'),
  held('deputy', 'ann', '2019', '2021-03-04'),
  held('envoy', 'cy', '1999', '2001'),
  held('minister', 'ann', '2021-03-04', '2024-09-05'),
  held('speaker', 'ann', '2024-09-05'),
]
const says = (slug: string, actor: string, saidAt?: string) =>
  statement(slug, { speakers: [{ actor: `person:${actor}` }], ...(saidAt && { saidAt: dated(saidAt) }) })

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(
    bundle({
      persons: ['ann', 'bob', 'cy'].map((name) => ({ id: `person:${name}`, name })),
      memberships,
      statements: [
        says('a', 'ann', '2020-05-01'),
        says('b', 'ann', '2021-03-04'),
        says('c', 'ann', '2025'),
        says('d', 'bob', '2020-05-01'),
        says('e', 'cy', '2025'),
        says('f', 'ann'),
      ],
    }),
  )
})
afterAll(() => product.close())

type Roles = { readonly nodes: readonly { readonly role: string }[]; readonly totalCount: number }
const rolesOf = ({ nodes, totalCount }: Roles) => {
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ role }) => role)
}

const atDate = `query ($at: String, $certainty: DateCertainty) {
  organisation: node(id: "organisation:ukraine") {
    ... on Organisation { members(at: $at, certainty: $certainty) { nodes { role } totalCount } }
  }
  ann: node(id: "person:ann") { ... on Person { memberships(at: $at, certainty: $certainty) { nodes { role } totalCount } } }
}`
async function heldAt(at: string | null, certainty?: string) {
  const variables = { at, ...(certainty && { certainty }) }
  const { organisation, ann } = await product.ask<{
    organisation: { members: Roles }
    ann: { memberships: Roles }
  }>(atDate, variables)
  return { members: rolesOf(organisation.members), ann: rolesOf(ann.memberships) }
}

const all = {
  members: ['adviser', 'deputy', 'envoy', 'minister', 'speaker'],
  ann: ['deputy', 'minister', 'speaker'],
}

async function foundByDates() {
  expect(await heldAt(null)).toEqual(all)
  expect(await heldAt('2020-01-01')).toEqual({ members: ['adviser', 'deputy'], ann: ['deputy'] })
  expect(await heldAt('2021-03')).toEqual({
    members: ['adviser', 'deputy', 'minister'],
    ann: ['deputy', 'minister'],
  })
  expect(await heldAt('1990/2020')).toEqual({ members: ['adviser', 'deputy', 'envoy'], ann: ['deputy'] })
  expect(await heldAt('2026')).toEqual({ members: ['adviser', 'speaker'], ann: ['speaker'] })
}

describe('memberships at a date', () => {
  test('are those that may have been held then, and those without dates', foundByDates)

  test('or those that certainly were: no office without a date, and none of whose end nobody knows', async () => {
    expect(await heldAt('2022', 'CERTAIN')).toEqual({ members: ['minister'], ann: ['minister'] })
    expect(await heldAt('2026', 'CERTAIN')).toEqual({ members: [], ann: [] })
  })

  test('a date that cannot be read says where it is and what may stand there', async () => {
    const { errors } = await product.answer(atDate, { at: 'last spring' })
    expect(errors).toHaveLength(2)
    for (const { message } of errors ?? [])
      expect(message).toMatch(/^at: "last spring" is not a date in an accepted form\. Write EDTF/)
  })

  test('are found in a graph of an older version, once it is migrated', async () => {
    const none = { heldFrom: null, heldUntil: null, heldBegunBy: null, heldLastsTo: null }
    const rows = memberships.map(({ id }) => ({ id, properties: none }))
    await product.store.transaction((transaction) => transaction.run(rewriteProperties, { rows }))
    expect(await heldAt('2020-01-01')).toEqual(all)
    const reached: number[] = []
    await dataMigrations.offices(product.store, '', async ({ done }) => void reached.push(done))
    expect(reached).toEqual([4])
    await foundByDates()
  })
})

test('a speaker has the offices of the time when it was said', async () => {
  const query = `{ statements(orderBy: SAID_AT_ASC) { nodes { id speakers { role offices { role organisation { name } } } } } }`
  type Said = { id: string; speakers: { offices: { role: string; organisation: { name: string } }[] }[] }
  const { statements } = await product.ask<{ statements: { nodes: Said[] } }>(query)
  const offices = statements.nodes.map(({ id, speakers }) => [
    id.replace('statement:', ''),
    ...speakers.flatMap((speaker) =>
      speaker.offices.map(({ role, organisation }) => `${role} of ${organisation.name}`),
    ),
  ])
  expect(Object.fromEntries(offices.map(([id, ...held]) => [id, held]))).toEqual({
    a: ['deputy of Ukraine'],
    b: ['deputy of Ukraine', 'minister of Ukraine'],
    c: ['speaker of Ukraine'],
    d: ['adviser of Ukraine'],
    e: [],
    f: [],
  })
})
