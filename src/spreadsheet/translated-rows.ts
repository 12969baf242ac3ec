import type { BundlePassage, BundleStatement } from '../bundle/format.ts'
import type { StatementCells } from './columns.ts'
import { type Cells, passagesOf, typeOf } from './row.ts'

/** What tells the statements of rows apart before it is known who their speakers are. */
const statementKey = (row: Cells) =>
  JSON.stringify([row.speaker, row.text, typeOf(row), row.date, row.speaker === '' ? row.statement_id : ''])

/**
 * Tells whether the words that a row names as its original are the quote of another row of the same statement. Rows with
 * problems do not count, as they do not become receipts.
 */
export function originalsIn(rows: readonly StatementCells[]): (row: StatementCells) => boolean {
  const translating = rows.some(({ translation_of }) => translation_of !== '')
  const said = new Map<string, Set<string>>()
  for (const row of translating ? rows : []) {
    if (row.problems.length > 0) continue
    const words = said.get(statementKey(row)) ?? new Set()
    said.set(statementKey(row), words)
    for (const { exact } of passagesOf(row, row.reading)) words.add(exact)
  }
  return (row) => {
    const own = passagesOf(row, row.reading).some(({ exact }) => exact === row.translation_of)
    return !own && said.get(statementKey(row))?.has(row.translation_of) === true
  }
}

/** Says of passages which words of the statement they translate, once it has all of its receipts. */
export function translate(
  { attributions }: BundleStatement,
  passages: readonly BundlePassage[],
  row: Cells,
  by: string | null,
): void {
  const exact = row.translation_of
  const original = attributions.find((report) => report.passages.some((passage) => passage.exact === exact))
  if (original === undefined) return
  const translator = by !== null ? { by } : row.translator === '' ? {} : { byAsNamed: row.translator }
  for (const passage of passages) passage.translationOf = { attribution: original.id, exact, ...translator }
}
