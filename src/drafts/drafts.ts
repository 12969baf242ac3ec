/** The reading of drafts, which is independent of bundles, for programs that embed the product. */

export { type DraftQuotation, quotationsOfDraft } from '../domain/quotations/marks/drafts.ts'
export type { TextFormat } from '../domain/vocabulary.ts'
