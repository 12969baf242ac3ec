import { recordKindOf } from '../../domain/ids.ts'
import { type Html, html } from '../markup/html.ts'
import { cardPath, pathOf, publicAddress, type Site } from '../site.ts'
import type { Embedded } from './embedded.ts'
import { withFoot } from './frame.ts'
import { heightOf, narrowCard, widestCard } from './height.ts'

export type Frame = {
  /** The revision whose wording it keeps; null for the newest. */
  readonly revision: number | null
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** The frame that shows a card on another site's page: one line, which needs no script there. */
export const frameOf = ({ id, about }: Embedded, { revision, width, height }: Frame, site: Site): Html =>
  html`<iframe src="${publicAddress(site, cardPath(id, revision))}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%" title="On Record: ${about}"></iframe>`

/** How high the frame has to be. Where it keeps a wording there is room to say that there is a newer one. */
export function frameHeight(shown: Embedded, { revision, width }: Omit<Frame, 'height'>, site: Site): number {
  const newest = revision === null ? shown.revision : shown.revision + 1
  return heightOf(withFoot(shown.pieces(newest), pathOf(shown.id), site), width)
}

/** What is copied from a record's page to show its card elsewhere; nothing where the server's address is not known. */
export function cardCopies(shown: Embedded, site: Site): readonly (readonly [string, Html])[] {
  if (site.publicUrl === null) return []
  const frame = (width: number, revision: number | null = null) =>
    frameOf(shown, { revision, width, height: frameHeight(shown, { revision, width }, site) }, site)
  return [
    [`Copy this card, ${narrowCard} pixels wide, for any column`, frame(narrowCard)],
    [`Copy this card, ${widestCard} pixels wide`, frame(widestCard)],
    // Two statements have revisions of their own, which that of their relation does not keep.
    ...(recordKindOf(shown.id) === 'statement'
      ? [
          [
            `Copy this card with the wording of revision ${shown.revision} kept`,
            frame(narrowCard, shown.revision),
          ] as const,
        ]
      : []),
  ]
}
