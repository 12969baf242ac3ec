import { cellText } from '../domain/texts/csv.ts'

/** The outcome of a row of a spreadsheet. */
export type RowOutcome = {
  readonly line: number
  /** The cell of the sheet's own column `id`. */
  readonly id: string
  readonly outcome: 'new' | 'merged' | 'in the graph' | 'left out' | 'undecided' | 'refused'
  readonly why: string
  readonly statement?: string
  readonly attribution?: string
}

const columns = ['line', 'id', 'outcome', 'why', 'statement', 'attribution'] as const

/** A CSV that maps the rows of a spreadsheet to the records that they became. */
export function* rowTable(outcomes: readonly RowOutcome[]): Generator<string> {
  yield `\uFEFF${columns.join(',')}\r\n`
  for (const outcome of outcomes)
    yield `${columns.map((column) => cellText(String(outcome[column] ?? ''))).join(',')}\r\n`
}
