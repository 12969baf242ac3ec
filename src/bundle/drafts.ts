/** A draft is read like a source's text, for whoever embeds the product: it is no part of a bundle. */
export { type DraftQuotation, quotationsOfDraft } from '../domain/drafts.ts'
export { isNamed, mayName, type NameInText, namesIn, speaksAs, speaksOn } from '../domain/named.ts'
export type { TextFormat } from '../domain/vocabulary.ts'
