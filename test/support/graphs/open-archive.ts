import { openProduct, type TestProduct } from '../product.ts'
import { archive, merged } from './archive.ts'
import { mergeInto } from './write.ts'

/** The product over the archive, its actors merged. */
export async function openArchive(): Promise<TestProduct> {
  const product = await openProduct(archive)
  for (const [into, ...ids] of merged) await mergeInto(product.store, into, ids)
  return product
}
