import type { ListedFragment, SpokenFragment } from '../../../generated/page-operations.ts'
import { type Html, html, type Value } from '../../markup/html.ts'
import { basisWords, noDate } from '../../words/dates.ts'
import { dateText } from '../dates.ts'
import { type EntryOptions, sharedCheck, statementEntry } from './statement-entry.ts'

type Statement = Pick<SpokenFragment, 'saidAt'>

/** Statements in the order they come in, those of one date and basis together. */
function byDate<Each extends Statement>(statements: readonly Each[]): Each[][] {
  const groups: Each[][] = []
  for (const statement of statements) {
    const last = groups.at(-1)
    if (last && keyOf(last[0]) === keyOf(statement)) last.push(statement)
    else groups.push([statement])
  }
  return groups
}

const keyOf = (statement: Statement | undefined) => JSON.stringify(statement?.saidAt ?? null)

/** A row for each date, and the way to the next page: when, how it is known, and what was said then. */
export function timedRows(
  statements: readonly ListedFragment[],
  following: Html | false,
  options: EntryOptions = {},
): Html[] {
  const check = sharedCheck(statements)
  return [
    ...byDate(statements).map((group) =>
      dateRow(
        group[0]?.saidAt ?? null,
        group.map((statement) => statementEntry(statement, { check, ...options, withDate: false })),
      ),
    ),
    html`${following && html`<div class="row sub"><div class="body">${following}</div></div>`}`,
  ]
}

/** A row under its date. */
const dateRow = (date: SpokenFragment['saidAt'], body: Value): Html => html`
<section class="row sub"><div class="label"><h3>${date === null ? noDate : dateText(date.edtf, true)}</h3><p class="note">${date === null ? 'The date of publication is not used in its place.' : basisWords(date)}</p></div>
<div class="body">${body}</div></section>`
