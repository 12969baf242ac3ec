import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../src/api/product.ts'
import { anonymous } from '../../src/domain/viewers.ts'
import { FrontPageDocument } from '../../src/generated/page-operations.ts'
import { examples } from '../../src/generated/shipped.ts'
import { neo4jStore } from '../../src/graph/neo4j.ts'
import { plannedOnce } from '../../src/graph/plan-once.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type Running, serving } from '../support/cli.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { neo4jAddress } from '../support/engines.ts'

let driver: Driver
let running: Running | undefined
beforeAll(() => {
  const { uri, username = '', password = '' } = neo4jAddress()
  driver = neo4j.driver(uri, username === '' ? undefined : neo4j.auth.basic(username, password))
})
afterAll(async () => {
  await running?.stop('SIGKILL')
  await driver.close()
})

/** The texts that Neo4j was sent since it was last told to forget them, which it keeps itself. */
async function textsSent(): Promise<string[]> {
  const { records } = await driver.executeQuery(
    "CALL db.stats.retrieve('QUERIES') YIELD data RETURN data.query",
  )
  return records.map((record) => String(record.get(0)))
}

/** The texts that an operation sends to Neo4j. */
async function textsOf(query: string): Promise<string[]> {
  const texts: string[] = []
  const store = await neo4jStore(neo4jAddress())
  const noting: GraphStore = {
    ...store,
    read(asked, params, options) {
      texts.push(plannedOnce(asked, params).text)
      return store.read(asked, params, options)
    },
  }
  const api = await startProduct(noting, { timeout: 60_000, report: ({ error }) => console.error(error) })
  const { errors } = await api.execute({ query, variables: {} }, undefined, anonymous)
  expect(errors).toBeUndefined()
  await store.close()
  return texts
}

// What else is planned with these, test/pages/planning.test.ts and test/commands/plan.test.ts have.
test('a server that nobody has asked yet has Neo4j plan what pages and examples ask', async () => {
  const { settings } = await emptyGraph()
  const expected = await Promise.all([FrontPageDocument, examples[0] ?? ''].map(textsOf))
  expect(expected.map((texts) => texts.length > 0)).toEqual([true, true])
  await driver.executeQuery("CALL db.stats.clear('QUERIES')")
  running = await serving({ ...settings, ON_RECORD_DEMO: 'true' })
  await expect.poll(textsSent, { timeout: 120_000 }).toEqual(expect.arrayContaining(expected.flat()))
})
