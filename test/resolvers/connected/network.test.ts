import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../../data/istanbul.ts'
import { openProduct, type TestProduct } from '../../support/product.ts'
import { agreement, medinsky, russia, ukraine } from './told-paths.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

const document = `query ($about: ID, $of: ID, $by: NetworkTie!, $minWeight: Int, $said: DateRange, $first: Int) {
  network(about: $about, of: $of, by: $by, minWeight: $minWeight, said: $said, first: $first) {
    center { id }
    nodes { record { id } weight }
    edges { from { id } to { id } isMutual weight latest { id } statements { totalCount nodes { id } } }
    edgeCount recordsRead isComplete
  }
}`

type Id = { readonly id: string }
type Found = {
  readonly network: {
    readonly center: Id
    readonly nodes: readonly { readonly record: Id; readonly weight: number }[]
    readonly edges: readonly {
      readonly from: Id
      readonly to: Id
      readonly isMutual: boolean
      readonly weight: number
      readonly latest: readonly Id[]
      readonly statements: { readonly totalCount: number; readonly nodes: readonly Id[] }
    }[]
    readonly edgeCount: number
    readonly recordsRead: number
    readonly isComplete: boolean
  }
}

const asked = async (variables: object) => (await product.ask<Found>(document, { ...variables })).network

const told = ({ edges }: Found['network']) =>
  edges.map(({ from, to, weight, isMutual }) => `${from.id} ${isMutual ? '-' : '>'} ${to.id}: ${weight}`)

/** Worked out by hand from the bundle. */
test('who accuses whom, and in which statements', async () => {
  const found = await asked({ of: ukraine, by: 'ACCUSES' })
  expect(told(found)).toEqual([
    `${ukraine} > ${russia}: 3`,
    `organisation:kremlin > ${ukraine}: 1`,
    `${russia} > ${ukraine}: 1`,
    `organisation:russian-ministry-of-defence > ${ukraine}: 1`,
    `${medinsky} > ${ukraine}: 1`,
  ])
  const [first] = found.edges
  expect(first?.statements).toEqual({
    totalCount: 3,
    nodes: ['ukraine-terms-not-kept', 'ukraine-dirty-games', 'ukraine-accuses-russia-of-war-crimes'].map(
      (slug) => ({ id: `statement:${slug}` }),
    ),
  })
  expect(first?.latest).toEqual(first?.statements.nodes)
  expect(found.nodes.map(({ record, weight }) => `${record.id}: ${weight}`)).toEqual([
    `${ukraine}: 7`,
    `${russia}: 4`,
    'organisation:kremlin: 1',
    'organisation:russian-ministry-of-defence: 1',
    `${medinsky}: 1`,
  ])
  expect(found).toMatchObject({ edgeCount: 5, recordsRead: 7, isComplete: true })
})

test('only the heaviest, and how many there are', async () => {
  const found = await asked({ of: ukraine, by: 'ACCUSES', first: 2 })
  expect(found).toMatchObject({ edgeCount: 5 })
  expect(found.edges).toHaveLength(2)
  expect(told(await asked({ of: ukraine, by: 'ACCUSES', minWeight: 2 }))).toEqual([
    `${ukraine} > ${russia}: 3`,
  ])
})

test('who clashes: between speakers, not between reports', async () => {
  const found = await asked({ of: medinsky, by: 'CLASHES' })
  expect(told(found)).toEqual([
    `organisation:coordination-headquarters-for-the-treatment-of-prisoners-of-war - ${medinsky}: 1`,
  ])
  expect(found.edges[0]?.statements.nodes.map(({ id }) => id).sort()).toEqual([
    'statement:coordination-headquarters-no-date-agreed',
    'statement:medinsky-bodies-not-collected',
  ])
  expect(told(await asked({ of: 'group:ukrainian-officials', by: 'CLASHES' }))).toEqual([])
})

test('who speaks with whom, about an event or at it', async () => {
  expect(told(await asked({ about: 'event:istanbul-talks-2025-06-02', by: 'SPEAKS_WITH' }))).toEqual([
    `${russia} - ${ukraine}: 2`,
  ])
  expect(told(await asked({ about: agreement, by: 'SPEAKS_WITH' }))).toEqual([`${russia} - ${ukraine}: 3`])
})

test('what is named together', async () => {
  expect(told(await asked({ about: 'topic:war-crimes', by: 'NAMED_TOGETHER' }))).toEqual([
    'topic:territorial-aggression - topic:war-crimes: 2',
  ])
})

test('who talks about what, within a span of time', async () => {
  const said = { from: '2025-06-09', to: '2025-06-09' }
  expect(told(await asked({ about: agreement, by: 'TALKS_ABOUT', said }))).toEqual([
    `organisation:kremlin > ${agreement}: 2`,
    'organisation:kremlin > topic:negotiations: 2',
    `organisation:russian-ministry-of-defence > ${agreement}: 1`,
    'organisation:russian-ministry-of-defence > event:prisoner-exchange-2025-06-first-stage: 1',
    'organisation:russian-ministry-of-defence > topic:negotiations: 1',
    'organisation:russian-ministry-of-defence > topic:prisoner-exchange: 1',
  ])
})

test('what has no network is refused', async () => {
  const refusals = (args: string) => product.refusals(`{ network(by: ACCUSES, ${args}) { edgeCount } }`)
  expect(
    await Promise.all(
      [
        'first: 1',
        `of: "${russia}", about: "${russia}"`,
        'of: "person:nobody"',
        `of: "${agreement}"`,
        'about: "Ukraine"',
        `of: "${russia}", first: 501`,
        `of: "${russia}", minWeight: 0`,
        `of: "${russia}", said: { from: "2026", to: "2025" }`,
      ].map(refusals),
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "BAD_USER_INPUT about: name a record in \`about\` or an actor in \`of\`: one of the two.",
      ],
      [
        "BAD_USER_INPUT about: name a record in \`about\` or an actor in \`of\`: one of the two.",
      ],
      [
        "BAD_USER_INPUT of: there is no actor "person:nobody" in this graph. Look its id up with search or actorsNamed.",
      ],
      [
        "BAD_USER_INPUT of: there is no actor "event:istanbul-agreement-2025-06-02" in this graph. Look its id up with search or actorsNamed.",
      ],
      [
        "BAD_USER_INPUT about: "Ukraine" is not the id of a record. An id is a kind, a colon and words of a-z and 0-9 joined by hyphens, at most 120 characters: person:vladimir-medinsky. Kinds: place, topic, organisation, person, group, membership, event, participation, source, attestation, scale, statement, assessment, grade, relation, judgement, attribution, evidence. Look up actors by name with actorsNamed, and anything else with search.",
      ],
      [
        "BAD_USER_INPUT first: must be 1 to 500; it is 501.",
      ],
      [
        "BAD_USER_INPUT minWeight: must be 1 or more; it is 0.",
      ],
      [
        "BAD_USER_INPUT filter.said: it ends (2025) before it begins (2026).",
      ],
    ]
  `)
})
