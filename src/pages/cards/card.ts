import { recordKindOf } from '../../domain/ids.ts'
import {
  CardDocument,
  type CardQuery,
  PairCardDocument,
  type PairCardQuery,
} from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import { type Ask, Refused, type View } from '../page.ts'
import { dayOf } from '../parts/dates.ts'
import { statusOf } from '../reply.ts'
import { pathOf } from '../site.ts'
import { pairTitle } from '../words/disputes.ts'
import { recordKinds } from '../words/kinds.ts'
import { summaryLine } from '../words/speakers.ts'
import { lead, type Piece, paragraph } from './block.ts'
import type { Embedded } from './embedded.ts'
import { embeddedPair } from './pair-card.ts'
import { embeddedStatement } from './statement-card.ts'

/** What a frame on another site's page shows. */
export type Card = {
  readonly status: View['status']
  /** What it is called. Own wording in it is marked as a summary. */
  readonly title: string
  /** The page that it is of. */
  readonly path: string
  readonly pieces: readonly Piece[]
  /** What it shows, where that is a record. */
  readonly shown?: Embedded
}

type Found = (CardQuery | PairCardQuery)['newest']

/**
 * The card of a statement, or of two of which one bears on the other. Its wording is that of a revision, where one is asked for;
 * whether it was withdrawn, redacted or disputed is always told as of now.
 */
export async function cardOf(id: string, revision: number | null, ask: Ask): Promise<Card> {
  try {
    return await asked(id, revision, ask)
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    if (fault.argument === 'revision') return earlierNotShown(id, revision)
    return refused(fault)
  }
}

async function asked(id: string, revision: number | null, ask: Ask): Promise<Card> {
  if (recordKindOf(id) === 'relation') {
    const { newest, node } = await ask(PairCardDocument, { id, revision })
    return newest?.__typename === 'StatementRelation' && node?.__typename === 'StatementRelation'
      ? cardShowing(embeddedPair(node), pairTitle(node), newest.revision)
      : cardWithout(newest)
  }
  const { newest, node } = await ask(CardDocument, { id, revision })
  return newest?.__typename === 'Statement' && node?.__typename === 'Statement'
    ? cardShowing(embeddedStatement(node), summaryLine(node), newest.revision)
    : cardWithout(newest)
}

const cardShowing = (shown: Embedded, title: string, newest: number): Card => ({
  status: 200,
  title,
  path: pathOf(shown.id),
  pieces: shown.pieces(newest),
  shown,
})

/** Where there is no record to show: what is told of one that was withdrawn. */
function cardWithout(newest: Found): Card {
  if (newest?.__typename !== 'Withdrawn') return noCard
  const { id, kind, withdrawnAt, reason, redactedAt } = newest
  const called = recordKinds[kind]
  return {
    status: 410,
    title: `This ${called} was withdrawn`,
    path: pathOf(id),
    pieces: [
      lead(html`<b>This ${called} has been withdrawn.</b>`),
      paragraph(
        'note',
        html`Its words are not shown any more. Withdrawn on ${dayOf(withdrawnAt)}, because: ${reason}${redactedAt !== null && html` Made unreadable on ${dayOf(redactedAt)}.`}`,
      ),
    ],
  }
}

const noCard: Card = {
  status: 404,
  title: 'No card',
  path: '/read',
  pieces: [
    lead(html`<b>There is no card at this address.</b>`),
    paragraph('note', 'It may be mistyped. Cards show statements, and two side by side.'),
  ],
}

const earlierNotShown = (id: string, revision: number | null): Card => ({
  status: 410,
  title: `Revision ${revision} cannot be shown`,
  path: pathOf(id),
  pieces: [
    lead(html`<b>The wording of revision ${revision} cannot be shown.</b>`),
    paragraph('note', 'Something that it named has been withdrawn since, or made unreadable.'),
  ],
})

/** Behind closed reading nothing is said but that. */
const refused = ({ code, message }: Refused): Card => {
  const status = statusOf(code)
  const isClosed = status === 401 || status === 403
  return {
    status,
    title: isClosed ? 'Not public' : 'No card',
    path: '/read',
    pieces: [lead(html`<b>${isClosed ? 'This record is not public.' : message}</b>`)],
  }
}
