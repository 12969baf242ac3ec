import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CypherQuery, GraphStore } from '../../src/graph/store.ts'
import { graphOf } from '../support/graphs/dump.ts'
import { openBoth } from './both-engines.ts'
import { comparable, orderedValues } from './comparable.ts'
import { asOf } from './parameters/as-of.ts'
import { backups } from './parameters/backups.ts'
import { contents } from './parameters/contents.ts'
import { lookUps } from './parameters/look-ups.ts'
import type { Parameters } from './parameters/parameters.ts'
import { withdrawals } from './parameters/withdrawals.ts'
import { writes } from './parameters/writes.ts'
import { type AnyQuery, everyVariant } from './variants.ts'

/** Every query of cypher/ has its parameters here: a file without them fails the type check and its own test. */
const parameters: Parameters = { ...lookUps, ...contents, ...backups, ...asOf, ...withdrawals, ...writes }

let neo4j: GraphStore
let embedded: GraphStore

beforeAll(async () => {
  const stores = await openBoth()
  neo4j = stores.neo4j
  embedded = stores.embedded
}, 120_000)

afterAll(() => Promise.all([neo4j.close(), embedded.close()]))

test('imports and corrections write the same graph on both engines', async () => {
  const graph = await neo4j.transaction(graphOf)
  expect(await embedded.transaction(graphOf)).toEqual(graph)
  expect(graph.nodes.length).toBeGreaterThan(400)
})

test.each(everyVariant)('%s gives the same on both engines', { timeout: 120_000 }, async (name, variants) => {
  const sets: readonly object[] | undefined = parameters[name]
  expect(sets, `${name} has no parameters in test/neo4j/parameters`).not.toEqual(undefined)
  let answers = 0
  for (const query of variants) {
    for (const [index, params] of (sets ?? []).entries()) {
      const [expected, given] = await Promise.all(
        [neo4j, embedded].map((store) => answerOf(store, query, params)),
      )
      expect(given, `${query.name}, parameters ${index}`).toEqual(expected)
      if (!isEmpty(given)) answers++
    }
  }
  expect(answers > 0 || unanswered.includes(name), `no parameters of ${name} find anything`).toBe(true)
})

/** Nothing refers to what was withdrawn: it asks within a withdrawal only, which is refused where there is an answer. */
const unanswered = ['referringToWithdrawn']

const isEmpty = (answer: unknown) => answer === null || Object.keys(answer as object).length === 0

/** What a query answers; for one that writes also the graph it leaves, which is then rolled back. */
async function answerOf(store: GraphStore, query: AnyQuery, params: object): Promise<unknown> {
  if (query.mode === 'read') {
    return inOrder(query.name, await store.read(query as CypherQuery<object, unknown, 'read'>, params))
  }
  const undone = new Error('rolled back')
  let outcome: unknown
  const running = store.transaction(async (transaction) => {
    const answer = await transaction.run(query, params)
    outcome = { answer: inOrder(query.name, answer), graph: await graphOf(transaction) }
    throw undone
  })
  await expect(running).rejects.toBe(undone)
  return outcome
}

/** An answer to be compared, whose rows come in the order that is relied on. */
function inOrder(name: string, answer: unknown): unknown {
  const values = orderedValues(name, answer)
  expect(values, `${name} is out of order`).toEqual(values?.toSorted() ?? null)
  return comparable(name, answer)
}
