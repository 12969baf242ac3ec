import { readFileSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { outline } from './outline.ts'

/** How a test asks. Answers come whole, as an outline. */
export type Asking = {
  /** What a document answers. */
  ask(query: string): Promise<string>
  /** What a document of examples/ answers, by its file's name. */
  example(name: string): Promise<string>
}

/** The graph that ships, on this run's engine: imported once for all questions, since Neo4j plans each query anew. */
export function istanbulGraph(): Asking {
  let product: TestProduct
  beforeAll(async () => {
    product = await openProduct(istanbul)
  }, 180_000)
  afterAll(() => product.close())
  const ask = async (query: string) => outline(await product.ask(query))
  return { ask, example: (name) => ask(readFileSync(`examples/${name}.graphql`, 'utf8')) }
}
