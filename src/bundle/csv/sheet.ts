/** What of the domain whoever reads a spreadsheet needs. */
export { type CsvRow, parseCsv } from '../../domain/csv.ts'
export { acceptedDates } from '../../domain/dates.ts'
export { DATE_ORDERS, type DateOrder } from '../../domain/written-dates.ts'
