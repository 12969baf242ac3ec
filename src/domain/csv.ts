import { badInput } from '../errors.ts'

/** One record of a CSV file, and the line on which it begins. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

const delimiters = [',', ';', '\t'] as const

/**
 * Reads comma-separated values (RFC 4180): cells in quotation marks may hold delimiters, line ends and doubled
 * quotation marks. A byte order mark is passed over, lines end with LF, CRLF or CR, and the delimiter is the one of comma,
 * semicolon and tab that the first line has most of. Rows whose cells are all empty are left out.
 *
 * @throws BAD_USER_INPUT where a quotation mark is not closed, or text follows one that is
 */
export function parseCsv(given: string): CsvRow[] {
  const text = given.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let [at, line, first] = [0, 1, 1]
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: first, cells })
    cells = []
    line += 1
    first = line
  }
  while (at < text.length) {
    if (text[at] === '"') {
      const { value, end } = quotedCell(text, at, line)
      cells.push(value)
      line += value.split('\n').length - 1
      at = end
      const next = text[at]
      if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r')
        throw badInput(
          `line ${line}`,
          'text follows the quotation mark that ends a cell. Double marks inside a cell.',
        )
    } else {
      const end = cellEnd(text, at, delimiter)
      cells.push(text.slice(at, end))
      at = end
    }
    if (text[at] === delimiter) {
      at += 1
      if (at === text.length || text[at] === '\n' || text[at] === '\r') cells.push('')
    }
    if (text[at] === '\r' || text[at] === '\n') {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
      endRow()
    }
  }
  if (cells.length > 0) endRow()
  return rows
}

function delimiterOf(text: string): string {
  const line = text.slice(0, 10_000).split('\n', 1)[0] ?? ''
  const counts = delimiters.map((delimiter) => line.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}

function quotedCell(text: string, from: number, line: number): { value: string; end: number } {
  const parts: string[] = []
  for (let begin = from + 1; ; ) {
    const mark = text.indexOf('"', begin)
    if (mark < 0) throw badInput(`line ${line}`, 'a quotation mark begins a cell and none ends it.')
    parts.push(text.slice(begin, mark))
    if (text[mark + 1] !== '"') return { value: parts.join('"'), end: mark + 1 }
    begin = mark + 2
  }
}
