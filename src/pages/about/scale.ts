import { ScalePageDocument } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import { nameLink } from '../parts/names.ts'
import { head, pair, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { mentioned } from '../parts/words.ts'
import { pathOf } from '../site.ts'
import { ratings } from '../words/kinds.ts'
import { recordPage } from './record.ts'

/** `/read/scale:...`: the words of a scale of ratings, and as what somebody reads each of them. */
export const scalePage = recordPage({
  operation: ScalePageDocument,
  kinds: ['RatingScale'],
  variables: ({ name }) => ({ id: name }),
  view: ({ id, name, mappedBy, words }, { revision }) => ({
    title: name,
    description: `The words of a scale of ratings, and as what ${mappedBy.name} reads each of them.`,
    body: html`${head('Scale of ratings', null, pair(html`<h1>${name}</h1><p class="lede">As ${nameLink(mappedBy)} reads it.</p>`, html`<p class="note">On Record rates nothing, and reads nothing into the words.</p>`))}
${row({
  title: 'Its words',
  count: words.length,
  body: html`<ul class="lines">${words.map(({ word, means }) => html`<li>${mentioned(word)} <span class="note">Read as ${ratings[means]}.</span></li>`)}</ul>`,
})}
${takeAlong({ path: pathOf(id), operation: ScalePageDocument, variables: { id, revision } })}`,
  }),
})
