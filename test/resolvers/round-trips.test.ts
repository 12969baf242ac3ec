import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

/** The rounds of a request, one a line. */
const rounds = async (query: string) => (await product.roundTrips(query)).map((round) => round.join(' + '))

const receipts = `
  text saidAt { edtf } speakers { role actor { name } onBehalfOf { name } }
  attributions { nodes { form passages { exact } verification { status } source { title publisher { name } } } }`

test('a statement with its speakers, attributions, sources and publishers is one round trip', async () => {
  const query = `{ statement(id: "statement:medinsky-2025-06-07-list-of-640") { ${receipts} } }`
  expect(await rounds(query)).toMatchInlineSnapshot(`
    [
      "statementsByIds",
    ]
  `)
})

test("a speaker's page with the same is one beyond the speaker, started with it", async () => {
  const query = `{ actor(id: "person:vladimir-medinsky") { name statements { nodes { ${receipts} } } } }`
  expect(await rounds(query)).toMatchInlineSnapshot(`
    [
      "actorsByIds + statementsRelated.SAID_BY.key.desc",
    ]
  `)
})

test('each example', async () => {
  const table: Record<string, string[]> = {}
  for (const name of readdirSync('examples')
    .sort()
    .filter((each) => each.endsWith('.graphql'))) {
    table[name] = await rounds(readFileSync(`examples/${name}`, 'utf8'))
  }
  expect(table).toMatchInlineSnapshot(`
    {
      "01-what-medinsky-said.graphql": [
        "actorsByIds + statementsRelated.SAID_BY.key.desc",
      ],
      "02-who-rebuts-whom.graphql": [
        "membersOfEntities + relationsRelated.CONCERNS.desc + scanEndsRelated.CONCERNS.key.desc",
        "attributionsByIds + scanEndsRelated.SAID_BY.key.desc + statementsByIds + statementsRelated.SAID_BY.key.desc",
        "relationsRelated.RELATES_FROM.asc + relationsRelated.RELATES_TO.asc",
        "statementsByIds",
      ],
      "03-dirty-games.graphql": [
        "actorsCalled + recordsMatching",
        "statementsByIds + statementsByIds",
      ],
      "04-zelensky-in-quotation-marks.graphql": [
        "membersOfEntities",
        "scanEndsRelated.SAID_BY.key.desc + statementsRelated.SAID_BY.key.desc",
      ],
      "05-reported-by-both.graphql": [
        "relationsRelated.RELATES_FROM.asc + relationsRelated.RELATES_TO.asc + scanEndsRelated.RELATES_FROM.key.asc + scanEndsRelated.RELATES_TO.key.asc + scanEndsRelated.REPORTED_IN.key.desc + statementsByIds + statementsRelated.REPORTED_IN.key.desc",
        "statementsByIds",
      ],
      "06-the-istanbul-talks.graphql": [
        "eventsByIds + eventsRelated.PART_OF.desc + evidenceRelated.SUPPORTS.asc + participationsRelated.TAKES_PART_IN.asc",
        "actorsByIds + eventsRelated.FOLLOWS.desc + evidenceRelated.SUPPORTS.asc + placesByIds + sourcesByIds",
      ],
      "07-who-stayed-silent.graphql": [
        "disputesInOrder.desc + statementsInOrder.key.key.desc",
        "scanEndsInOrder.Dispute.key.key.desc + scanEndsInOrder.Statement.key.key.desc",
        "attributionsByIds + statementsByIds",
      ],
      "08-the-voice-of-russia.graphql": [
        "actorsByIds + actorsRelated.PART_OF.asc + membershipsRelated.OF_ORGANISATION.asc + voicesOfActors",
        "actorsByIds + scanEndsRelated.SAID_BY.key.desc + scanEndsRelated.SAID_BY.span.asc + scanEndsRelated.SAID_FOR.key.desc + scanEndsRelated.SAID_FOR.span.asc + statementsRelated.SAID_BY.key.desc + statementsRelated.SAID_BY.span.asc + statementsRelated.SAID_FOR.key.desc + statementsRelated.SAID_FOR.span.asc",
      ],
      "09-accusations.graphql": [
        "membersOfEntities + voicesOfActors",
        "scanEndsRelated.AGAINST.key.desc + scanEndsRelated.AGAINST.key.desc + statementsRelated.AGAINST.key.desc + statementsRelated.AGAINST.key.desc",
      ],
      "10-speakers-without-a-name.graphql": [
        "actorsInOrder.asc",
        "scanEndsInOrder.Actor.key.key.asc",
        "actorsByIds + statementsRelated.SAID_BY.key.desc",
      ],
      "11-from-agreement-to-sources.graphql": [
        "eventsByIds + statementsRelated.ABOUT.key.asc + statementsRelated.MADE_AT.key.asc",
      ],
      "12-what-does-not-verify.graphql": [
        "attributionsInOrder.asc + attributionsInOrder.asc + countActors.Group + countActors.Organisation + countActors.Person + countRecords.Attribution + countRecords.Event + countRecords.Evidence + countRecords.Membership + countRecords.Participation + countRecords.Place + countRecords.Source + countRecords.Statement + countRecords.StatementRelation + countRecords.Topic + countVerification + evidenceInOrder.asc",
        "attributionIdsInOrder + scanEndsInOrder.Attribution.key.key.asc + scanEndsInOrder.Evidence.key.key.asc + statementsByIds",
        "attributionIdsInOrder + evidenceIdsInOrder",
      ],
      "13-dates-not-stated.graphql": [
        "eventsInOrder.asc + statementsInOrder.key.key.asc",
        "evidenceRelated.SUPPORTS.asc + scanEndsInOrder.Statement.key.key.asc",
        "sourcesByIds",
      ],
    }
  `)
})

test('records inside each other are a round trip each, however many there are of them', async () => {
  const query = `{
    event(id: "event:prisoner-exchange-2025-06") {
      statements { nodes { speakers { actor {
        memberships(first: 5) { nodes { organisation {
          statements(first: 10) { nodes { relations(first: 5) { nodes { to { text } } } } }
        } } }
      } } } }
    }
  }`
  expect(await rounds(query)).toMatchInlineSnapshot(`
    [
      "eventsByIds + statementsRelated.ABOUT.key.desc + statementsRelated.MADE_AT.key.desc",
      "membershipsRelated.OF_MEMBER.asc",
      "actorsByIds",
      "statementsRelated.SAID_BY.key.desc",
      "relationsRelated.RELATES_FROM.asc + relationsRelated.RELATES_TO.asc",
      "statementsByIds",
    ]
  `)
})
