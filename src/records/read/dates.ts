import { parsePartialDate } from '../../domain/dates/dates.ts'

/** A date as it is stored: EDTF, its bounds as instants (null if open), and how it was established. */
export type DateRow = {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly basis: 'STATED' | 'RESOLVED' | 'INFERRED'
  readonly note: string | null
}

/** Dates are stored as JSON, since they are only read together with their record. */
export const dateOf = (json: string | null): DateRow | null => (json === null ? null : JSON.parse(json))

/** A date of a record's content, as its row has it. */
export function dateRow({
  edtf: written,
  basis,
  note,
}: {
  readonly edtf: string
  readonly basis: DateRow['basis']
  readonly note?: string | null
}): DateRow {
  const { edtf, earliest, latest } = parsePartialDate(written)
  return { edtf, earliest, latest, basis, note: note ?? null }
}
