import { type DateRow, dateOf } from '../records/dates.ts'

/** The date that a row keeps under a name, for the fields that are dates. */
export const dateField =
  <Name extends string>(name: Name) =>
  (row: Readonly<Record<Name, string | null>>): DateRow | null =>
    dateOf(row[name])
