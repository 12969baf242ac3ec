import { TopicPageDocument } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import { pager } from '../parts/lists/pager.ts'
import { howToRead, sharedCheck, statementEntry } from '../parts/lists/statement-entry.ts'
import { timedRows } from '../parts/lists/timed.ts'
import { within } from '../parts/lists/within.ts'
import { countWords, head, pair, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { pathOf } from '../site.ts'
import { recordPage } from './record.ts'

/** How much markup the statements may take, in bytes. */
const share = 24_000

/** `/read/topic:...`: what was said about it. */
export const topicPage = recordPage({
  operation: TopicPageDocument,
  kinds: ['Topic'],
  variables: ({ name, query }) => ({ id: name, said: query.get('said') }),
  view: ({ id, name, description, statements: all }, { query, revision }) => {
    const statements = within(share, all, statementEntry)
    return {
      title: name,
      description: description ?? `What was said about ${name}, with the receipts.`,
      statements: { filter: { about: [id] } },
      body: html`${head('Topic', null, pair(html`<h1>${name}</h1>${description !== null && html`<p class="lede">${description}</p>`}`, html`<p class="note">Name and description are in On Record’s words.</p>`))}
${row({ title: 'What was said about it', count: countWords(statements), body: statements.totalCount === 0 ? html`<p>No statement recorded here is about it.</p>` : howToRead(sharedCheck(statements.nodes)) })}
${statements.nodes.length > 0 && html`<h2 class="vh">Each statement</h2>`}${timedRows(statements.nodes, pager(pathOf(id), 'said', statements.pageInfo, query))}
${takeAlong({ path: pathOf(id), operation: TopicPageDocument, variables: { id, revision, said: null }, hasTable: true })}`,
    }
  },
})
