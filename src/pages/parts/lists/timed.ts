import type { ListedFragment, SpokenFragment } from '../../../generated/page-operations.ts'
import { type Html, html, type Value } from '../../markup/html.ts'
import { basisWords, noDate } from '../../words/dates.ts'
import { dateText } from '../dates.ts'
import { type EntryOptions, sharedCheck, statementEntry } from './statement-entry.ts'

type Date = SpokenFragment['saidAt']

/** What comes in an order, that of one date and basis together. */
export function byDate<Each>(given: readonly Each[], dateOf: (each: Each) => Date): Each[][] {
  const groups: Each[][] = []
  let before: string | undefined
  for (const each of given) {
    const date = JSON.stringify(dateOf(each))
    if (date === before) groups.at(-1)?.push(each)
    else groups.push([each])
    before = date
  }
  return groups
}

/** A row for each date, and the way to the next page: when, how it is known, and what was said then. */
export function timedRows(
  statements: readonly ListedFragment[],
  following: Html | false,
  options: EntryOptions = {},
): Html[] {
  const check = sharedCheck(statements)
  return [
    ...byDate(statements, ({ saidAt }) => saidAt).map((group) =>
      dateRow(
        group[0]?.saidAt ?? null,
        group.map((statement) => statementEntry(statement, { check, ...options, withDate: false })),
      ),
    ),
    html`${following && html`<div class="row sub"><div class="body">${following}</div></div>`}`,
  ]
}

/** A row under its date. */
export const dateRow = (date: Date, body: Value): Html => html`
<section class="row sub"><div class="label"><h3>${date === null ? noDate : dateText(date.edtf, true)}</h3><p class="note">${date === null ? 'The date of publication is not used in its place.' : basisWords(date)}</p></div>
<div class="body">${body}</div></section>`
