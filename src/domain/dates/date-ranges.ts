import { badInput } from '../../errors.ts'
import { type ParsedDate, parsePartialDate } from './dates.ts'

/**
 * A range of instants, inclusive; a null bound is open. If both are null, the range includes everything that has a
 * date.
 */
export type DateRange = { from: string | null; to: string | null }

/**
 * Reads a `DateRange` argument, whose ends are EDTF: the range begins with the earliest instant of `from` and ends with
 * the latest instant of `to`, with days in UTC. So `from: "2025-06", to: "2025-06"` is the whole of June. A missing or
 * null end is open.
 *
 * @throws BAD_USER_INPUT for an end that cannot be read or that is open towards the range's own end, and for a range
 *   that ends before it begins
 */
export function parseDateRange(
  range: { from?: string | null; to?: string | null },
  argument: string,
): DateRange {
  const from = range.from == null ? null : parsePartialDate(range.from, `${argument}.from`).earliest
  const to = range.to == null ? null : parsePartialDate(range.to, `${argument}.to`).latest
  if (range.from != null && from === null) {
    throw badInput(
      `${argument}.from`,
      `"${range.from}" has no beginning. Leave \`from\` out for an open range.`,
    )
  }
  if (range.to != null && to === null) {
    throw badInput(`${argument}.to`, `"${range.to}" has no end. Leave \`to\` out for an open range.`)
  }
  if (from !== null && to !== null && from > to) {
    throw badInput(argument, `it ends (${range.to}) before it begins (${range.from}).`)
  }
  return { from, to }
}

/**
 * Whether a date may be in a range, which is so if any of its instants is. Instants have a fixed width, so they compare
 * as strings.
 */
export const overlaps = (date: Pick<ParsedDate, 'earliest' | 'latest'>, range: DateRange): boolean =>
  (date.earliest === null || range.to === null || date.earliest <= range.to) &&
  (date.latest === null || range.from === null || date.latest >= range.from)
