import { judge } from '../../../src/records/write/judging.ts'
import { openProduct, type TestProduct } from '../product.ts'
import { archive, merged } from './archive.ts'

/** The product over the archive, its actors merged. */
export async function openArchive(): Promise<TestProduct> {
  const product = await openProduct(archive)
  for (const [into, ...ids] of merged)
    for (const id of ids)
      await judge(
        product.store,
        { verdict: 'SAME_AS', of: [into, id], score: null, basis: 'The same office.' },
        { writeId: `merge ${id}`, by: 'tests' },
      )
  return product
}
