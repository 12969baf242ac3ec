import { parsePartialDate } from '../../domain/dates.ts'
import { DATE_BASES, STATEMENT_TYPES } from '../../domain/vocabulary.ts'
import {
  BUNDLE_FORMAT,
  type BundleAttribution,
  type BundlePassage,
  type BundleSource,
  type BundleStatement,
} from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import { validateBundle } from '../validate.ts'
import type { StatementCells } from './columns.ts'
import type { Column } from './headers.ts'
import { quoteCell } from './quote-cell.ts'

/** A type as it is written in a spreadsheet: `no comment` is NO_COMMENT; OTHER where there is none. */
export const typeOf = ({ type }: StatementCells) =>
  type === ''
    ? 'OTHER'
    : STATEMENT_TYPES.find((known) => known === type.toUpperCase().replaceAll(/[\s-]+/g, '_'))

const basisOf = ({ date_basis }: StatementCells) =>
  date_basis === '' ? 'INFERRED' : DATE_BASES.find((known) => known === date_basis.toUpperCase())

/** Why a row cannot become a statement, as the bundle's own checks see it; null where it can. */
export function refusalOf(row: StatementCells): string | null {
  if (row.speaker === '') return 'there is no speaker.'
  if (row.text === '') return 'there is no text: say in your own words what was said.'
  if (row.quote === '') return 'there is no quote: a receipt needs the words of its source.'
  const quote = quoteCell(row.quote)
  if ('refusal' in quote) return `quote: ${quote.refusal}`
  if (typeOf(row) === undefined) return `"${row.type}" is none of ${STATEMENT_TYPES.join(', ')}.`
  if (basisOf(row) === undefined) return `"${row.date_basis}" is none of ${DATE_BASES.join(', ')}.`
  if (row.url === '' && row.title === '') return 'there is no source: give its URL, or its title.'
  const receipt = { ...receiptOf('attribution:a', 'source:a'), passages: [passageOf(row)] }
  const [problem] = validateBundle({
    format: BUNDLE_FORMAT,
    title: 'A row',
    description: 'By itself.',
    persons: [{ id: 'person:a', name: row.speaker }],
    topics: row.publisher === '' ? [] : [{ id: 'topic:a', name: row.publisher }],
    sources: [sourceOf(row, 'source:a')],
    statements: [{ ...statementOf(row, 'person:a', 'statement:a'), attributions: [receipt] }],
  })
  return problem === undefined ? null : toldOf(problem, row)
}

/** A problem in the words of a spreadsheet: which column, what, how to mend it. */
function toldOf({ path, message, mend }: BundleProblem, row: StatementCells): string {
  const column = columnsOfPaths.find(([pattern]) => pattern.test(path))?.[1]
  if (column === undefined) return `${message} ${mend}`
  if (column === 'url') return `url: "${row.url}" is no address on the web. Write it with https://.`
  const [, first, second, year] = /^(\d\d?)[./](\d\d?)[./](\d{4})$/.exec(row[column]) ?? []
  if (first === undefined || second === undefined || year === undefined)
    return `${column}: ${message} ${mend}`
  return `${column}: "${row[column]}" ${dayTold(year, first.padStart(2, '0'), second.padStart(2, '0'))}`
}

/** How a date that ends with its year is written: as the day that it can be, or both. */
function dayTold(year: string, a: string, b: string): string {
  const days = [...new Set([`${year}-${b}-${a}`, `${year}-${a}-${b}`])].filter(isDay)
  if (days.length === 0) return 'is no day of the calendar. Write it as year-month-day, such as 2031-03-09.'
  const which = days.length > 1 ? ', whichever is meant' : ''
  return `does not begin with the year. Write ${days.join(' or ')}${which}.`
}

function isDay(edtf: string): boolean {
  try {
    parsePartialDate(edtf)
    return true
  } catch {
    return false
  }
}

const columnsOfPaths = [
  [/saidAt/, 'date'],
  [/publishedAt/, 'published'],
  [/\.url$/, 'url'],
  [/^sources.*title/, 'title'],
  [/^topics/, 'publisher'],
  [/^persons/, 'speaker'],
  [/role$/, 'role'],
  [/exact$/, 'quote'],
  [/^statements\[0\]\.text$/, 'text'],
] as const satisfies readonly (readonly [RegExp, Column])[]

/** The source that a row names. */
export const sourceOf = ({ title, url, published }: StatementCells, id: string): BundleSource => ({
  id,
  sourceKind: 'ARTICLE',
  ...(title !== '' && { title }),
  ...(url !== '' && { url }),
  ...(published !== '' && { publishedAt: { edtf: published, basis: 'STATED' } }),
})

/** The statement that a row tells, without its receipts. */
export function statementOf(row: StatementCells, actor: string, id: string): BundleStatement {
  const said = row.date === '' ? undefined : { edtf: row.date, basis: basisOf(row) ?? 'INFERRED' }
  const note = row.date_basis === '' ? { note: 'The spreadsheet does not say how the date was come by.' } : {}
  return {
    id,
    text: row.text,
    type: typeOf(row) ?? 'OTHER',
    ...(said && { saidAt: { ...said, ...note } }),
    speakers: [{ actor, ...(row.role !== '' && { role: row.role }) }],
    attributions: [],
  }
}

/** A receipt of a source, without its passages. */
export const receiptOf = (id: string, source: string): BundleAttribution => ({
  id,
  source,
  channel: 'UNKNOWN',
  wording: 'UNKNOWN',
  passages: [],
})

/** A row's quotation as a passage, without the marks around it; as the cell has it where the row is refused. */
export function passageOf({ quote }: StatementCells): BundlePassage {
  const read = quoteCell(quote)
  const { words: exact, quoted } = 'words' in read ? read : { words: quote, quoted: true }
  return { part: 'CONTENT', exact, quoted, status: 'NO_TEXT' }
}
