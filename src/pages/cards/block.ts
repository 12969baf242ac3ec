import { type Html, html, type Value } from '../markup/html.ts'

/** What a piece of a card is, which decides how it looks: sheets/card.css and `height.ts` have it by this name. */
export type Look = 'lead' | 'words' | 'excerpt' | 'own' | 'note' | 'disputed' | 'by'

/** A piece of a card: one paragraph. */
export type Block = { readonly look: Look; readonly html: Html }

/** The heading of a card: who, and whether it is a quotation or a summary. */
export const lead = (body: Value): Block => ({ look: 'lead', html: html`<h1 class="lead">${body}</h1>` })

/** Words that a source has in quotation marks. */
export const words = (body: Value, cite: string | null): Block => ({
  look: 'words',
  html: html`<blockquote class="words" cite="${cite}">${body}</blockquote>`,
})

/** Any other piece. */
export const paragraph = (look: Exclude<Look, 'lead' | 'words' | 'excerpt'>, body: Value): Block => ({
  look,
  html: html`<p class="${look}">${body}</p>`,
})
