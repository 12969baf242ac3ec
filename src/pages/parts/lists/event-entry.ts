import type { OutlinedFragment } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import { eventKinds, eventStatuses } from '../../words/kinds.ts'
import { dateBriefly } from '../dates.ts'
import { nameLink } from '../names.ts'
import { counted } from '../rows.ts'

/** Events in a table, or on a phone below each other. */
export const eventTable = (events: readonly OutlinedFragment[]): Html => html`
<table class="stack"><thead><tr><th scope="col">Event</th><th scope="col">Date</th><th scope="col">Status</th><th scope="col" class="num">Statements</th></tr></thead>
<tbody>${events.map(eventRow)}</tbody></table>`

/**
 * An event between statements.
 *
 * @param moment what it is that stands there
 */
export const eventBrief = (event: OutlinedFragment, moment: string, number?: number): Html => html`
<article class="pair"><div><p class="byline">${number !== undefined && html`<b class="no">${number}</b> `}${nameLink(event)}</p>${event.description !== null && html`<p>${event.description}</p>`}</div>
<div><div class="notes inl"><p><b>${eventKinds[event.eventKind]}</b></p><p>${moment}</p><p>${eventStatuses[event.status]}</p></div></div></article>`

const eventRow = (event: OutlinedFragment): Html =>
  html`<tr><th scope="row">${nameLink(event)}</th><td>${event.startedAt === null ? 'No date given' : dateBriefly(event.startedAt)}</td><td>${eventStatuses[event.status]}</td><td class="num">${event.statements.totalCount.toLocaleString('en')}<span class="unit"> ${counted(event.statements.totalCount, 'statement').replace(/^\S+ /, '')}</span></td></tr>`
