import { type Html, html } from '../markup/html.ts'
import { contactLinks } from '../parts/contact.ts'
import { publicAddress, type Site } from '../site.ts'
import { markupOfPiece, type Piece, paragraph } from './block.ts'
import type { Card } from './card.ts'
import { cardScriptPath, cardSheetPath } from './files.ts'

/** The pieces of a card, and below them whose it is. */
export function withFoot(pieces: readonly Piece[], path: string, site: Site): readonly Piece[] {
  const contact = contactLinks(path, site)
  const foot = html`<a href="${path}">Read&nbsp;the&nbsp;record</a> <span>${site.title}</span>${contact && html` ${contact.write} ${contact.report}`}`
  return [...pieces, paragraph('by', foot)]
}

/** A whole card: a page of its own, for the frame of another site. Its links lead out of the frame. */
export const cardFrame = ({ status, title, path, pieces }: Card, site: Site): Html => html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${site.title}</title>
<meta name="robots" content="noindex">
${site.publicUrl !== null && status === 200 && html`<link rel="canonical" href="${publicAddress(site, path)}">`}
<base target="_top">
<link rel="stylesheet" href="${cardSheetPath}">
<script src="${cardScriptPath}" defer></script>
</head>
<body class="frame">
<main class="card">
${withFoot(pieces, path, site).map(
  (piece) => html`${markupOfPiece(piece)}
`,
)}</main>
</body>
</html>
`
