import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BundlePassage } from '../../src/bundle/format.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  const words: BundlePassage[] = [
    { exact: 'It opens on Monday.', part: 'CONTENT', quoted: false, status: 'NO_TEXT' },
  ]
  product = await openProduct(
    bundle({
      places: [
        { id: 'place:country', name: 'The country' },
        { id: 'place:town', name: 'The town', partOf: 'place:country' },
        { id: 'place:harbour', name: 'The harbour', partOf: 'place:town' },
      ],
      organisations: [{ id: 'organisation:town-hall', name: 'Town hall', organisationKind: 'AGENCY' }],
      groups: [{ id: 'group:clerks', name: 'Clerks', partOf: 'organisation:town-hall' }],
      events: [
        {
          id: 'event:opening',
          name: 'Opening',
          eventKind: 'OTHER',
          status: 'REPORTED',
          place: 'place:harbour',
          evidence: [{ id: 'evidence:opening', source: 'source:daily', passages: words }],
        },
      ],
      statements: [
        statement('on-the-town', {
          speakers: [{ actor: 'organisation:town-hall' }],
          about: ['place:town'],
        }),
      ],
      relations: [],
    }),
  )
})
afterAll(() => product.close())

test('a place leads to the places in it, to what was said about it, and to what happened there or in them', async () => {
  const query = `{ place(id: "place:country") {
    parts { totalCount nodes { id parts { nodes { id } } statements { totalCount nodes { id } } } }
    events { totalCount nodes { id } }
    statements { nodes { id } }
  } }`
  expect(await product.ask(query)).toEqual({
    place: {
      parts: {
        totalCount: 1,
        nodes: [
          {
            id: 'place:town',
            parts: { nodes: [{ id: 'place:harbour' }] },
            statements: { totalCount: 1, nodes: [{ id: 'statement:on-the-town' }] },
          },
        ],
      },
      events: { totalCount: 1, nodes: [{ id: 'event:opening' }] },
      statements: { nodes: [] },
    },
  })
})

test('events at a place, in a filter too, are those in the places in it', async () => {
  const query = '{ events(filter: { places: ["place:country"] }) { totalCount nodes { id } } }'
  const answer = { events: { totalCount: 1, nodes: [{ id: 'event:opening' }] } }
  expect(await product.ask(query)).toEqual(answer)
  expect(await product.ask(query.replace('country', 'harbour'))).toEqual(answer)
})

test('a source leads to the receipts that are from it, an organisation to its groups', async () => {
  const query = `{
    source(id: "source:daily") { evidence { totalCount nodes { id of { id } } } }
    organisation: node(id: "organisation:town-hall") {
      ... on Organisation { groups { totalCount nodes { id } } }
    }
  }`
  expect(await product.ask(query)).toEqual({
    source: { evidence: { totalCount: 1, nodes: [{ id: 'evidence:opening', of: { id: 'event:opening' } }] } },
    organisation: { groups: { totalCount: 1, nodes: [{ id: 'group:clerks' }] } },
  })
})

test('more than comes along in one text is read as well', async () => {
  const pages = Array.from(
    { length: 60 },
    (_, index) => `p${index}: parts(first: ${index + 1}) { nodes { id } }`,
  )
  const { place } = await product.ask<{ place: Record<string, unknown> }>(
    `{ place(id: "place:country") { ${pages.join(' ')} } }`,
  )
  expect(Object.values(place)).toEqual(pages.map(() => ({ nodes: [{ id: 'place:town' }] })))
})

test('an actor and a source lead to the reports that came through them, whichever of its ids an actor goes by', async () => {
  const through = await openProduct(
    bundle({
      organisations: [
        { id: 'organisation:agency', name: 'The Agency', organisationKind: 'MEDIA' },
        { id: 'organisation:agency-of-old', name: 'The Old Agency', organisationKind: 'MEDIA' },
      ],
      sources: [
        { id: 'source:daily', sourceKind: 'ARTICLE' },
        { id: 'source:wire', sourceKind: 'POST' },
      ],
      statements: [
        [{ actor: 'organisation:agency', source: 'source:wire' }],
        [{ actor: 'organisation:agency-of-old' }],
        [],
      ].map((via, index) => {
        const said = statement(`said-${index}`, { speakers: [{ actor: 'organisation:agency' }] })
        return {
          ...said,
          attributions: said.attributions.map((each) => ({ ...each, via, channelName: 'Wire' })),
        }
      }),
      relations: [],
      judgements: [
        {
          id: 'judgement:agencies',
          verdict: 'SAME_AS',
          actors: ['organisation:agency', 'organisation:agency-of-old'],
          basis: 'It says so.',
        },
      ],
    }),
  )
  const told = '{ totalCount nodes { statement { id } } }'
  const saidOf = (...numbers: number[]) => ({
    totalCount: numbers.length,
    nodes: numbers.map((index) => ({ statement: { id: `statement:said-${index}` } })),
  })
  expect(
    await through.ask(`{
      actor(id: "organisation:agency-of-old") { id reportsVia ${told} }
      source(id: "source:wire") { reportsVia ${told} }
      statements(filter: { attribution: { via: ["organisation:agency"], channelNames: ["WIRE"] } }, orderBy: SAID_AT_ASC) {
        nodes { id }
      }
      attributions(filter: { via: ["source:wire"] }) { nodes { statement { id } } }
    }`),
  ).toEqual({
    actor: { id: 'organisation:agency', reportsVia: saidOf(0, 1) },
    source: { reportsVia: saidOf(0) },
    statements: { nodes: [{ id: 'statement:said-0' }, { id: 'statement:said-1' }] },
    attributions: { nodes: [{ statement: { id: 'statement:said-0' } }] },
  })
  await through.close()
})
