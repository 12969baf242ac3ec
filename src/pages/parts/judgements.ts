import type { JudgedFragment, JudgementsFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { dayOf } from './dates.ts'
import { citationLinks, nameLink } from './names.ts'
import { row } from './rows.ts'

/** A record that was judged, and the names under which what it stands for was recorded. */
type Subject = { readonly id: string; readonly names: ReadonlyMap<string, string> }

/** What editors judged of a record: which others are the same, or share its text, and which are not, with the reasons. */
export const judgements = (
  { totalCount, nodes }: JudgementsFragment,
  subject: Subject,
  goingOn: Html | false,
): Html | false =>
  nodes.length > 0 &&
  row({
    title: 'Judged by editors',
    count: totalCount,
    note: 'Each can be reversed; nothing that was recorded is lost by it.',
    body: html`<ul class="lines">${nodes.map((each) => html`<li id="${each.id}">${verdictWords(each, subject)}, on ${dayOf(each.recordedAt)}. <span class="note">Reason: ${each.basis}</span></li>`)}</ul>${goingOn}`,
  })

function verdictWords({ verdict, actorIds, actors, sources }: JudgedFragment, { id, names }: Subject): Html {
  const [other] = actors.filter((actor) => actor.id !== id)
  const [source] = sources.filter((each) => each.id !== id)
  switch (verdict) {
    case 'SAME_AS':
      return html`Recorded apart, as ${actorIds.map((each, index) => html`${index > 0 && ' and as '}${names.get(each) ?? each}`)}, and judged to be the same`
    case 'NOT_SAME_AS':
      return html`Judged not to be the same as ${other && nameLink(other)}`
    case 'COPIES':
      return html`Judged to share a text with ${source && citationLinks(source)}: one copies the other, or both copy a third`
    case 'NOT_COPIES':
      return html`Judged not to share a text with ${source && citationLinks(source)}: neither copies the other`
  }
}
