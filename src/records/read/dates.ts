/** A date as its record keeps it: EDTF, its bounds as instants (null where open), and how it was come by. */
export type DateRow = {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly basis: 'STATED' | 'RESOLVED' | 'INFERRED'
  readonly note: string | null
}

/** Dates are kept as JSON, since they are only read with their record. */
export const dateOf = (json: string | null): DateRow | null => (json === null ? null : JSON.parse(json))
