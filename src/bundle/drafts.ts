/** What is read of a draft, which is no part of a bundle: for whoever embeds the product, and for the command that checks one. */
export { type DraftQuotation, quotationsOfDraft } from '../domain/drafts.ts'
export { isNamed, mayName, namesIn, speaksAs, speaksOn } from '../domain/named.ts'
export type { TextFormat } from '../domain/vocabulary.ts'
