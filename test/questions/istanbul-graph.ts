import { readFileSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { outline } from './outline.ts'

/** The graph that ships, on this run's engine, for the tests of one file. Answers come whole, as an outline. */
export function istanbulGraph() {
  let product: TestProduct
  beforeAll(async () => {
    product = await openProduct(istanbul)
  })
  afterAll(() => product.close())
  const ask = async (query: string) => outline(await product.ask(query))
  return {
    /** What a document answers. */
    ask,
    /** What a document of examples/ answers, by the number it begins with. */
    example: (name: string) => ask(readFileSync(`examples/${name}.graphql`, 'utf8')),
  }
}
