import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { istanbul } from '../../data/istanbul.ts'
import { openProduct, type TestProduct } from '../../support/product.ts'
import { pairs } from './pairs.ts'
import { pathsOf } from './told-paths.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

const asked = (variables: object) => pathsOf(product, variables)

describe('how two are connected, by hand', () => {
  test.each(pairs)('$from and $to, within $maxHops', async ({ from, to, maxHops, paths }) => {
    const found = await asked({ from, to, maxHops, first: 10 })
    expect(found.told).toEqual(paths.map((path) => [from, ...path].join('\n')))
    expect({ status: found.status, hopsSearched: found.hopsSearched }).toEqual({
      status: 'COMPLETE',
      hopsSearched: maxHops,
    })
  })
})
