import { PlacePageDocument } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import { eventTable } from '../parts/event-entry.ts'
import { nameLines, nameLink } from '../parts/names.ts'
import { otherNames } from '../parts/other-names.ts'
import { pager } from '../parts/pager.ts'
import { countWords, facts, head, row } from '../parts/rows.ts'
import { howToRead, sharedCheck } from '../parts/statement-entry.ts'
import { takeAlong } from '../parts/take-along.ts'
import { timedRows } from '../parts/timed.ts'
import { pathOf, publicAddress } from '../site.ts'
import { countryName } from '../words/languages.ts'
import { recordPage } from './record.ts'

/** `/read/place:...`: what happened there, and what was said about it. */
export const placePage = recordPage({
  operation: PlacePageDocument,
  kinds: ['Place'],
  variables: ({ name, query }) => ({ id: name, said: query.get('said') }),
  view: ({ id, name, names, country, partOf, parts, events, statements }, { query, revision, site }) => ({
    title: name,
    description: `What happened in ${name}, and what was said about it, with the receipts.`,
    data: {
      '@context': 'https://schema.org',
      '@type': 'Place',
      '@id': publicAddress(site, pathOf(id)),
      name,
    },
    statements: { filter: { about: [id] } },
    body: html`${head(
      'Place',
      null,
      html`<h1>${name}</h1>${facts([
        ...otherNames(names, name),
        country !== null && ['Country', countryName(country)],
        partOf !== null && ['Part of', nameLink(partOf)],
        parts.nodes.length > 0 && [
          'Parts of it',
          html`${nameLines(parts.nodes)}${parts.totalCount > parts.nodes.length && html`<br>and ${parts.totalCount - parts.nodes.length} more`}`,
        ],
      ])}`,
    )}
${events.nodes.length > 0 && row({ title: 'Events there', count: events.totalCount, body: html`${eventTable(events.nodes)}${events.totalCount > events.nodes.length && html`<p class="more note">The first ${events.nodes.length}. <a href="#use">Ask for all in GraphQL</a>.</p>`}` })}
${row({ title: 'What was said about it', count: countWords(statements), body: statements.totalCount === 0 ? html`<p>No statement recorded here is about it.</p>` : howToRead(sharedCheck(statements.nodes)) })}
${statements.nodes.length > 0 && html`<h2 class="vh">Each statement</h2>`}${timedRows(statements.nodes, pager(pathOf(id), 'said', statements.pageInfo, query))}
${takeAlong({ path: pathOf(id), operation: PlacePageDocument, variables: { id, revision, said: null }, hasTable: true, hasData: true })}`,
  }),
})
