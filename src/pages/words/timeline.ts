/** A dated thing as a timeline shows it: when it may have been at the earliest and the latest. */
export type Timed = {
  readonly edtf: string
  /** As instants; null where the date is open. */
  readonly earliest: string | null
  readonly latest: string | null
}

/** A stretch of a timeline: a unit in which something is recorded, or a run of units in which nothing is. */
export type Column<Item> =
  | { readonly unit: string; readonly items: readonly Item[] }
  | { readonly units: number }

/** How fine a timeline is: dense days are shown by the hour, sparse years by the year. */
export type Unit = 'hour' | 'day' | 'month' | 'year'

const units: readonly Unit[] = ['hour', 'day', 'month', 'year']

/** How much of an instant tells its unit: `2025-06-09` for a day. */
const lengths: Readonly<Record<Unit, number>> = { hour: 13, day: 10, month: 7, year: 4 }

/** More columns than these cannot be told apart. */
const mostColumns = 12

/** Whether a date falls into one unit, as far as it tells. */
const isWithin = ({ earliest, latest }: Timed, unit: Unit): boolean =>
  earliest !== null && latest !== null && unitOf(earliest, unit) === unitOf(latest, unit)

const unitOf = (instant: string, unit: Unit): string => instant.slice(0, lengths[unit])

/** The unit that an item stands in; an open date stands at the end that it has. */
const placeOf = ({ earliest, latest }: Timed, unit: Unit): string => unitOf(latest ?? earliest ?? '', unit)

/**
 * The finest unit in which most of the dates can be told and that has few enough columns; null where there is no order of time
 * to show, since everything falls into one unit.
 */
export function unitFor(times: readonly Timed[]): Unit | null {
  const fitting = units.filter((unit) => {
    const columns = new Set(times.map((time) => placeOf(time, unit)))
    const told = times.filter(
      (time) => isWithin(time, unit) || time.earliest === null || time.latest === null,
    )
    return columns.size <= mostColumns && told.length * 2 > times.length
  })
  const [finest] = fitting
  if (finest === undefined) return null
  return new Set(times.map((time) => placeOf(time, finest))).size > 1 ? finest : null
}

/** The columns of a timeline, in order of time; runs in which nothing is recorded are folded, and say how long they are. */
export function columnsOf<Item>(
  items: readonly Item[],
  timeOf: (item: Item) => Timed,
  unit: Unit,
): Column<Item>[] {
  const names = [...new Set(items.map((item) => placeOf(timeOf(item), unit)))].toSorted()
  return names.flatMap((name, index): Column<Item>[] => {
    const before = names[index - 1]
    const skipped = before === undefined ? 0 : distance(before, name, unit) - 1
    const column = { unit: name, items: items.filter((item) => placeOf(timeOf(item), unit) === name) }
    return skipped > 0 ? [{ units: skipped }, column] : [column]
  })
}

/** How many units lie between two. */
function distance(from: string, to: string, unit: Unit): number {
  if (unit === 'year') return Number(to) - Number(from)
  if (unit === 'month') return monthsOf(to) - monthsOf(from)
  const milliseconds = unit === 'day' ? 86_400_000 : 3_600_000
  return Math.round((instantOf(to) - instantOf(from)) / milliseconds)
}

const monthsOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

const instantOf = (unit: string) => Date.parse(unit.length > 10 ? `${unit}:00Z` : unit)
