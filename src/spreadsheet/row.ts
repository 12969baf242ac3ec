import type { BundleAttribution, BundlePassage, BundleSource, BundleStatement } from '../bundle/format.ts'
import type { DateOrder } from '../domain/dates/written-dates.ts'
import { kindIn, recordKindOf } from '../domain/ids.ts'
import { DATE_BASES, STATEMENT_TYPES } from '../domain/vocabulary.ts'
import type { ActorKind } from './cells/actor-kinds.ts'
import { formOf, kindOf, yesOrNo } from './cells/cell-words.ts'
import { quoteCell, type SaidOfQuote } from './cells/quote-cell.ts'
import type { Column } from './headers.ts'

/** The cells of a row by column; empty ones are ''. */
export type Cells = Readonly<Record<Column, string>>

/** How to read the cells of a sheet. */
export type CellReading = {
  /** The order of day and month in dates that do not begin with the year. */
  readonly dates?: DateOrder
  /** Whether quotes are in quotation marks in their source, unless a row says otherwise. */
  readonly quoted?: boolean
}

/** The type in a row: `no comment` is NO_COMMENT; OTHER if the cell is empty, undefined if it is unknown. */
export const typeOf = ({ type }: Pick<Cells, 'type'>) =>
  type === ''
    ? 'OTHER'
    : STATEMENT_TYPES.find((known) => known === type.toUpperCase().replaceAll(/[\s-]+/g, '_'))

export const basisOf = ({ date_basis }: Cells) =>
  date_basis === '' ? 'INFERRED' : DATE_BASES.find((known) => known === date_basis.toUpperCase())

/** A speaker of a row, or who may be. Only rows of an export may have several speakers, joined by "; ". */
export type RowSpeaker = {
  readonly name: string
  readonly role: string
  readonly kind?: ActorKind
  readonly id?: string
}

export function speakersOf({ speaker, role, kind, speaker_id, attribution_id }: Cells): RowSpeaker[] {
  if (speaker === '') return []
  const parts = (cell: string) => (attribution_id === '' ? [cell] : cell.split('; '))
  const [names, roles, kinds, ids] = [speaker, role, kind, speaker_id].map(parts)
  return (names ?? []).map((name, at) => {
    const id = ids?.length === names?.length ? ids?.[at] : undefined
    return {
      name,
      role: roles?.length === names?.length ? (roles?.[at] ?? '') : at === 0 ? role : '',
      kind: kindOf(kinds?.[at] ?? kinds?.[0] ?? '') ?? kindOf(kindIn(id ?? '')),
      ...(id !== undefined && id !== '' && { id }),
    }
  })
}

/** What a row, or else the options for the sheet, says about its quote. */
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

/** The statement of a row, without its receipts; `actors` are its speakers in order. */
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

/** A receipt from a source, without its passages. */
export const receiptOf = (id: string, source: string): BundleAttribution => ({
  id,
  source,
  channel: 'UNKNOWN',
  wording: 'UNKNOWN',
  passages: [],
})

/** The passages of a row's quote, without the marks around it; the cell as it is if it cannot be read. */
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
