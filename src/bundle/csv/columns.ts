import { type CsvRow, parseCsv } from '../../domain/csv.ts'
import { badInput } from '../../errors.ts'

/** What a spreadsheet of statements may tell of each, and the headers by which it is known besides its own name. */
const columns = {
  speaker: ['name', 'who'],
  role: ['position'],
  text: ['statement', 'claim', 'what'],
  quote: ['words', 'quotation'],
  date: ['said', 'when'],
  date_basis: [],
  type: ['kind'],
  url: ['source url', 'link'],
  title: ['source', 'source title', 'headline'],
  published: ['publication date', 'published at'],
  publisher: ['outlet', 'media'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Column = keyof typeof columns

/** A row of a spreadsheet of statements: what it tells, and on which line. */
export type StatementCells = { readonly line: number } & Readonly<Record<Column, string>>

/**
 * Reads a spreadsheet of statements. `mapping` gives headers of its own a meaning; other headers are passed over.
 *
 * @throws BAD_USER_INPUT where it is no CSV, a mapping names no column of either side, or there is no speaker, text or quote
 */
export function statementRows(
  csv: string,
  mapping: ReadonlyMap<string, string> = new Map(),
): StatementCells[] {
  const [head, ...rows] = parseCsv(csv)
  if (head === undefined) throw badInput('line 1', 'the file is empty. Begin with a line of headers.')
  const places = placesOf(head, mapping)
  for (const needed of ['speaker', 'text', 'quote'] as const) {
    if (places.has(needed)) continue
    const found = head.cells
      .map((cell) => cell.trim())
      .join(', ')
      .slice(0, 300)
    throw badInput(
      'line 1',
      `no header is "${needed}". The headers are: ${found}. Say which it is: --map "header=${needed}".`,
    )
  }
  return rows.map((row) => cellsOf(row, places))
}

function placesOf({ cells }: CsvRow, mapping: ReadonlyMap<string, string>): Map<Column, number> {
  const headers = cells.map(plain)
  const places = new Map<Column, number>()
  for (const [header, meaning] of mapping) {
    const at = headers.indexOf(plain(header))
    if (at < 0) throw badInput('--map', `there is no header "${header}".`)
    if (!Object.hasOwn(columns, meaning))
      throw badInput('--map', `"${meaning}" is none of ${Object.keys(columns).join(', ')}.`)
    places.set(meaning as Column, at)
  }
  for (const [column, others] of Object.entries(columns) as [Column, readonly string[]][]) {
    if (places.has(column)) continue
    const taken = new Set(places.values())
    const at = headers.findIndex(
      (header, index) => !taken.has(index) && [plain(column), ...others].includes(header),
    )
    if (at >= 0) places.set(column, at)
  }
  return places
}

/** Headers are the same whatever their case, and with spaces, dashes or underscores. */
const plain = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')

function cellsOf({ line, cells }: CsvRow, places: ReadonlyMap<Column, number>): StatementCells {
  const names = Object.keys(columns) as Column[]
  const values = names.map((column) => [column, (cells[places.get(column) ?? -1] ?? '').trim()] as const)
  return { line, ...(Object.fromEntries(values) as Record<Column, string>) }
}
