import { type Html, html } from '../../markup/html.ts'
import { dateText } from '../../parts/dates.ts'
import { nameLink } from '../../parts/names.ts'
import type { Fact } from '../../parts/rows.ts'
import { likelihoods, organisationKinds } from '../../words/kinds.ts'
import type { Statement } from './statement-record.ts'

type Spoken = Statement['spokenBy'][number]

/** Who spoke, and apart from them who may have, each with how likely it is and why. */
export function spokenBy(statement: Pick<Statement, 'spokenBy'>): (Fact | false)[] {
  const certain = statement.spokenBy.filter(({ likelihood }) => likelihood === null)
  const candidates = statement.spokenBy.filter(({ likelihood }) => likelihood !== null)
  return [
    [
      certain.length > 1 ? 'Speakers' : 'Speaker',
      certain.length === 0 ? 'It is not certain who spoke.' : certain.map(speaker),
    ],
    candidates.length > 0 && ['Who it may have been', candidates.map(candidate)],
  ]
}

const speaker = (spoken: Spoken, index: number): Html => {
  const { actor, role, onBehalfOf } = spoken
  const kind = 'organisationKind' in actor ? organisationKinds[actor.organisationKind] : null
  const whole = 'partOf' in actor ? actor.partOf : null
  const what = [role, kind].filter((each) => each !== null).join('. ')
  return html`${index > 0 && html`<br>`}${nameLink(actor)} <span class="note">${what}${whole && html`${what === '' ? 'Part of' : ', part of'} ${nameLink(whole)}`}${(what !== '' || whole) && '. '}${onBehalfOf ? html`On behalf of ${nameLink(onBehalfOf)}.` : 'No source says this was on anyone’s behalf.'}${offices(spoken)}</span>`
}

const candidate = (spoken: Spoken, index: number): Html => {
  const { actor, role, likelihood, basis } = spoken
  return html`${index > 0 && html`<br>`}${nameLink(actor)}${role !== null && `, ${role}`}: ${likelihood && likelihoods[likelihood]}. <span class="note">${basis}${offices(spoken)}</span>`
}

/** So many offices are shown; the page of whoever held them has all. */
const mostOffices = 3

/** The offices that somebody may have held when it was said, as far as they are recorded. */
function offices({ offices: held }: Spoken): Html | false {
  const shown = held.slice(0, mostOffices)
  return (
    held.length > 0 &&
    html` Recorded for that time: ${shown.map(office)}${held.length > shown.length && `; and ${held.length - shown.length} more`}.`
  )
}

const office = ({ role, organisation, from, to }: Spoken['offices'][number], index: number): Html => {
  const dates =
    from === null && to === null
      ? ' (no source gives its dates)'
      : html` (${from ? html`from ${dateText(from.edtf)}` : 'no beginning given'}, ${to ? html`until ${dateText(to.edtf)}` : 'no end given'})`
  return html`${index > 0 && '; '}${role ?? 'Member'} of ${nameLink(organisation)}${dates}`
}
