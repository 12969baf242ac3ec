import type { CardedPairFragment, CardedSideFragment } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import { pathOf } from '../site.ts'
import { aboutClash, betweenWords, pairTitle } from '../words/disputes.ts'
import { type Block, type Piece, paragraph, sideLead, title } from './block.ts'
import type { Embedded } from './embedded.ts'
import { account, retraction } from './statement-card.ts'

/** How two statements are embedded of which one bears on the other. */
export const embeddedPair = (relation: CardedPairFragment): Embedded => ({
  id: relation.id,
  about: pairTitle(relation),
  revision: relation.revision,
  pieces: (newest) => pairPieces(relation, newest),
})

function pairPieces(relation: CardedPairFragment, newest: number): Piece[] {
  const { id, from, to, clash, revision } = relation
  return [
    title(pairTitle(relation)),
    paragraph(
      'note',
      html`${betweenWords(relation)}, as an editor judges it.${clash === 'REPORTS' && ` ${aboutClash(clash)}`} This card does not say who is right.`,
    ),
    { sides: [side(to, 'The first'), side(from, 'The second')] },
    ...(revision === newest
      ? []
      : [
          paragraph(
            'note',
            html`Put side by side as in revision ${revision}. <a href="${pathOf(id)}">The newest is revision ${newest}</a>.`,
          ),
        ]),
  ]
}

const side = (statement: CardedSideFragment, turn: string): Block[] => [
  ...account(statement, (body) => sideLead(html`<b>${turn}.</b> ${body}`)),
  ...retraction(statement),
]
