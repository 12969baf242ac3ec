import { CsvError, parse } from 'csv-parse/sync'
import { badInput } from '../../errors.ts'

/** One record of a CSV file, and the line on which it begins. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

/** The delimiters to try if there is no `sep=` line; the first of equally frequent ones is chosen. */
const delimiters = [',', ';', '\t', '|'] as const

/** The first line that some exporters write for Excel, to declare the delimiter. */
const separatorLine = /^"?sep=([^\r\n])"?[,;\t]*(\r\n|\r|\n|$)/i

/**
 * Reads comma-separated values (RFC 4180): cells in quotation marks may contain delimiters, line ends and doubled
 * quotation marks. A byte order mark is ignored, and lines end with LF, CRLF or CR. The delimiter is the one declared
 * by a first line `sep=;`, or else whichever of comma, semicolon, tab and bar is most frequent in the first line. Rows
 * whose cells are all empty are left out.
 *
 * With tabs as delimiters, a quotation mark may be a plain character: if the marks do not divide the file into cells as
 * a spreadsheet would write them, they are taken literally.
 *
 * @param cellsPerRow how many cells a row has, if known: it helps to find the delimiter of a file without headers
 * @throws BAD_USER_INPUT if a quotation mark is not closed, or is followed by text after it is
 */
export function parseCsv(given: string, cellsPerRow?: number): CsvRow[] {
  const whole = given.replace(/^\uFEFF/, '')
  const [separator = '', named] = separatorLine.exec(whole) ?? []
  const text = whole.slice(separator.length)
  const delimiter = named ?? delimiterOf(text, cellsPerRow)
  const firstLine = separator === '' ? 1 : 2
  if (delimiter === '\t' && text.includes('"') && !marksDivideCells(text, cellsPerRow))
    return rowsOf(text, { delimiter, firstLine, quote: null })
  return rowsOf(text, { delimiter, firstLine, quote: '"' })
}

type Reading = {
  readonly delimiter: string
  readonly firstLine: number
  readonly quote: '"' | null
  /** The most records that are read. */
  readonly to?: number
}

function rowsOf(text: string, { delimiter, firstLine, quote, to }: Reading): CsvRow[] {
  const rows: CsvRow[] = []
  let line = firstLine
  for (const { raw, record } of recordsOf(text, { delimiter, firstLine, quote, to })) {
    const torn = quote === null ? undefined : record.find((cell) => isTorn(cell, raw))
    if (torn !== undefined)
      throw badInput(
        `line ${line}`,
        'there is text after the quotation mark that ends a cell. Double the quotation marks inside a cell.',
      )
    if (record.some((cell) => cell.trim() !== '')) rows.push({ line, cells: record })
    // The parser itself counts a CRLF inside a cell as two lines.
    line += lineEnds(raw)
  }
  return rows
}

type CsvRecord = { readonly raw: string; readonly record: readonly string[] }

function recordsOf(text: string, reading: Reading): CsvRecord[] {
  const { delimiter, quote, to } = reading
  try {
    return parse(text, {
      delimiter,
      quote,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      raw: true,
      ...(to !== undefined && { to }),
    }) as unknown as CsvRecord[]
  } catch (fault) {
    if (!(fault instanceof CsvError) || fault.code !== 'CSV_QUOTE_NOT_CLOSED') throw fault
    // The parser reports the end of the file; the unclosed record begins after the last complete one.
    const whole =
      Number(fault.records) === 0 ? [] : recordsOf(text, { ...reading, to: Number(fault.records) })
    const line = whole.reduce((sum, { raw }) => sum + lineEnds(raw), reading.firstLine)
    throw badInput(`line ${line}`, 'a quotation mark opens a cell, but none closes it.')
  }
}

const lineEnds = (raw: string) => raw.match(/\r\n|\r|\n/g)?.length ?? 0

/**
 * Whether text followed the mark that ended a cell, in which case the parser returns the cell as it was in the file.
 */
const isTorn = (cell: string, raw: string) => /^"[\s\S]*"/.test(cell) && raw.includes(cell)

/**
 * Whether the marks around cells are a spreadsheet's: each is closed, and no cell contains a tab or extends beyond the
 * header.
 */
function marksDivideCells(text: string, cellsPerRow?: number): boolean {
  try {
    const rows = rowsOf(text, { delimiter: '\t', firstLine: 1, quote: '"' })
    const most = cellsPerRow ?? rows[0]?.cells.length ?? 0
    return rows.every(({ cells }) => cells.length <= most && !cells.some((cell) => cell.includes('\t')))
  } catch {
    return false
  }
}

function delimiterOf(text: string, cellsPerRow?: number): string {
  const start = text.slice(0, 10_000)
  const [line = ''] = start.split(/[\r\n]/, 1)
  const countsOf = (part: string) => {
    const outside = part.replace(/"(?:[^"]|"")*"/g, '')
    return delimiters.map((delimiter) => outside.split(delimiter).length)
  }
  // A tab separates cells whatever marks are around it; a header cell may contain a line end.
  const counts = [countsOf(line), countsOf(start)].find((each) => Math.max(...each) > 1) ?? []
  const exact = delimiters.find((_, index) => counts[index] === cellsPerRow)
  if (exact !== undefined) return exact
  const tabs = line.split('\t').length
  if (cellsPerRow !== undefined && tabs === cellsPerRow) return '\t'
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

/**
 * One cell. Anything that a spreadsheet would take for a formula becomes text by a leading apostrophe: a source's words
 * must not run in a reader's program (CSV injection). Whatever any spreadsheet would divide is quoted, including
 * semicolons and tabs.
 */
export function cellText(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
