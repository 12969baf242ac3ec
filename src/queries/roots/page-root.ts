import { type Composing, indented, type List, newItems, type Reading } from '../composing.ts'
import type { AnsweredPage, ListWanted } from '../question.ts'
import { inKeyOrder, keyed, stopsIn } from '../read-pages.ts'
import type { ReadConcept } from '../reads.ts'
import { isBySpan } from '../shape.ts'
import { conditionsOf, conditionsText, timedConditions } from '../texts/conditions-text.ts'
import {
  boundsText,
  earlyText,
  type Found,
  isBounded,
  keyText,
  membersText,
  sortText,
  stopsText,
  walksText,
} from '../texts/walk-text.ts'
import type { Root, Rows } from './root.ts'

/** The pages of lists in the same order, as one. Each has two parts, of which the answer's rows tell: its rows, and its stops. */
export function pagesRoot(composing: Composing, lists: readonly ListWanted[]): Root<AnsweredPage> {
  const pages = lists.map((list, index) => pageParts(composing, list, 2 * index))
  return {
    lines: pages.flatMap(({ lines }, index) => [...(index === 0 ? [] : ['UNION ALL']), ...lines]),
    read(rows: Rows, reading: Reading): AnsweredPage {
      const read = pages.map((page) => page.read(rows, reading))
      const all = read.flatMap((page) => page.rows)
      return {
        rows: read.length === 1 ? all : inKeyOrder(all, lists[0]?.page.ask.order ?? 'asc'),
        stops: read.flatMap(({ stops }) => stops),
        degree: null,
        found: null,
      }
    },
  }
}

type PageParts = Root<Pick<AnsweredPage, 'rows' | 'stops'>>

/** Its rows are the first part; if it is filtered, the places where its walks stopped are the next one. */
function pageParts(composing: Composing, { from, page }: ListWanted, part: number): PageParts {
  const row = composing.name('n')
  const key = composing.name('k')
  const items = newItems()
  items.at(key)
  const inner: string[] = []
  const readOne = composing.record({ variable: row, items, lines: inner }, page.rows ?? {})
  const { order } = page.ask
  const source = sourceText(composing, { from, page }, { row, key })
  const hasStops = !('ids' in from) && isBounded(composing, page)
  const stops = hasStops ? sourceStops(composing, { from, page }, part + 1) : null
  return {
    lines: [
      ...source,
      ...inner,
      `RETURN ${part} AS part, [${items.list.join(', ')}] AS row`,
      ...(stops ? ['UNION ALL', ...stops] : []),
    ],
    read(rows, reading) {
      const of = (wanted: number) => rows.flatMap((each) => (each.part === wanted ? [each.row as List] : []))
      return {
        rows: keyed(of(part), (list) => readOne(list, reading), order),
        stops: stopsIn(of(part + 1).flat() as List[]),
      }
    },
  }
}

/** The rows of a page and their keys, in order, where it is of given records or walked from several. */
export function sourceText(composing: Composing, { from, page }: ListWanted, found: Found): string[] {
  const place = composing.places.get(page) ?? 0
  const { row, key } = found
  const { ask } = page
  const order = ask.order.toUpperCase()
  if ('parents' in from) {
    const member = { variable: composing.name('m'), isMany: true }
    return [
      ...membersText(member.variable, composing.name('g'), place),
      ...walksText(composing, member, page, found),
    ]
  }
  if ('ids' in from) {
    const given = composing.name('g')
    const { met, patterns } = ask.conditions
      ? conditionsOf(page.of as ReadConcept, ask.conditions, row, `filter_${place}`)
      : { met: [], patterns: [] }
    return [
      `UNWIND $ids_${place} AS id`,
      `MATCH (${given}:Record {id: id})`,
      `MATCH (${row}:Record {id: ${given}.canonicalId})`,
      `WHERE ${[`${row}:${page.of}`, ...boundsText(place, `${row}.${ask.property}`, false)].join(' AND ')}`,
      `WITH DISTINCT ${row}, ${row}.${ask.property} AS ${key}`,
      ...(patterns.length > 0 ? [`MATCH ${patterns.join(', ')}`] : []),
      ...(met.length > 0 ? [`WHERE ${met.join('\n  AND ')}`] : []),
      `WITH ${row}, ${key} ORDER BY ${key} ${order} LIMIT $limit_${place}`,
    ]
  }
  const runs = isBySpan(ask)
  const property = `${row}.${ask.property}`
  const { late } = timedConditions(composing.engine, page)
  const walk = [
    `MATCH (${row}:${from.label})`,
    `WHERE ${[...keyText(composing, page, row), ...earlyText(composing, page, row)].join(' AND ')}`,
    `WITH ${row} ORDER BY ${composing.engine === 'embedded' ? `${property} ${order}` : sortText(ask, row)} LIMIT ${late ? `$scan_${place}` : `$limit_${place}`}`,
    `WITH ${row}, ${property} AS ${key}`,
    ...conditionsText(page, late, place, row, key),
  ]
  if (composing.engine === 'embedded') {
    return [...walk, ...(late ? [`WITH ${row}, ${key} ORDER BY ${key} ${order} LIMIT $limit_${place}`] : [])]
  }
  return runs
    ? [
        `UNWIND $runs_${place} AS run`,
        'CALL (run) {',
        ...[...walk, `RETURN ${row}, ${key}`].map(indented),
        '}',
        `WITH ${row}, ${key} ORDER BY ${key} ${order} LIMIT $limit_${place}`,
      ]
    : walk
}

/** Where the walks of a page stopped: the rows of a part. */
function sourceStops(composing: Composing, { from, page }: ListWanted, part: number): string[] {
  const place = composing.places.get(page) ?? 0
  if ('parents' in from) {
    const member = { variable: composing.name('m'), isMany: true }
    return [
      ...membersText(member.variable, composing.name('g'), place),
      ...stopsText(composing, member, page).map((line) =>
        line.replace(/^RETURN (.*) AS <found>$/, `RETURN ${part} AS part, $1 AS row`),
      ),
    ]
  }
  const { ask } = page
  const order = ask.order.toUpperCase()
  const runs = isBySpan(ask)
  const row = composing.name('n')
  const property = `${row}.${ask.property}`
  const label = 'label' in from ? from.label : page.of
  if (composing.engine === 'embedded') {
    return [
      `MATCH (${row}:${label})`,
      `WHERE ${[...keyText(composing, page, row), ...earlyText(composing, page, row)].join(' AND ')}`,
      `WITH ${property} AS stop ORDER BY stop ${order} SKIP $last_${place} LIMIT 2`,
      'WITH collect(stop) AS stops',
      `RETURN ${part} AS part, [stops] AS row`,
    ]
  }
  const walk = [
    `MATCH (${row}:${label})`,
    `WHERE ${keyText(composing, page, row).join(' AND ')}`,
    `WITH ${row} ORDER BY ${sortText(ask, row)} SKIP $last_${place} LIMIT 2`,
    `WITH ${property} AS stop`,
    'RETURN collect(stop) AS stops',
  ]
  return [
    ...(runs ? [`UNWIND $runs_${place} AS run`, 'CALL (run) {'] : ['CALL {']),
    ...walk.map(indented),
    '}',
    `RETURN ${part} AS part, collect(stops) AS row`,
  ]
}
