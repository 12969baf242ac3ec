import type { LinkingFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { evidence } from '../parts/evidence.ts'
import { nameLink } from '../parts/names.ts'
import { pathOf } from '../site.ts'
import { participationRoles } from '../words/kinds.ts'
import { relationVerbs } from '../words/relations.ts'

/** How many receipts of a link are shown: all of them are on the page of what makes it. */
const mostReceipts = 2

/** One relation between two records as a sentence, what makes it so, and the words of its receipts. */
export const linkSentence = (link: LinkingFragment): Html => html`
<div class="link"><p>${nameLink(link.subject)} ${relationVerbs[link.relation]} ${nameLink(link.object)}${madeBy(link)}</p>
${link.receipts.slice(0, mostReceipts).map((receipt) => evidence({ field: null, ...receipt }))}</div>`

/** What makes a relation, and the way to its page. What is part of something is said by the names alone. */
function madeBy({ madeBy: made }: LinkingFragment): Html {
  switch (made.__typename) {
    case 'Statement':
      return html`: <a href="${pathOf(made.id)}">${made.text}</a>`
    case 'StatementRelation':
      return html`: ${made.basis} <a href="${pathOf(made.id)}">The two statements</a>`
    case 'Participation':
      return html` <span class="note"><a href="${pathOf(made.id)}">${participationRoles[made.part]}</a>${made.hedged && ', the source hedges'}</span>`
    case 'Membership':
      return html` <span class="note"><a href="${pathOf(made.id)}">${made.role ?? 'Member'}</a></span>`
    default:
      return html``
  }
}
