import { type Html, html } from '../markup/html.ts'
import { basisBriefly, basisWords, type Dated, dateWords, dayWords, noDate } from '../words/dates.ts'

/** A date in words, which programs can read too. */
export function dateText(edtf: string, weekday = false): Html {
  const { lead, text, machine } = dateWords(edtf, weekday)
  const dated = machine === null ? text : html`<time datetime="${machine}">${text}</time>`
  return html`${lead !== '' && `${lead} `}${dated}`
}

/** A date and how it is known, or that no source gives one. */
export const dateWithBasis = (date: Dated | null): Html =>
  date === null
    ? html`${noDate} <span class="note">The date of publication is not used in its place.</span>`
    : html`${dateText(date.edtf, true)} <span class="note">${basisWords(date)}</span>`

/** A date within a sentence: "on or before 9 June 2025, worked out". */
export function dateInside(date: Dated): Html {
  const { lead, text, machine } = dateWords(date.edtf)
  const basis = basisBriefly(date)
  const dated = machine === null ? text : html`<time datetime="${machine}">${text}</time>`
  return html`${lead !== '' && `${lead.toLowerCase()} `}${dated}${basis !== null && `, ${basis}`}`
}

/** A date in one line of a list: "9 June 2025, worked out". */
export function dateBriefly(date: Dated | null): Html {
  if (date === null) return html`${noDate}`
  const basis = basisBriefly(date)
  return html`${dateText(date.edtf)}${basis !== null && `, ${basis}`}`
}

/** The day of an instant of the record itself, such as when something was added. */
export const dayOf = (instant: string): Html =>
  html`<time datetime="${instant.slice(0, 10)}">${dayWords(instant)}</time>`
