/** The parts of the domain that a reader of spreadsheets needs. */

export { acceptedDates } from '../domain/dates/dates.ts'
export { DATE_ORDERS, type DateOrder } from '../domain/dates/written-dates.ts'
export { type CsvRow, parseCsv } from '../domain/texts/csv.ts'
