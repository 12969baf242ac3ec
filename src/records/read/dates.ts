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
