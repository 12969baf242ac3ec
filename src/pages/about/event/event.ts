import type { EventPageQuery, OutlinedFragment } from '../../../generated/page-operations.ts'
import { EventPageDocument } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import type { Asked } from '../../page.ts'
import { dateBriefly, dateWithBasis } from '../../parts/dates.ts'
import { evidence } from '../../parts/evidence.ts'
import { timeline } from '../../parts/figures/timeline.ts'
import { numbered } from '../../parts/lists/numbered.ts'
import { clashRows } from '../../parts/lists/opposed.ts'
import { type GoingOn, goingOnAt, pager } from '../../parts/lists/pager.ts'
import { howToRead, sharedCheck, statementEntry } from '../../parts/lists/statement-entry.ts'
import { timedRows } from '../../parts/lists/timed.ts'
import { within } from '../../parts/lists/within.ts'
import { nameLink } from '../../parts/names.ts'
import { countWords, type Fact, facts, head, pair, row } from '../../parts/rows.ts'
import { statedValues } from '../../parts/stated-values.ts'
import { takeAlong } from '../../parts/take-along.ts'
import { inTimePath, pathOf, placesIn, publicAddress } from '../../site.ts'
import { receiptFor } from '../../words/event-fields.ts'
import { eventKinds, eventStatuses, participationRoles } from '../../words/kinds.ts'
import { type PageOfRecord, recordPage } from '../record.ts'
import { statusOf } from './event-status.ts'

/** How much markup the dated statements may take, and the others, and the receipts, in bytes. */
const [share, shareOfReceipts] = [9_000, 3_000]

/** An event has few receipts: one for each of its fields and sources. So many stand on a page. */
const mostReceipts = 20

type Event = Extract<NonNullable<EventPageQuery['node']>, { __typename: 'Event' }>

/** The lists that go on, by the parameters that say where. */
const lists = ['before', 'next', 'said', 'undated', 'parts', 'participants', 'disputes'] as const

/** `/read/event:...`: what it was, who took part, and what was said of it, in order of time. */
export const eventPage = recordPage({
  operation: EventPageDocument,
  kinds: ['Event'],
  variables: ({ name, query }) => ({ id: name, ...placesIn(query, lists) }),
  view,
})

async function view(
  event: Event,
  { query, revision, site, ask }: Asked,
  { disputes }: EventPageQuery,
): Promise<PageOfRecord> {
  const { id, name, description, evidence: receipts } = event
  const said = within(share, event.said, statementEntry)
  const undated = within(share, event.undated, statementEntry)
  const all = [...said.nodes, ...undated.nodes]
  const check = sharedCheck(all)
  const numberOf = new Map(all.map((statement, index) => [statement.id, index + 1]))
  const figure = timeline(all, numberOf)
  const listing = { check, numberOf: figure ? numberOf : undefined }
  const path = pathOf(id)
  const status = await statusOf(event, ask)
  const shown = within(shareOfReceipts, numbered(receipts, mostReceipts, 'receipts', query), receiptLine)
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
    fed: [{ about: [id] }, { madeAt: [id] }],
    body: html`${head('Event', eventKinds[event.eventKind].toLowerCase(), html`${pair(html`<h1>${name}</h1>${description !== null && html`<p class="lede">${description}</p>`}`, html`<p class="note">Name and description are in On Record’s words.</p>`)}${facts(factsOf(event, status, goingOnAt(path, query)))}`)}
${stages(event, pager(path, 'parts', event.parts.pageInfo, query))}
${participants(event, pager(path, 'participants', event.participants.pageInfo, query))}
${row({ title: 'Timeline', count: countWords(event.statements), id: 'timeline', body: html`${all.length === 0 ? html`<p>No statement recorded here is about it.</p>` : howToRead(check)}<p class="more"><a href="${inTimePath(id)}">With its stages, in one order of time</a></p>`, figure })}
${all.length > 0 && html`<h2 class="vh">Each statement</h2>`}${timedRows(said.nodes, pager(path, 'said', said.pageInfo, query), listing)}${timedRows(undated.nodes, pager(path, 'undated', undated.pageInfo, query), listing)}
${clashRows(disputes.nodes, pager(path, 'disputes', disputes.pageInfo, query))}
${receipts.length > 0 && row({ title: 'Evidence', count: receipts.length, note: 'The passages behind what is told of the event.', body: html`${shown.nodes.map(receiptLine)}${pager(path, 'receipts', shown.pageInfo, query)}` })}
${statedValues(event, query)}
${takeAlong({ path, operation: EventPageDocument, variables: { id, revision, ...placesIn(new URLSearchParams(), lists) }, hasTable: true, hasData: true, isFed: site.publicUrl !== null })}`,
  }
}

const receiptLine = (receipt: Event['evidence'][number]): Html =>
  pair(evidence(receipt), html`<p class="note">${receiptFor(receipt.field)}</p>`)

function factsOf(
  event: Event,
  status: Html | string,
  goingOn: GoingOn<(typeof lists)[number]>,
): (Fact | false)[] {
  const { startedAt, endedAt, place, outcome, partOf, precededBy, followedBy } = event
  return [
    ['Status', status],
    [endedAt === null ? 'Date' : 'Start', dateWithBasis(startedAt)],
    endedAt !== null && ['End', dateWithBasis(endedAt)],
    place !== null && ['Place', nameLink(place)],
    outcome !== null && ['Outcome', html`${outcome} <span class="note">In On Record’s words.</span>`],
    partOf !== null && ['Part of', nameLink(partOf)],
    precededBy.nodes.length > 0 && [
      'Preceded by',
      html`${precededBy.nodes.map(eventLine)}${goingOn('before', precededBy)}`,
    ],
    followedBy.nodes.length > 0 && [
      'Followed by',
      html`${followedBy.nodes.map(eventLine)}${goingOn('next', followedBy)}`,
    ],
  ]
}

const eventLine = (event: OutlinedFragment, index: number): Html =>
  html`${index > 0 && html`<br>`}${nameLink(event)} <span class="note">${event.startedAt === null ? 'No date given' : dateBriefly(event.startedAt)}. ${eventStatuses[event.status]}.</span>`

const stages = ({ parts: { nodes, totalCount } }: Event, following: Html | false): Html | false =>
  nodes.length > 0 &&
  row({
    title: 'Stages',
    count: totalCount,
    body: html`${nodes.map((part) =>
      pair(
        html`<h3>${nameLink(part)}</h3>${part.description !== null && html`<p>${part.description}</p>`}`,
        html`<div class="notes"><p>${eventStatuses[part.status]}</p><p>${part.startedAt === null ? 'No date given' : dateBriefly(part.startedAt)}</p></div>`,
      ),
    )}${following}`,
  })

const participants = (
  { participants: { nodes, totalCount } }: Event,
  following: Html | false,
): Html | false =>
  nodes.length > 0 &&
  row({
    title: 'Who took part',
    count: totalCount,
    body: html`<table class="stack"><thead><tr><th scope="col">Who</th><th scope="col">Role</th><th scope="col">Receipt</th></tr></thead>
<tbody>${nodes.map(({ actor, role, hedged, evidence: receipts }) => html`<tr><th scope="row">${nameLink(actor)}</th><td>${participationRoles[role]}${hedged && html` <span class="note">The source hedges.</span>`}</td><td>${receipts.length === 0 ? html`<span class="note">No receipt is recorded.</span>` : receipts.map(evidence)}</td></tr>`)}</tbody></table>${following}`,
  })
