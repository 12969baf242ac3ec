import { PlacePageDocument } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import { eventTable } from '../parts/lists/event-entry.ts'
import { pager } from '../parts/lists/pager.ts'
import { howToRead, sharedCheck, statementEntry } from '../parts/lists/statement-entry.ts'
import { timedRows } from '../parts/lists/timed.ts'
import { within } from '../parts/lists/within.ts'
import { nameLines, nameLink } from '../parts/names.ts'
import { otherNames } from '../parts/other-names.ts'
import { countWords, facts, head, row } from '../parts/rows.ts'
import { statedValues } from '../parts/stated-values.ts'
import { takeAlong } from '../parts/take-along.ts'
import { inTimePath, pathOf, placesIn, publicAddress } from '../site.ts'
import { countryName } from '../words/countries.ts'
import { recordPage } from './record.ts'

/** The lists that go on, by the parameters that say where. */
const lists = ['said', 'parts', 'events'] as const

/** How much markup the statements may take, in bytes. */
const share = 24_000

/** `/read/place:...`: what happened there, and what was said about it. */
export const placePage = recordPage({
  operation: PlacePageDocument,
  kinds: ['Place'],
  variables: ({ name, query }) => ({ id: name, ...placesIn(query, lists) }),
  view: (place, { query, revision, site }) => {
    const { id, name, country, partOf, parts, events, statements: all } = place
    const statements = within(share, all, statementEntry)
    return {
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
          ...otherNames(place, query),
          country !== null && ['Country', countryName(country)],
          partOf !== null && ['Part of', nameLink(partOf)],
          parts.nodes.length > 0 && [
            'Parts of it',
            html`${nameLines(parts.nodes)}${pager(pathOf(id), 'parts', parts.pageInfo, query)}`,
          ],
        ])}`,
      )}
${events.nodes.length > 0 && row({ title: 'Events there', count: events.totalCount, body: html`${eventTable(events.nodes)}${pager(pathOf(id), 'events', events.pageInfo, query)}` })}
${row({ title: 'What was said about it', count: countWords(statements), body: statements.totalCount === 0 ? html`<p>No statement recorded here is about it.</p>` : html`${howToRead(sharedCheck(statements.nodes))}<p class="more"><a href="${inTimePath(id)}">With what happened there, in one order of time</a></p>` })}
${statements.nodes.length > 0 && html`<h2 class="vh">Each statement</h2>`}${timedRows(statements.nodes, pager(pathOf(id), 'said', statements.pageInfo, query))}
${statedValues(place, query)}
${takeAlong({ path: pathOf(id), operation: PlacePageDocument, variables: { id, revision, ...placesIn(new URLSearchParams(), lists) }, hasTable: true, hasData: true })}`,
    }
  },
})
