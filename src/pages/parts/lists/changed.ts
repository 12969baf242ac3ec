import { recordKindOf } from '../../../domain/ids.ts'
import type { WhatsNewQuery } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import { pathOf } from '../../site.ts'
import { changeWords, fieldsChanged, reasonWords } from '../../words/changes.ts'
import { betweenWords, pairTitle } from '../../words/disputes.ts'
import { participationRoles, recordKinds } from '../../words/kinds.ts'
import { sourceName } from '../../words/sources.ts'
import { summaryLine } from '../../words/speakers.ts'
import { fieldTitle } from '../../words/stated-fields.ts'
import { nameLink } from '../names.ts'

export type Change = WhatsNewQuery['changes']['nodes'][number]
type Changed = NonNullable<Change['record']>

/** A change of the log in a sentence: what was done, to what, and why. */
export function changeLine(change: Change): Html {
  const { kind, record, recordId, reason } = change
  if (kind === 'CREATED' && record?.__typename === 'Judgement') return judgement(record)
  const fields = kind === 'UPDATED' ? fieldsChanged(change.before, change.after) : []
  return html`<b>${changeWords[kind]}:</b> ${changedRecord(record, recordId)}${fields.length > 0 && ` (${fields.join(', ')})`}${reasonWords(reason)}.`
}

const verdicts = {
  SAME_AS: ['Merged', 'are one'],
  NOT_SAME_AS: ['Kept apart', 'are not the same'],
  COPIES: ['Counted once', 'are copies, of each other or of a third'],
  NOT_COPIES: ['Counted apart', 'are no copies'],
} as const

function judgement(judged: Extract<Changed, { __typename: 'Judgement' }>): Html {
  const { verdict, actorIds, sourceIds, basis } = judged
  const [one, other] = [...actorIds, ...sourceIds].map(
    (id) => html`<a href="${pathOf(id)}">${id.replace(/^\w+:/, '').replaceAll('-', ' ')}</a>`,
  )
  const [done, what] = verdicts[verdict]
  return html`<b>${done}:</b> ${one} and ${other} ${what}. Reason: ${basis}`
}

/** A record as a link. Of what is not there any more, only what kind it was of. */
export function changedRecord(record: Changed | null, id: string): Html {
  switch (record?.__typename) {
    case 'Statement':
      return html`<a href="${pathOf(record.id)}">${summaryLine(record)}</a>`
    case 'Source':
      return html`<a href="${pathOf(record.id)}">${sourceName(record)}</a>`
    case 'Attribution':
      return html`a receipt of <a href="${`${pathOf(record.statement.id)}#${id}`}">${summaryLine(record.statement)}</a>`
    case 'StatementRelation':
      return html`<a href="${pathOf(id)}">${pairTitle(record)}</a>. ${betweenWords(record)}`
    case 'Participation':
      return html`${nameLink(record.actor)} in ${nameLink(record.event)}, ${participationRoles[record.role].toLowerCase()}`
    case 'Assessment':
      return html`what ${nameLink(record.assessor)} says of <a href="${`${pathOf(record.statement.id)}#${id}`}">${summaryLine(record.statement)}</a>`
    case 'ReliabilityGrade':
      return html`how reliable ${nameLink(record.assessor)} holds <a href="${`${pathOf(record.graded.id)}#${id}`}">${record.graded.name}</a>`
    case 'Attestation':
      return html`what sources state of <a href="${`${pathOf(record.attested.id)}#stated`}">${record.attested.name}</a>: ${fieldTitle(record.field).toLowerCase()}`
    case 'Membership':
      return html`${nameLink(record.member)} in ${nameLink(record.organisation)}`
    default:
      return record && 'name' in record
        ? nameLink(record)
        : html`<a href="${pathOf(id)}">${kindWords(id)}</a>`
  }
}

function kindWords(id: string): string {
  const kind = recordKindOf(id)
  const called = kind === null ? 'record' : recordKinds[kind.toUpperCase() as keyof typeof recordKinds]
  return /^[aeiou]/.test(called) ? `an ${called}` : `a ${called}`
}
