/** What is read of a draft, which is no part of a bundle: for whoever embeds the product. */

export { type DraftQuotation, quotationsOfDraft } from '../domain/quotations/marks/drafts.ts'
export type { TextFormat } from '../domain/vocabulary.ts'
