import type { CardedFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { cardPath, pathOf, publicAddress, type Site } from '../site.ts'
import { arePlural, speakerNames, speakersOf } from '../words/speakers.ts'
import { withFoot } from './frame.ts'
import { heightOf, narrowCard, widestCard } from './height.ts'
import { statementBlocks } from './statement-card.ts'

export type Frame = {
  /** The revision whose wording it keeps; null for the newest. */
  readonly revision: number | null
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** The frame that shows the card of a statement on another site's page: one line, which needs no script there. */
export function frameOf(statement: CardedFragment, { revision, width, height }: Frame, site: Site): Html {
  const verb = arePlural(speakersOf(statement)) ? 'are' : 'is'
  const title = `On Record: what ${speakerNames(statement)} ${verb} reported to have said`
  return html`<iframe src="${publicAddress(site, cardPath(statement.id, revision))}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%" title="${title}"></iframe>`
}

/** How high the frame has to be. Where it keeps a wording there is room to say that there is a newer one. */
export function frameHeight(
  statement: CardedFragment,
  { revision, width }: Omit<Frame, 'height'>,
  site: Site,
): number {
  const newest = revision === null ? statement.revision : statement.revision + 1
  return heightOf(withFoot(statementBlocks(statement, newest), pathOf(statement.id), site), width)
}

/** What is copied from a statement's page to show its card elsewhere; nothing where the server's address is not known. */
export function cardCopies(statement: CardedFragment, site: Site): readonly (readonly [string, Html])[] {
  if (site.publicUrl === null) return []
  const frame = (width: number, revision: number | null = null) =>
    frameOf(statement, { revision, width, height: frameHeight(statement, { revision, width }, site) }, site)
  return [
    [`Copy this card, ${narrowCard} pixels wide, for any column`, frame(narrowCard)],
    [`Copy this card, ${widestCard} pixels wide`, frame(widestCard)],
    [
      `Copy this card with the wording of revision ${statement.revision} kept`,
      frame(narrowCard, statement.revision),
    ],
  ]
}
