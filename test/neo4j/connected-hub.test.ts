import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CypherQuery, GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { connections } from '../../src/records/connected/connections.ts'
import type { Reader } from '../../src/records/reader.ts'
import { istanbul } from '../data/istanbul.ts'
import { pairs } from '../resolvers/connected/pairs.ts'
import { neo4jAddress, openTestStore } from '../support/engines.ts'
import { query } from '../support/graphs/query.ts'
import { profile } from './profile/profile.ts'

let store: GraphStore
let driver: Driver
let session: Session

beforeAll(async () => {
  store = await openTestStore()
  expect((await importBundle(store, istanbul)).problems).toEqual([])
  const { uri, username, password } = neo4jAddress()
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '')
  driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true })
  session = driver.session()
  // A plan made before the indexes were counted may begin at all relationships of a type.
  await session.run('CALL db.prepareForReplanning(60)')
})
afterAll(async () => {
  await session?.close()
  await driver?.close()
  await store.close()
})

/** Somebody of whom 50,000 statements tell, of which one is by each actor that the pairs are about. */
const addHub = query<{ ids: readonly string[] }, { added: number }, 'write', 'one'>(
  'write',
  'one',
  `CREATE (hub:Record:Entity:Actor:Person {id: 'person:hub', canonicalId: 'person:hub', name: 'Hub'})
WITH hub
UNWIND range(1, 50000) AS number
CREATE (statement:Record:Statement {id: 'statement:hub-' + number, canonicalId: 'statement:hub-' + number, key: '!:statement:hub-' + number})
CREATE (statement)-[:ABOUT {otherId: 'person:hub', key: statement.key}]->(hub)
WITH number, statement WHERE number <= size($ids)
MATCH (actor:Record {id: $ids[number - 1]})
CREATE (statement)-[:SAID_BY {otherId: actor.id, key: statement.key}]->(actor)
RETURN count(statement) AS added`,
)

/** The answers for all pairs, and what they took to read. */
async function answered() {
  let hits = 0
  const read: Reader = async (query, params) => {
    const cost = await profile(session, query as unknown as CypherQuery<object, unknown>, params as object)
    hits += cost.hits
    return cost.rows as never
  }
  const answers: unknown[] = []
  for (const { from, to, maxHops } of pairs)
    answers.push((await connections(read, () => {}, { from, to, maxHops, first: 10 })).paths)
  return { answers, hits }
}

test('a hub of 50,000 statements changes no answer, and adds a tenth of the database hits at most', async () => {
  const before = await answered()
  const speakers = [...new Set(pairs.map(({ from }) => from))]
  expect(await store.transaction((transaction) => transaction.run(addHub, { ids: speakers }))).toEqual({
    added: speakers.length,
  })
  const after = await answered()
  expect(after.answers).toEqual(before.answers)
  expect(after.hits / before.hits).toBeLessThan(1.1)
})
