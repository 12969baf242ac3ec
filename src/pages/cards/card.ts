import { CardDocument, type CardedFragment } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import { type Ask, Refused, type View } from '../page.ts'
import { dayOf } from '../parts/dates.ts'
import { statusOf } from '../reply.ts'
import { pathOf } from '../site.ts'
import { recordKinds } from '../words/kinds.ts'
import { summaryLine } from '../words/speakers.ts'
import { type Block, lead, paragraph } from './block.ts'
import { statementBlocks } from './statement-card.ts'

/** What a frame on another site's page shows. */
export type Card = {
  readonly status: View['status']
  /** What it is called. Own wording in it is marked as a summary. */
  readonly title: string
  /** The page that it is of. */
  readonly path: string
  readonly blocks: readonly Block[]
  /** Of whom it is, where it shows a statement. */
  readonly statement?: CardedFragment
}

/**
 * The card of a statement. Its wording is that of a revision, where one is asked for; whether it was withdrawn, redacted or
 * disputed is always told as of now.
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
  const { newest, node } = await ask(CardDocument, { id, revision })
  if (newest?.__typename === 'Withdrawn') {
    const called = recordKinds[newest.kind]
    return {
      status: 410,
      title: `This ${called} was withdrawn`,
      path: pathOf(newest.id),
      blocks: [
        lead(html`<b>This ${called} has been withdrawn.</b>`),
        paragraph(
          'note',
          html`Its words are not shown any more. Withdrawn on ${dayOf(newest.withdrawnAt)}, because: ${newest.reason}${newest.redactedAt !== null && html` Made unreadable on ${dayOf(newest.redactedAt)}.`}`,
        ),
      ],
    }
  }
  if (newest?.__typename !== 'Statement' || node?.__typename !== 'Statement') return noCard
  return {
    status: 200,
    title: summaryLine(node),
    path: pathOf(newest.id),
    blocks: statementBlocks(node, newest.revision),
    statement: node,
  }
}

const noCard: Card = {
  status: 404,
  title: 'No card',
  path: '/read',
  blocks: [
    lead(html`<b>There is no card at this address.</b>`),
    paragraph('note', 'It may be mistyped. Cards show statements.'),
  ],
}

const earlierNotShown = (id: string, revision: number | null): Card => ({
  status: 410,
  title: `Revision ${revision} cannot be shown`,
  path: pathOf(id),
  blocks: [
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
    blocks: [lead(html`<b>${isClosed ? 'This record is not public.' : message}</b>`)],
  }
}
