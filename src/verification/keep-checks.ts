import type { GraphStore } from '../graph/store.ts'
import { keepSourceTexts, markChecked } from '../records/checks.ts'
import type { CheckedBatch } from './checked-batches.ts'

/** Records which receipts of a bundle were checked here and, if asked to, keeps the texts. */
export async function keepChecks(
  store: GraphStore,
  { checked, texts }: Pick<CheckedBatch, 'checked' | 'texts'>,
  keepTexts = false,
): Promise<void> {
  await markChecked(store, checked)
  if (keepTexts) await keepSourceTexts(store, texts)
}
