import type { BundleAttribution, BundlePassage, BundleSource, BundleStatement } from '../bundle/format.ts'
import type { DateOrder } from '../domain/dates/written-dates.ts'
import { recordKindOf } from '../domain/ids.ts'
import { DATE_BASES, STATEMENT_TYPES } from '../domain/vocabulary.ts'
import type { ActorKind } from './actor-kinds.ts'
import { formOf, kindOf, yesOrNo } from './cell-words.ts'
import type { Column } from './headers.ts'
import { quoteCell, type SaidOfQuote } from './quote-cell.ts'

/** What the cells of a row say, the empty ones too. */
export type Cells = Readonly<Record<Column, string>>

/** How the cells of a whole sheet are read. */
export type CellReading = {
  /** Which number of a date is the day, where a cell does not begin with the year. */
  readonly dates?: DateOrder
  /** Whether quotes are in quotation marks in their source, where a row does not say. */
  readonly quoted?: boolean
}

/** A type as it is written in a spreadsheet: `no comment` is NO_COMMENT; OTHER where there is none. */
export const typeOf = ({ type }: Cells) =>
  type === ''
    ? 'OTHER'
    : STATEMENT_TYPES.find((known) => known === type.toUpperCase().replaceAll(/[\s-]+/g, '_'))

export const basisOf = ({ date_basis }: Cells) =>
  date_basis === '' ? 'INFERRED' : DATE_BASES.find((known) => known === date_basis.toUpperCase())

/** Who speaks in a row: one, but for a row that a graph wrote itself, which joins several by "; ". */
export type RowSpeaker = {
  readonly name: string
  readonly role: string
  readonly kind?: ActorKind
  readonly id?: string
}

export function speakersOf({ speaker, role, kind, speaker_id, attribution_id }: Cells): RowSpeaker[] {
  const parts = (cell: string) => (attribution_id === '' ? [cell] : cell.split('; '))
  const [names, roles, kinds, ids] = [speaker, role, kind, speaker_id].map(parts)
  return (names ?? []).map((name, at) => {
    const id = ids?.length === names?.length ? ids?.[at] : undefined
    return {
      name,
      role: roles?.length === names?.length ? (roles?.[at] ?? '') : at === 0 ? role : '',
      kind: kindOf(kinds?.[at] ?? kinds?.[0] ?? '') ?? kindOf(id?.split(':')[0] ?? ''),
      ...(id !== undefined && id !== '' && { id }),
    }
  })
}

/** What a row says of its quote, by itself or with its whole sheet. */
export function saidOfQuote({ quoted, form, attribution_id }: Cells, reading: CellReading): SaidOfQuote {
  const isOwn = attribution_id !== ''
  const [isQuoted, quoteForm] = [yesOrNo(quoted), formOf(form)]
  if (isQuoted === undefined && quoteForm === undefined) return { quoted: reading.quoted, isOwn }
  return { quoted: isQuoted, form: quoteForm, isOwn }
}

/** The source that a row names. */
export const sourceOf = ({ title, url, published }: Cells, id: string): BundleSource => ({
  id,
  sourceKind: 'ARTICLE',
  ...(title !== '' && recordKindOf(title) !== 'source' && { title }),
  ...(url !== '' && { url }),
  ...(published !== '' && { publishedAt: { edtf: published, basis: 'STATED' } }),
})

/** The statement that a row tells, without its receipts; `actors` are its speakers, in their order. */
export function statementOf(row: Cells, actors: readonly string[], id: string): BundleStatement {
  const said = row.date === '' ? undefined : { edtf: row.date, basis: basisOf(row) ?? 'INFERRED' }
  const note =
    row.date_basis === '' ? { note: 'The spreadsheet does not say where the date comes from.' } : {}
  const speakers = speakersOf(row)
  return {
    id,
    text: row.text,
    type: typeOf(row) ?? 'OTHER',
    ...(said && { saidAt: { ...said, ...note } }),
    speakers: actors.map((actor, at) => {
      const role = speakers[at]?.role ?? ''
      return { actor, ...(role !== '' && { role }) }
    }),
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

/** A row's quotation as passages, without the marks around it; as the cell has it where the row is refused. */
export function passagesOf(row: Cells, reading: CellReading): BundlePassage[] {
  const read = quoteCell(row.quote, saidOfQuote(row, reading))
  const words = 'passages' in read ? read.passages : [{ words: row.quote, quoted: true }]
  return words.map(({ words: exact, ...marks }) => ({
    part: 'CONTENT',
    exact,
    ...(row.prefix !== '' && { prefix: row.prefix }),
    ...(row.suffix !== '' && { suffix: row.suffix }),
    ...marks,
    status: 'NO_TEXT',
  }))
}
