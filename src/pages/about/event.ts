import type { EventPageQuery, OutlinedFragment } from '../../generated/page-operations.ts'
import { EventPageDocument } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Asked, View } from '../page.ts'
import { dateBriefly, dateWithBasis } from '../parts/dates.ts'
import { evidence } from '../parts/evidence.ts'
import { nameLink } from '../parts/names.ts'
import { clashRows } from '../parts/opposed.ts'
import { pager } from '../parts/pager.ts'
import { countWords, type Fact, facts, head, pair, row } from '../parts/rows.ts'
import { howToRead, sharedCheck } from '../parts/statement-entry.ts'
import { takeAlong } from '../parts/take-along.ts'
import { timedRows } from '../parts/timed.ts'
import { timeline } from '../parts/timeline.ts'
import { pathOf, publicAddress } from '../site.ts'
import { receiptFor } from '../words/event-fields.ts'
import { eventKinds, eventStatuses, participationRoles } from '../words/kinds.ts'
import { recordPage } from './record.ts'

type Event = Extract<NonNullable<EventPageQuery['node']>, { __typename: 'Event' }>

/** `/read/event:...`: what it was, who took part, and what was said of it, in order of time. */
export const eventPage = recordPage({
  operation: EventPageDocument,
  kinds: ['Event'],
  variables: ({ name, query }) => ({ id: name, said: query.get('said'), undated: query.get('undated') }),
  view,
})

function view(
  event: Event,
  { query, revision, site }: Asked,
  { disputes }: EventPageQuery,
): Omit<View, 'status' | 'path'> {
  const { id, name, description, said, undated, evidence: receipts } = event
  const all = [...said.nodes, ...undated.nodes]
  const check = sharedCheck(all)
  const numberOf = new Map(all.map((statement, index) => [statement.id, index + 1]))
  const figure = timeline(all, numberOf)
  const listing = { check, numberOf: figure ? numberOf : undefined }
  const path = pathOf(id)
  return {
    title: name,
    description: description ?? `${eventKinds[event.eventKind]}: what was said of it, with the receipts.`,
    data: {
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': publicAddress(site, path),
      name,
      ...(event.startedAt && { startDate: event.startedAt.edtf }),
      ...(event.place && { location: { '@type': 'Place', name: event.place.name } }),
    },
    statements: { event: id },
    isFed: true,
    body: html`${head('Event', eventKinds[event.eventKind].toLowerCase(), html`${pair(html`<h1>${name}</h1>${description !== null && html`<p class="lede">${description}</p>`}`, html`<p class="note">Name and description are in On Record’s words.</p>`)}${facts(factsOf(event))}`)}
${stages(event)}
${participants(event)}
${row({ title: 'Timeline', count: countWords(event.statements), id: 'timeline', body: all.length === 0 ? html`<p>No statement recorded here is about it.</p>` : howToRead(check), figure })}
${all.length > 0 && html`<h2 class="vh">Each statement</h2>`}${timedRows(said.nodes, pager(path, 'said', said.pageInfo, query), listing)}${timedRows(undated.nodes, pager(path, 'undated', undated.pageInfo, query), listing)}
${clashRows(disputes.nodes)}
${receipts.length > 0 && row({ title: 'Evidence', count: receipts.length, note: 'The passages behind what is told of the event.', body: receipts.map((each) => pair(evidence(each), html`<p class="note">${receiptFor(each.field)}</p>`)) })}
${takeAlong({ path, operation: EventPageDocument, variables: { id, revision, said: null, undated: null }, hasTable: true, hasData: true, isFed: site.publicUrl !== null })}`,
  }
}

function factsOf(event: Event): (Fact | false)[] {
  const { status, startedAt, endedAt, place, outcome, partOf, precededBy, followedBy } = event
  return [
    ['Status', eventStatuses[status]],
    [endedAt === null ? 'Date' : 'Start', dateWithBasis(startedAt)],
    endedAt !== null && ['End', dateWithBasis(endedAt)],
    place !== null && ['Place', nameLink(place)],
    outcome !== null && ['Outcome', html`${outcome} <span class="note">In On Record’s words.</span>`],
    partOf !== null && ['Part of', nameLink(partOf)],
    precededBy.nodes.length > 0 && ['Preceded by', precededBy.nodes.map(eventLine)],
    followedBy.nodes.length > 0 && ['Followed by', followedBy.nodes.map(eventLine)],
  ]
}

const eventLine = (event: OutlinedFragment, index: number): Html =>
  html`${index > 0 && html`<br>`}${nameLink(event)} <span class="note">${event.startedAt === null ? 'No date given' : dateBriefly(event.startedAt)}. ${eventStatuses[event.status]}.</span>`

const stages = ({ parts: { nodes, totalCount } }: Event): Html | false =>
  nodes.length > 0 &&
  row({
    title: 'Stages',
    count: totalCount,
    body: nodes.map((part) =>
      pair(
        html`<h3>${nameLink(part)}</h3>${part.description !== null && html`<p>${part.description}</p>`}`,
        html`<div class="notes"><p>${eventStatuses[part.status]}</p><p>${part.startedAt === null ? 'No date given' : dateBriefly(part.startedAt)}</p></div>`,
      ),
    ),
  })

const participants = ({ participants: { nodes, totalCount } }: Event): Html | false =>
  nodes.length > 0 &&
  row({
    title: 'Who took part',
    count: totalCount,
    body: html`<table class="stack"><thead><tr><th scope="col">Who</th><th scope="col">Role</th><th scope="col">Receipt</th></tr></thead>
<tbody>${nodes.map(({ actor, role, hedged, evidence: receipts }) => html`<tr><th scope="row">${nameLink(actor)}</th><td>${participationRoles[role]}${hedged && html` <span class="note">The source hedges.</span>`}</td><td>${receipts.length === 0 ? html`<span class="note">No receipt is recorded.</span>` : receipts.map(evidence)}</td></tr>`)}</tbody></table>${totalCount > nodes.length && html`<p class="more note">The first ${nodes.length} of ${totalCount}. <a href="#use">Ask for all in GraphQL</a>.</p>`}`,
  })
