import { acceptedDates } from '../../domain/dates/dates.ts'
import { type DateOrder, isEdtf, writtenDate } from '../../domain/dates/written-dates.ts'

/** A date cell in EDTF, or what is wrong with it and how to mend it. */
export type DateCell = { readonly edtf: string } | { readonly message: string; readonly mend: string }

/**
 * Reads a date in a spreadsheet. Without an order, only EDTF is accepted, and the message suggests what another date
 * may mean; with one, any text that names a single day is accepted.
 */
function dateCell(cell: string, order: DateOrder | undefined): DateCell {
  if (cell === '' || isEdtf(cell)) return { edtf: cell }
  const read = writtenDate(cell, order)
  const [only, ...others] = read?.dates ?? []
  if (order !== undefined && only !== undefined && others.length === 0) return { edtf: only }
  const shown = read?.fault.startsWith('looks like') ? cell : JSON.stringify(cell).slice(0, 60)
  if (read === null) return { message: `${shown} is not a date in an accepted form.`, mend: acceptedDates }
  if (only !== undefined) {
    const which = others.length > 0 ? ', whichever is meant' : ''
    return { message: `${shown} ${read.fault}.`, mend: `Write ${read.dates.join(' or ')}${which}.` }
  }
  const otherOrder = writtenDate(cell)?.dates ?? []
  return otherOrder.length > 0
    ? { message: `${shown} is not a date with --dates ${order}.`, mend: `Write ${otherOrder.join(' or ')}.` }
    : { message: `${shown} is not a day in the calendar.`, mend: 'Write year-month-day, such as 2031-03-09.' }
}

/** Reads the date cells of a sheet, and equal ones once. */
export function dateReader(order: DateOrder | undefined): (cell: string) => DateCell {
  const known = new Map<string, DateCell>()
  return (cell) => {
    const read = known.get(cell) ?? dateCell(cell, order)
    known.set(cell, read)
    return read
  }
}
