import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { engine } from '../support/engines.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

/** The embedded engine reads what several records of a page lead to once, after the page. */
const onNeo4j = engine === 'neo4j'

/** The rounds of a request, one a line. */
const rounds = async (query: string) => (await product.roundTrips(query)).map((round) => round.join(' + '))

const receipts = `
  text saidAt { edtf } speakers { role actor { name } onBehalfOf { name } }
  attributions { nodes { form passages { exact } verification { status } source { title publisher { name } } } }`

test('a statement with its speakers, attributions, sources and publishers is one round trip', async () => {
  const query = `{ statement(id: "statement:medinsky-2025-06-07-list-of-640") { ${receipts} } }`
  expect(await rounds(query)).toMatchInlineSnapshot(`
    [
      "records(Statement) REPORTS",
    ]
  `)
})

test("a speaker's page with the same is one beyond the speaker, started with it", async () => {
  const query = `{ actor(id: "person:vladimir-medinsky") { name statements { nodes { ${receipts} } } } }`
  expect(await rounds(query)).toMatchInlineSnapshot(`
    [
      "records(Organisation|Person|Group) SAID_BY REPORTS",
    ]
  `)
})

test('of the counts of a graph only those are read that are asked for', async () => {
  expect(await product.roundTrips('{ stats { changes version } }')).toEqual([['latestChange']])
  expect(await product.roundTrips('{ stats { topics } }')).toEqual([['countRecords.Topic']])
})

test('each example', async () => {
  const table: Record<string, string[]> = {}
  for (const name of readdirSync('examples')
    .sort()
    .filter((each) => each.endsWith('.graphql'))) {
    table[name] = await rounds(readFileSync(`examples/${name}`, 'utf8'))
  }
  const { '05-reported-by-both.graphql': pagesBelowNeighbours, ...others } = table
  expect(pagesBelowNeighbours).toEqual([
    `page(Statement) REPORTED_IN REPORTS + records(Statement) REPORTS RELATES_FROM|RELATES_TO${onNeo4j ? ' REPORTS REPORTS' : ''}`,
    ...(onNeo4j ? [] : ['records(Statement) REPORTS + records(Statement) REPORTS']),
  ])
  expect(others).toMatchInlineSnapshot(`
    {
      "01-what-medinsky-said.graphql": [
        "records(Organisation|Person|Group) SAID_BY REPORTS",
      ],
      "02-who-rebuts-whom.graphql": [
        "page(Statement) SAID_BY REPORTS RELATES_FROM|RELATES_TO + page(StatementRelation) CONCERNS",
        "records(Attribution) + records(Statement)",
      ],
      "03-dirty-games.graphql": [
        "actorsCalled + recordsMatching(Statement)",
        "records(Statement)",
      ],
      "04-zelensky-in-quotation-marks.graphql": [
        "page(Statement) SAID_BY",
      ],
      "06-the-istanbul-talks.graphql": [
        "records(Event) TAKES_PART_IN PART_OF FOLLOWS",
      ],
      "07-who-stayed-silent.graphql": [
        "page(Statement) REPORTS + page(StatementRelation)",
        "records(Attribution)",
      ],
      "08-the-voice-of-russia.graphql": [
        "records(Organisation|Person|Group) PART_OF OF_ORGANISATION SAID_BY|SAID_FOR REPORTS SAID_BY|SAID_FOR REPORTS SAID_BY|SAID_FOR REPORTS SAID_BY|SAID_FOR REPORTS",
      ],
      "09-accusations.graphql": [
        "voicesOfActors",
        "page(Statement) AGAINST REPORTS + page(Statement) AGAINST REPORTS",
      ],
      "10-speakers-without-a-name.graphql": [
        "page(Actor) SAID_BY REPORTS SAID_BY REPORTS",
      ],
      "11-from-agreement-to-sources.graphql": [
        "records(Event) ABOUT|MADE_AT REPORTS",
      ],
      "12-what-does-not-verify.graphql": [
        "countRecords.Attribution + countRecords.Evidence + countVerification + page(Attribution) + page(Attribution) + page(Evidence)",
        "count(Attribution)  counted + count(Attribution)  counted + count(Evidence)  counted",
      ],
      "13-dates-not-stated.graphql": [
        "page(Event) + page(Statement) REPORTS",
      ],
      "14-statements-by-month.graphql": [
        "records(Organisation|Person|Group) SAID_BY counted",
        "groups(Statement) SAID_BY",
        "records(Organisation|Person|Group) SAID_BY REPORTS",
      ],
      "15-in-order-of-time.graphql": [
        "eventsInside",
        "pages(Statement|Event) ABOUT|MADE_AT REPORTS",
        "counts(Statement|Event) ABOUT|MADE_AT counted  counted + counts(Statement|Event) ABOUT|MADE_AT counted  counted",
      ],
      "16-a-draft-checked.graphql": [
        "actorsNamedAs(Organisation|Person|Group) + actorsNamedAs(Organisation|Person|Group)",
        "statementsSharingWords",
        "records(Statement)",
        "textsOfSources",
        "records(Source) + records(Statement)",
        "records(Organisation|Person|Group)",
        "records(Organisation|Person|Group) OF_MEMBER",
        "namesOfEntities",
        "statementsSharingWords",
        "records(Organisation|Person|Group)",
        "statementsSharingWords",
        "records(Attribution) + records(Attribution)",
      ],
      "17-how-two-are-connected.graphql": [
        "endsOfPaths",
        "linksOfRecordsOnPaths",
        "linksOfRecordsOnPaths",
        "records(Membership) + records(Place|Topic|Organisation|Person|Group|Event) + records(Place|Topic|Organisation|Person|Group|Event) + records(Place|Topic|Organisation|Person|Group|Membership|Event|Participation|Source|Attestation|RatingScale|Statement|Assessment|ReliabilityGrade|StatementRelation|Judgement|Attribution|Evidence) + records(Statement)",
      ],
      "18-who-accuses-whom.graphql": [
        "records(Organisation|Person|Group)",
        "page(Statement) SAID_BY|AGAINST",
        "records(Place|Topic|Organisation|Person|Group|Event) + records(Place|Topic|Organisation|Person|Group|Event) + records(Statement) REPORTS",
      ],
      "19-facts-with-their-receipts.graphql": [
        "records(Event)",
        "attestedOfEntities",
        "records(Evidence)",
      ],
    }
  `)
})

test('records inside each other are one round trip, and one more for each level on the embedded engine', async () => {
  const query = `{
    event(id: "event:prisoner-exchange-2025-06") {
      statements { nodes { speakers { actor {
        memberships(first: 5) { nodes { organisation {
          statements(first: 10) { nodes { relations(first: 5) { nodes { to { text } } } } }
        } } }
      } } } }
    }
  }`
  const members = 'OF_MEMBER SAID_BY RELATES_FROM|RELATES_TO'
  const found = await rounds(query)
  if (onNeo4j) expect(found).toEqual([`records(Event) ABOUT|MADE_AT ${members}`])
  else expect(found).toEqual(['records(Event) ABOUT|MADE_AT', expect.stringContaining('OF_MEMBER')])
})
