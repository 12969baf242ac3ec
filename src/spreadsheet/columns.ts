import { type CsvRow, parseCsv } from '../domain/texts/csv.ts'
import { badInput } from '../errors.ts'
import { dateReader } from './cells/row-dates.ts'
import { columnNames, type Mapping, type Places, placesOf, unreadHeaders } from './headers.ts'
import type { CellReading, Cells } from './row.ts'
import { type CellProblem, checkedRow } from './row-problems.ts'

/** A row of a spreadsheet of statements: its cells, its line, and what is wrong with it. */
export type StatementCells = Cells & {
  readonly line: number
  readonly problems: readonly CellProblem[]
  readonly reading: CellReading
}

export type SheetOptions = CellReading & {
  /** Which headers are read as which columns. */
  readonly mapping?: Mapping
  /** The columns of a sheet without headers; `-` for one to ignore. */
  readonly columns?: readonly string[]
  /** Called with a warning for each column that is ignored. */
  readonly tell?: (line: string) => void
}

/**
 * Reads a spreadsheet of statements from CSV.
 *
 * @throws BAD_USER_INPUT if it is not CSV, and whatever `rowsOfTable` throws
 */
export const statementRows = (csv: string, options: SheetOptions = {}): StatementCells[] =>
  rowsOfTable(parseCsv(csv, options.columns?.length), options)

/**
 * Reads a spreadsheet of statements that was split into cells.
 *
 * @throws BAD_USER_INPUT if a mapping names an unknown header or column, two headers have the same meaning, the
 *   speaker, the text or the quote is missing, or a row has cells beyond the last header
 */
export function rowsOfTable(
  table: readonly CsvRow[],
  { mapping = [], columns, tell = () => {}, ...reading }: SheetOptions = {},
): StatementCells[] {
  const [first, ...below] = table
  if (first === undefined) throw badInput('line 1', 'the file is empty. Begin with a line of headers.')
  const head = columns === undefined ? first : { line: 0, cells: columns }
  const rows = columns === undefined ? below : table
  refuseLonger(head, rows)
  const places = placesOf(head, mapping, rows)
  for (const line of unreadHeaders(head, places, rows)) tell(line)
  const readDate = dateReader(reading.dates)
  const long = rows.filter(({ cells }) => (cells[places.get('text') ?? -1] ?? '').length > longestText)
  if (places.get('text') === places.get('quote') && long.length > 0)
    tell(
      `${long.length === 1 ? '1 text is longer than' : `${long.length} texts are longer than`} ${longestText} characters, and ${long.length === 1 ? 'was' : 'were'} cut short; the quotes are complete.`,
    )
  return rows.map((row) => {
    const { cells, problems } = checkedRow(cellsOf(row, places), reading, readDate)
    return { line: row.line, ...cells, problems, reading }
  })
}

/** A delimiter in a cell without quotation marks shifts the cells after it, so the row cannot be read. */
function refuseLonger(head: CsvRow, rows: readonly CsvRow[]): void {
  const [first, ...others] = rows.filter(({ cells }) => filled(cells) > head.cells.length)
  if (first === undefined) return
  const also =
    others.length > 0 ? ` The same goes for ${others.length} more, the next on line ${others[0]?.line}.` : ''
  throw badInput(
    `line ${first.line}`,
    `it has ${filled(first.cells)} cells; ${head.line === 0 ? '--columns names' : 'the header has'} ${head.cells.length}. ` +
      `Put quotation marks around any cell that contains a comma (or whatever separates the cells).${also}`,
  )
}

/** The number of cells without empty ones at the end, which spreadsheets write if a row was once longer. */
const filled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1

function cellsOf({ cells }: CsvRow, places: Places): Cells {
  // An export puts an apostrophe before whatever a spreadsheet would run as a formula.
  const isOwn = places.has('attribution_id')
  const textOf = (cell: string) => (isOwn ? cell.replace(/^'(?=[=+\-@\t\r])/, '') : cell).trim()
  const values = columnNames.map((column) => [column, textOf(cells[places.get(column) ?? -1] ?? '')] as const)
  const read = Object.fromEntries(values) as Record<(typeof columnNames)[number], string>
  // If one column is both, a source's words may be longer than a statement's text may be.
  return places.get('text') === places.get('quote') ? { ...read, text: beginningOf(read.text) } : read
}

/** The most characters of a statement's text. */
const longestText = 2_000

/** A text cut short at the end of a word. */
function beginningOf(text: string): string {
  if (text.length <= longestText) return text
  const cut = text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.slice(0, cut.search(/\s\S*$/) || cut.length).trimEnd()}…`
}
