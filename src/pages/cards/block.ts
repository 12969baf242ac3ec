import { type Html, html, type Value } from '../markup/html.ts'

/** What a piece of a card is, which decides how it looks: sheets/card.css and `height.ts` have it by this name. */
export type Look = 'title' | 'lead' | 'words' | 'excerpt' | 'own' | 'note' | 'disputed' | 'by'

/** A piece of a card: one paragraph. */
export type Block = { readonly look: Look; readonly html: Html }

/** Two accounts: beside each other where the card is wide enough, otherwise one below the other. */
export type Sides = { readonly sides: readonly [readonly Block[], readonly Block[]] }

export type Piece = Block | Sides

/** The heading of a card: who, and whether it is a quotation or a summary. */
export const lead = (body: Value): Block => ({ look: 'lead', html: html`<h1 class="lead">${body}</h1>` })

/** The heading of a card of two accounts. */
export const title = (body: Value): Block => ({
  look: 'title',
  html: html`<h1 class="lead"><b>${body}</b></h1>`,
})

/** The heading of one of them. */
export const sideLead = (body: Value): Block => ({ look: 'lead', html: html`<h2 class="lead">${body}</h2>` })

/** Words that a source has in quotation marks. */
export const words = (body: Value, cite: string | null): Block => ({
  look: 'words',
  html: html`<blockquote class="words" cite="${cite}">${body}</blockquote>`,
})

/** Any other piece. */
export const paragraph = (
  look: Exclude<Look, 'title' | 'lead' | 'words' | 'excerpt'>,
  body: Value,
): Block => ({
  look,
  html: html`<p class="${look}">${body}</p>`,
})

/** The markup of a piece. */
export const markupOfPiece = (piece: Piece): Html =>
  'sides' in piece
    ? html`<div class="sides">${piece.sides.map((side) => html`<section>${side.map((block) => block.html)}</section>`)}</div>`
    : piece.html
