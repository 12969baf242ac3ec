import { type CsvRow, parseCsv } from '../domain/texts/csv.ts'
import { badInput } from '../errors.ts'
import { columnNames, type Mapping, type Places, placesOf, unreadTold } from './headers.ts'
import type { CellReading, Cells } from './row.ts'
import { dateReader } from './row-dates.ts'
import { type CellProblem, checkedRow } from './row-problems.ts'

/** A row of a spreadsheet of statements: what it tells, on which line, and what is wrong with it. */
export type StatementCells = Cells & {
  readonly line: number
  readonly problems: readonly CellProblem[]
  readonly reading: CellReading
}

export type SheetOptions = CellReading & {
  /** Which header is read as which column. */
  readonly mapping?: Mapping
  /** The names of the columns of a sheet that has no headers; `-` for one that is not read. */
  readonly columns?: readonly string[]
  /** Is told of each header whose cells are not read. */
  readonly tell?: (line: string) => void
}

/**
 * Reads a spreadsheet of statements from CSV.
 *
 * @throws BAD_USER_INPUT where it is not CSV, or as `rowsOfTable` does
 */
export const statementRows = (csv: string, options: SheetOptions = {}): StatementCells[] =>
  rowsOfTable(parseCsv(csv, options.columns?.length), options)

/**
 * Reads a spreadsheet of statements that was parted into cells.
 *
 * @throws BAD_USER_INPUT where a mapping names no column of either side, two headers have one meaning, there is no speaker,
 *   text or quote, or a row has cells beyond the last header
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
  for (const line of unreadTold(head, places)) tell(line)
  const readDate = dateReader(reading.dates)
  const long = rows.filter(({ cells }) => (cells[places.get('text') ?? -1] ?? '').length > longestText)
  if (places.get('text') === places.get('quote') && long.length > 0)
    tell(
      `${long.length} ${long.length === 1 ? 'text is' : 'texts are'} longer than ${longestText} characters and were cut; the quotes are whole.`,
    )
  return rows.map((row) => {
    const { cells, problems } = checkedRow(cellsOf(row, places), reading, readDate)
    return { line: row.line, ...cells, problems, reading }
  })
}

/** A delimiter within a cell that has no marks around it shifts what follows: nobody can say into which column. */
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

/** How many cells there are without the empty ones at the end, which spreadsheets write where a row once was longer. */
const filled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1

function cellsOf({ cells }: CsvRow, places: Places): Cells {
  // What would run as a formula in a spreadsheet, an export puts an apostrophe before.
  const isOwn = places.has('attribution_id')
  const textOf = (cell: string) => (isOwn ? cell.replace(/^'(?=[=+\-@\t\r])/, '') : cell).trim()
  const values = columnNames.map((column) => [column, textOf(cells[places.get(column) ?? -1] ?? '')] as const)
  const read = Object.fromEntries(values) as Record<(typeof columnNames)[number], string>
  // One column for both: the words that a source has may be longer than a statement's own.
  return places.get('text') === places.get('quote') ? { ...read, text: beginningOf(read.text) } : read
}

/** A statement has no longer text. */
const longestText = 2_000

/** A text cut at a word, so that it can stand for all of it. */
function beginningOf(text: string): string {
  if (text.length <= longestText) return text
  const cut = text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.slice(0, cut.search(/\s\S*$/) || cut.length).trimEnd()}…`
}
