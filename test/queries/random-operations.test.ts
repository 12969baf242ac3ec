import { afterAll, beforeAll, expect, test } from 'vitest'
import { town } from '../support/graphs/town.ts'
import { oneMayor } from '../support/graphs/town-statements.ts'
import { mergeInto } from '../support/graphs/write.ts'
import { townOperation } from '../support/operations/town-operations.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(town)
  await mergeInto(product.store, oneMayor[0], oneMayor.slice(1))
})
afterAll(() => product.close())

test('whatever is selected is answered, and alike whether it is looked at ahead or not', async () => {
  let answered = 0
  for (let seed = 1; seed <= 150; seed++) {
    const operation = townOperation(seed)
    const { data, errors = [] } = await product.answer(operation)
    const faults = errors.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT')
    expect(faults, operation).toEqual([])
    if (data && Object.values(data).every((root) => root !== null)) answered++
  }
  expect(answered).toBeGreaterThan(140)
}, 60_000)
