import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { townOperation } from '../support/operations/town-operations.ts'
import { type BothEngines, openBoth } from './both-engines.ts'

let stores: BothEngines
let products: readonly ProductApi[]
beforeAll(async () => {
  stores = await openBoth()
  const report = ({ error }: { error: unknown }) => console.error(error)
  const start = (store: BothEngines[keyof BothEngines]) => startProduct(store, { timeout: 60_000, report })
  products = await Promise.all([start(stores.neo4j), start(stores.embedded)])
}, 120_000)
afterAll(async () => {
  await Promise.all(products.map((product) => product.close()))
  await Promise.all([stores.neo4j.close(), stores.embedded.close()])
})

/** Neo4j plans a text in 0.1 to 1 s: test/queries/random-operations.test.ts asks more. */
const operations = 60

test('whatever is selected is answered alike by both engines', async () => {
  for (let seed = 1_001; seed <= 1_000 + operations; seed++) {
    const operation = townOperation(seed)
    const [expected, given] = await Promise.all(
      products.map((product) => product.execute({ query: operation })),
    )
    expect(given, operation).toEqual(expected)
  }
}, 600_000)
