import type { ListedFragment } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import { dayWords, plainDate } from '../../words/dates.ts'
import { statementTypes } from '../../words/kinds.ts'
import { speakerNames } from '../../words/speakers.ts'
import { type Column, columnsOf, type Unit, unitFor } from '../../words/timeline.ts'
import { fitting } from './fitting.ts'

/** Widths and heights, in the figure's own pixels. */
const size = { width: 1160, label: 210, folded: 70, mark: 24, line: 26, top: 44, foot: 8 }

type Dated = ListedFragment & { readonly saidAt: NonNullable<ListedFragment['saidAt']> }

/** A statement and the number under which the list has it. */
type Marked = { readonly statement: ListedFragment; readonly number: number }

/** What stands above each other: what was said at one time by one speaker. */
type Placed = {
  readonly title: string
  readonly x: number
  readonly width: number
  readonly marks: readonly Marked[]
  readonly isFolded: boolean
}

/**
 * When what was said, by whom: a lane for each speaker, a column for each time at which anything was said. It is for the eye
 * alone, since the list below it says the same in the same order; there is none where there is no order of time to show.
 *
 * @param numberOf the number that the list gives each statement
 */
export function timeline(
  statements: readonly ListedFragment[],
  numberOf: ReadonlyMap<string, number>,
): Html | null {
  const dated = statements.filter((each): each is Dated => each.saidAt !== null)
  const unit = unitFor(dated.map(({ saidAt }) => saidAt))
  if (unit === null) return null
  const marked = (statement: ListedFragment): Marked => ({
    statement,
    number: numberOf.get(statement.id) ?? 0,
  })
  const columns = columnsOf(dated, ({ saidAt }) => saidAt, unit)
  const undated = statements.filter(({ saidAt }) => saidAt === null)
  const placed = placedIn(columns, unit, undated.map(marked), marked)
  const lanes = [...new Set(statements.map(speakerNames))]
  return html`<figure class="timeline">${drawing(placed, lanes)}<figcaption>Numbers are those of the list below. Filled: the source states the whole date; outlined: worked out; broken outline: partly inferred; a broken line before it: at some time up to then. Where nothing is recorded, the time is folded.</figcaption></figure>`
}

function placedIn(
  columns: readonly Column<Dated>[],
  unit: Unit,
  undated: readonly Marked[],
  marked: (statement: ListedFragment) => Marked,
): Placed[] {
  const folded = columns.filter((column) => 'units' in column).length
  const shown = columns.length - folded + (undated.length > 0 ? 1 : 0)
  const width = (size.width - size.label - folded * size.folded) / shown
  let x = size.label
  const place = (title: string, marks: readonly Marked[], isFolded: boolean): Placed => {
    const own = isFolded ? size.folded : width
    const placed = { title, x, width: own, marks, isFolded }
    x += own
    return placed
  }
  return [
    ...columns.map((column) =>
      'units' in column
        ? place(`${column.units} ${unit}${column.units === 1 ? '' : 's'}`, [], true)
        : place(unitTitle(column.unit, unit), column.items.map(marked), false),
    ),
    ...(undated.length > 0 ? [place('No date given', undated, false)] : []),
  ]
}

const unitTitle = (name: string, unit: Unit): string =>
  unit === 'hour' ? `${dayWords(name)}, ${name.slice(11)}:00 UTC` : plainDate(name)

function drawing(columns: readonly Placed[], lanes: readonly string[]): Html {
  let y = size.top
  const rows = lanes.map((lane) => {
    const most = Math.max(...columns.map(({ marks }) => inLane(marks, lane).length))
    const row = { lane, y, height: most * size.line + 6 }
    y += row.height
    return row
  })
  const height = y + size.foot
  return html`<svg viewBox="${`0 0 ${size.width} ${height}`}" aria-hidden="true">
${columns.map(({ x, width, title, isFolded }) => html`${!isFolded && html`<rect class="band" x="${x}" y="${size.top}" width="${width - 8}" height="${height - size.top}"/>`}<text class="${isFolded ? 'm mid' : 'b'}" x="${isFolded ? x + width / 2 - 4 : x + 4}" y="30">${fitting(title, width, isFolded ? 6.5 : 7.5)}</text>`)}
${rows.map(
  (
    row,
  ) => html`<path class="hair" d="${`M0 ${row.y}H${size.width}`}"/><text x="0" y="${row.y + 20}">${fitting(row.lane, size.label - 8, 7)}</text>
${columns.map(({ x, width, marks }) => inLane(marks, row.lane).map((mark, index) => drawnMark(mark, x + 6, row.y + 4 + index * size.line, width)))}`,
)}
</svg>`
}

const inLane = (marks: readonly Marked[], lane: string): Marked[] =>
  marks.filter(({ statement }) => speakerNames(statement) === lane)

const looks = { STATED: 'box stated', RESOLVED: 'box', INFERRED: 'box inferred' }

function drawnMark({ statement, number }: Marked, x: number, y: number, width: number): Html {
  const { saidAt, type } = statement
  const isOpen = saidAt !== null && saidAt.earliest === null
  return html`${isOpen && html`<path class="maybe" d="${`M${size.label} ${y + 11}H${x}`}"/>`}<rect class="${saidAt === null ? 'box' : looks[saidAt.basis]}" x="${x}" y="${y}" width="${size.mark}" height="20"/><text class="mid" x="${x + size.mark / 2}" y="${y + 15}">${number}</text>${width > 120 && html`<text x="${x + size.mark + 6}" y="${y + 15}">${fitting(statementTypes[type][0], width - size.mark - 20, 7)}</text>`}`
}
