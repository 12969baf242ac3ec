import type { BundleStatement } from '../../../src/bundle/format.ts'
import { parsePartialDate } from '../../../src/domain/dates/dates.ts'
import { worstStatus } from '../../../src/domain/quotations/passages/passages.ts'
import { quoteForm } from '../../../src/domain/quotations/passages/quote-form.ts'
import { QUOTE_FORMS } from '../../../src/domain/vocabulary.ts'
import type { StatementGroupKey } from '../../../src/records/pages/groups.ts'
import type { StatementFilter } from '../../../src/records/pages/statements.ts'
import { allMeeting, canonical, sourceOf } from './oracle.ts'

/** What a statement of the archive has for each key. */
const valuesOf: Readonly<Record<StatementGroupKey, (statement: BundleStatement) => readonly string[]>> = {
  SPEAKER: ({ speakers }) => speakers.map(({ actor }) => canonical(actor)),
  ON_BEHALF_OF: ({ speakers }) => speakers.flatMap(({ onBehalfOf }) => onBehalfOf ?? []).map(canonical),
  ABOUT: ({ about = [] }) => about.map(canonical),
  TYPE: ({ type }) => [type],
  FORM: ({ attributions }) => {
    const forms = attributions.map(({ passages }) => quoteForm(passages))
    return QUOTE_FORMS.filter((form) => forms.includes(form)).slice(0, 1)
  },
  PUBLISHER: ({ attributions }) =>
    attributions.flatMap(({ source }) => sourceOf(source)?.publisher ?? []).map(canonical),
  VERIFICATION: ({ attributions }) =>
    attributions.map(({ passages }) => worstStatus(passages.map(({ status }) => status))),
  SAID_YEAR: (statement) => partsOfTime(statement, 4),
  SAID_MONTH: (statement) => partsOfTime(statement, 7),
  SAID_DAY: (statement) => partsOfTime(statement, 10),
}

function partsOfTime({ saidAt }: BundleStatement, length: number): string[] {
  if (!saidAt) return []
  const { earliest, latest } = parsePartialDate(saidAt.edtf)
  const first = earliest?.slice(0, length)
  return first !== undefined && first === latest?.slice(0, length) ? [first] : []
}

/**
 * The statements of each group, and how many are in none, of those in the archive that a filter asks for: by going through all
 * of them.
 */
export function groupsMeeting(filter: StatementFilter, by: readonly StatementGroupKey[]) {
  const groups = new Map<string, string[]>()
  let unplaced = 0
  for (const statement of allMeeting(filter)) {
    const names = by.reduce<string[]>(
      (before, key) => {
        const values = [...new Set(valuesOf[key](statement))]
        return before.flatMap((name) => values.map((value) => `${name} ${value}`.trim()))
      },
      [''],
    )
    if (names.length === 0) unplaced += 1
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), statement.id])
  }
  return { groups, unplaced }
}
