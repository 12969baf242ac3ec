import { type CsvRow, parseCsv } from '../../domain/csv.ts'
import { badInput } from '../../errors.ts'
import { type Column, columnNames, type Places, placesOf, unreadTold } from './headers.ts'

/** A row of a spreadsheet of statements: what it tells, and on which line. */
export type StatementCells = { readonly line: number } & Readonly<Record<Column, string>>

/**
 * Reads a spreadsheet of statements. `mapping` gives headers of its own a meaning; each other header, whose cells are
 * passed over, is told.
 *
 * @throws BAD_USER_INPUT where it is no CSV, a mapping names no column of either side, two headers have one meaning, there is
 *   no speaker, text or quote, or a row has cells beyond the last header
 */
export function statementRows(
  csv: string,
  mapping: ReadonlyMap<string, string> = new Map(),
  tell: (line: string) => void = () => {},
): StatementCells[] {
  const [head, ...rows] = parseCsv(csv)
  if (head === undefined) throw badInput('line 1', 'the file is empty. Begin with a line of headers.')
  const places = placesOf(head, mapping)
  refuseLonger(head, rows)
  for (const line of unreadTold(head, places)) tell(line)
  return rows.map((row) => cellsOf(row, places))
}

/** A delimiter within a cell that has no marks around it shifts what follows: nobody can say into which column. */
function refuseLonger(head: CsvRow, rows: readonly CsvRow[]): void {
  const [first, ...others] = rows.filter(({ cells }) => filled(cells) > head.cells.length)
  if (first === undefined) return
  const also = others.length > 0 ? ` So have ${others.length} more, the next on line ${others[0]?.line}.` : ''
  throw badInput(
    `line ${first.line}`,
    `it has ${filled(first.cells)} cells, the header has ${head.cells.length}. ` +
      `Put quotation marks around a cell that has a comma (or what else divides the cells) in it.${also}`,
  )
}

/** How many cells there are without the empty ones at the end, which spreadsheets write where a row once was longer. */
const filled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1

function cellsOf({ line, cells }: CsvRow, places: Places): StatementCells {
  const values = columnNames.map(
    (column) => [column, (cells[places.get(column) ?? -1] ?? '').trim()] as const,
  )
  return { line, ...(Object.fromEntries(values) as Record<Column, string>) }
}
