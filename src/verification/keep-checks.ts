import type { GraphStore } from '../graph/store.ts'
import { keepSourceTexts, markChecked } from '../records/checks.ts'
import type { CheckedBatch } from './checked-batches.ts'

/** Notes of an imported bundle which receipts were checked here, and keeps the texts where that is wanted. */
export async function keepChecks(
  store: GraphStore,
  { checked, texts }: Pick<CheckedBatch, 'checked' | 'texts'>,
  keepTexts = false,
): Promise<void> {
  await markChecked(store, checked)
  if (keepTexts) await keepSourceTexts(store, texts)
}
