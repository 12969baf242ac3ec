import { nearestTo } from '../domain/search/near-words.ts'
import type { CsvRow } from '../domain/texts/csv.ts'
import { STATEMENT_TYPES } from '../domain/vocabulary.ts'
import { badInput } from '../errors.ts'
import { kindOf } from './cells/cell-words.ts'

/** The columns of a spreadsheet of statements, and the headers that they may have besides their own names. */
const columns = {
  id: ['row id', 'line id'],
  speaker: ['name', 'who'],
  kind: ['speaker kind', 'actor kind'],
  speaker_id: [],
  role: ['position'],
  text: ['statement', 'claim', 'what'],
  quote: ['words', 'quotation'],
  quoted: ['is quoted', 'in quotation marks'],
  form: ['quote form', 'speech'],
  prefix: ['before', 'words before'],
  suffix: ['after', 'words after'],
  date: ['said', 'when'],
  date_basis: [],
  type: ['statement type'],
  url: ['source url', 'link'],
  title: ['source', 'source title', 'headline'],
  published: ['publication date', 'published at'],
  publisher: ['outlet', 'media'],
  publisher_id: [],
  assessor: ['fact checker', 'assessed by'],
  rating: ['verdict'],
  rated: ['rating date', 'assessed at'],
  rating_url: ['fact check', 'assessment url'],
  candidate: ['possible speaker', 'may have said it'],
  candidate_id: [],
  candidate_role: [],
  likelihood: ['how likely'],
  candidate_basis: [],
  translation_of: ['original', 'original words'],
  translator: ['translated by'],
  translator_id: [],
  statement_id: [],
  attribution_id: ['attribution'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Column = keyof typeof columns

export const columnNames = Object.keys(columns) as Column[]

/** The index of each column's cell in a row. */
export type Places = ReadonlyMap<Column, number>

/** Which header is read as which column; one header may be read as several. */
export type Mapping = Iterable<readonly [header: string, column: string]>

/**
 * Finds the columns by their headers. A mapping gives a meaning to other headers, and decides between headers with the
 * same meaning.
 *
 * @param rows the rows below, whose cells decide what `kind` and `statement` mean
 * @throws BAD_USER_INPUT if a mapping names an unknown header or column, two headers have the same meaning, or the
 *   speaker, the text or the quote is missing
 */
export function placesOf(head: CsvRow, mapping: Mapping, rows: readonly CsvRow[]): Places {
  const headers = head.cells.map(plain)
  const places = mappedPlaces(head, mapping)
  const mapped = new Set(places.values())
  const meanings = headers.map((header, at) => meaningOf(header, at, rows))
  for (const column of columnNames) {
    if (places.has(column)) continue
    const found = [...headers.keys()].filter((at) => !mapped.has(at) && meanings[at] === column)
    const [at, ...others] = found
    if (others.length > 0)
      throw badInput(
        headerPlace(head),
        ambiguousHeader(
          column,
          found.map((each) => headerAt(head, each)),
        ),
      )
    if (at !== undefined) places.set(column, at)
  }
  for (const needed of ['speaker', 'text', 'quote'] as const)
    if (!places.has(needed)) throw badInput(headerPlace(head), missingColumn(head, needed, places))
  return places
}

/** A warning for each column that is ignored, with how to have it read. */
export function unreadHeaders({ cells }: CsvRow, places: Places, rows: readonly CsvRow[]): string[] {
  const read = new Set(places.values())
  const missing = columnNames.filter((column) => !places.has(column))
  // An export has the status of each receipt, which a spreadsheet cannot claim.
  const own = places.has('statement_id') && places.has('attribution_id') ? ['status'] : []
  return cells.flatMap((cell, at) => {
    const header = cell.trim()
    if (!read.has(at) && header === '') return unnamedColumn(at, rows)
    if (read.has(at) || header === '-' || own.includes(plain(header))) return []
    const near = nearestTo(plain(header), missing.flatMap(headersOf))
    const meant = missing.find((column) => near !== null && headersOf(column).includes(near))
    const mend =
      meant !== undefined
        ? ` If it is the ${meant}: --map "${header}=${meant}".`
        : ` If it is one of ${missing.join(', ')}, say which: --map "${header}=${missing.at(-1)}".`
    return [`I don't know the column "${header}", so it is not read.${missing.length > 0 ? mend : ''}`]
  })
}

/** A warning for a column without a header, if it has anything in it. */
function unnamedColumn(at: number, rows: readonly CsvRow[]): string[] {
  const row = rows.find(({ cells }) => (cells[at] ?? '').trim() !== '')
  return row === undefined
    ? []
    : [
        `Column ${at + 1} has no header, so it is not read, although line ${row.line} has something in it. Give it a header.`,
      ]
}

/** The column that a header means by itself; for `kind` and `statement`, the cells decide. */
function meaningOf(header: string, at: number, rows: readonly CsvRow[]): Column | undefined {
  const cells = () => rows.map((row) => (row.cells[at] ?? '').trim()).filter((cell) => cell !== '')
  if (header === 'kind' && cells().some(isType) && !cells().some((cell) => kindOf(cell) !== undefined))
    return 'type'
  if (header === 'statement' && cells().length > 0 && cells().every((cell) => cell.startsWith('statement:')))
    return 'statement_id'
  return columnNames.find((column) => headersOf(column).includes(header))
}

const isType = (cell: string) =>
  STATEMENT_TYPES.some((type) => type === cell.toUpperCase().replaceAll(/[\s-]+/g, '_'))

function mappedPlaces(head: CsvRow, mapping: Mapping): Map<Column, number> {
  const headers = head.cells.map(plain)
  const places = new Map<Column, number>()
  for (const [header, meaning] of mapping) {
    const [at, ...others] = [...headers.keys()].filter((each) => headers[each] === plain(header))
    if (at === undefined)
      throw badInput('--map', `there is no column "${header}". The columns are: ${headerList(head)}.`)
    if (others.length > 0)
      throw badInput(
        headerPlace(head),
        `several columns are called "${header}". Give each a name of its own.`,
      )
    const column = columnNames.find((known) => plain(known) === plain(meaning))
    if (column === undefined) throw badInput('--map', `"${meaning}" is not one of ${columnNames.join(', ')}.`)
    if (places.has(column)) throw badInput('--map', `you gave two columns for ${column}. Give one.`)
    places.set(column, at)
  }
  return places
}

function ambiguousHeader(column: Column, headers: readonly string[]): string {
  const [first = ''] = headers
  const mend =
    new Set(headers.map(plain)).size < headers.length
      ? 'Give each a name of its own'
      : `Say which one to read: --map "${first}=${column}"`
  return `${headers.map((header) => `"${header}"`).join(' and ')} both mean ${column}. ${mend}.`
}

function missingColumn(head: CsvRow, needed: 'speaker' | 'text' | 'quote', places: Places): string {
  const other = needed === 'text' ? 'quote' : needed === 'quote' ? 'text' : undefined
  const at = other === undefined ? undefined : places.get(other)
  const header = at === undefined ? undefined : headerAt(head, at)
  const both =
    header === undefined
      ? ''
      : ` If "${header}" contains the exact words of the source, use it for both: --map "${header}=text" --map "${header}=quote".`
  return `there is no column "${needed}". The columns are: ${headerList(head)}. Say which it is: --map "header=${needed}".${both}`
}

/** Where the headers are, for messages: they may have been given on the command line. */
const headerPlace = ({ line }: CsvRow) => (line === 0 ? '--columns' : `line ${line}`)

const headerAt = ({ cells }: CsvRow, at: number) => cells[at]?.trim() ?? ''

const headerList = ({ cells }: CsvRow) =>
  cells
    .map((cell) => cell.trim())
    .join(', ')
    .slice(0, 300)

const headersOf = (column: Column): readonly string[] => [plain(column), ...columns[column]]

/** Headers are compared without case; spaces, dashes and underscores are the same. */
const plain = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
