import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeCursor } from '../../src/domain/paging/cursors.ts'
import { everyQuery } from '../../src/generated/queries.ts'
import { importBundle } from '../../src/import/import.ts'
import { askerOf } from '../../src/queries/ask.ts'
import { istanbul } from '../data/istanbul.ts'
import { neo4jAddress, openTestStore } from '../support/engines.ts'
import { writeHubs } from '../support/graphs/hubs.ts'
import { productOver, type TestProduct, type Variables } from '../support/product.ts'
import { pageFrom, pageOf } from '../support/questions.ts'
import { type NotingStore, noting } from './composed-texts/noting.ts'
import { costLine, inOrder, type Printed, sectionOf, withKnownCost } from './composed-texts/printed.ts'
import { profile } from './profile/profile.ts'

const operations = ['examples', 'test/neo4j/operations'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name)),
)
const file = join(import.meta.dirname, 'composed-texts.md')
const committed = existsSync(file) ? readFileSync(file, 'utf8') : ''

let store: NotingStore
let product: TestProduct
let driver: Driver
let session: Session
let variables: Readonly<Record<string, Variables>>

beforeAll(async () => {
  store = noting(await openTestStore())
  expect((await importBundle(store, istanbul)).problems).toEqual([])
  await writeHubs(store)
  product = await productOver(store)
  const { uri, username, password } = neo4jAddress()
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '')
  driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true })
  session = driver.session()
  // Plans follow from what the planner knows of the graph, which is counted in the background otherwise.
  await session.run('CALL db.prepareForReplanning(60)')
  variables = {
    'test/neo4j/operations/02-speakers-page.graphql': { after: await deepCursor() },
    'test/neo4j/operations/10-hundred-ids.graphql': { ids: hundredIds },
  }
}, 240_000)

afterAll(async () => {
  await session?.close()
  await driver?.close()
  await product.close()
})

const hundredIds = Array.from(
  { length: 100 },
  (_, index) => `statement:${String(index * 7).padStart(5, '0')}`,
)

/** Where the 5,000th statement of the speaker stands. */
async function deepCursor(): Promise<string> {
  const page = pageOf({ of: 'Statement', along: ['SAID_BY'] }, { order: 'desc', limit: 5_000 }, { rows: {} })
  const { rows } = await askerOf(store).page(pageFrom({ parents: ['person:hub'] }, page))
  return encodeCursor('SAID_AT_DESC', rows.at(-1)?.key ?? '')
}

test('each operation is composed into the texts of composed-texts.md, at these costs', async () => {
  const sections: string[] = []
  for (const operation of operations) {
    const query = readFileSync(operation, 'utf8')
    store.reads()
    const rounds = await product.roundTrips(query, variables[operation])
    const texts: Printed[] = []
    for (const read of store.reads()) {
      const { name, text } = read.query
      const { hits, operators } = await profile(session, read.query, read.params)
      const isFile = Object.keys(everyQuery).includes(name.split('.')[0] ?? '')
      texts.push({ name, text: isFile ? null : text.neo4j, cost: costLine(hits, operators) })
    }
    const known = inOrder(texts).map((each) => withKnownCost(each, committed))
    sections.push(sectionOf(operation, rounds.length, known))
  }
  await expect([head, ...sections].join('\n\n').concat('\n')).toMatchFileSnapshot(file)
}, 240_000)

const head = `# What operations are composed into

Written by \`npm run test:neo4j -- test/neo4j/composed-texts.test.ts -u\`: the Cypher that the examples and some other operations
are composed into for Neo4j, on the graph of hubs (test/support/graphs/hubs.ts) with the Istanbul bundle in it. Beside each
text are its database hits, as PROFILE counts them, and the operators that read. Of texts that are files of cypher/ only the
name is given. Hits that differ by less than a quarter are not written anew.`

/** Operations of more than one round trip. */
const further: Readonly<Record<string, number>> = {
  // Who speaks with the voice that a filter names; afterwards what was found by ids: receipts, and those merged.
  'examples/02-who-rebuts-whom.graphql': 2,
  'examples/09-accusations.graphql': 2,
  'test/neo4j/operations/09-disputes.graphql': 2,
  // What a search shows of its hits is read behind it, and so are those of them who were merged.
  'examples/03-dirty-games.graphql': 2,
  'test/neo4j/operations/07-search.graphql': 4,
  // Counts beside a page of all records are asked for when they are read.
  'examples/12-what-does-not-verify.graphql': 2,
  // Groups are counted behind their list, and what is in each is read behind that.
  'examples/14-statements-by-month.graphql': 3,
  // Of what the event consists; then the timeline; then what is counted of it.
  'examples/15-in-order-of-time.graphql': 3,
  // A draft asks for names, for each quotation, for its speakers, and for what is shown of the passages.
  'examples/16-a-draft-checked.graphql': 12,
  // The two ends, two levels, and then the records of the paths; those of receipts behind them.
  'examples/17-how-two-are-connected.graphql': 4,
  // Who is in the middle, what ties it, and then the records of its edges.
  'examples/18-who-accuses-whom.graphql': 3,
  // What the event has; what its sources state; and then the sources of their receipts.
  'examples/19-facts-with-their-receipts.graphql': 3,
  // The degrees of two records that were merged may count a statement twice: then its ids are counted.
  'test/neo4j/operations/08-count.graphql': 2,
}

test.each(operations)('%s is one text a root field', async (operation) => {
  const query = readFileSync(operation, 'utf8')
  const rounds = await product.roundTrips(query, variables[operation])
  expect(rounds.length, rounds.map((round) => round.join(' + ')).join('\n')).toBe(further[operation] ?? 1)
})
