import { type Composing, indented, type List, newItems, type Reading } from '../composing.ts'
import type { AnsweredPage, PageQuestion } from '../question.ts'
import { keyed, stopsIn } from '../read-pages.ts'
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

/** The page's rows are part 0; if it is filtered, the places where its walks stopped are part 1. */
export function pageRoot(composing: Composing, { from, page }: PageQuestion): Root<AnsweredPage> {
  const row = composing.name('n')
  const key = composing.name('k')
  const items = newItems()
  items.at(key)
  const inner: string[] = []
  const readOne = composing.record({ variable: row, items, lines: inner }, page.rows ?? {})
  const { order } = page.ask
  const source = sourceText(composing, { from, page }, { row, key })
  const hasStops = !('ids' in from) && isBounded(composing, page)
  const stops = hasStops ? sourceStops(composing, { from, page }) : null
  return {
    lines: [
      ...source,
      ...inner,
      `RETURN 0 AS part, [${items.list.join(', ')}] AS row`,
      ...(stops ? ['UNION ALL', ...stops] : []),
    ],
    read(rows: Rows, reading: Reading): AnsweredPage {
      const of = (wanted: number) =>
        rows.flatMap(({ part, row: list }) => (part === wanted ? [list as List] : []))
      return {
        rows: keyed(of(0), (list) => readOne(list, reading), order),
        stops: stopsIn(of(1).flat() as List[]),
        degree: null,
        found: null,
      }
    },
  }
}

type Paged = Pick<PageQuestion, 'from' | 'page'>

/** The rows of a page and their keys, in order, where it is of given records or walked from several. */
export function sourceText(composing: Composing, { from, page }: Paged, found: Found): string[] {
  const place = composing.places.get(page) ?? 0
  const { row, key } = found
  const { ask } = page
  const order = ask.order.toUpperCase()
  if ('parents' in from) {
    const member = { variable: composing.name('m'), isMany: true }
    return [
      ...membersText(member.variable, composing.name('g')),
      ...walksText(composing, member, page, found),
    ]
  }
  if ('ids' in from) {
    const given = composing.name('g')
    const { met, patterns } = ask.conditions
      ? conditionsOf(page.of as ReadConcept, ask.conditions, row, `filter_${place}`)
      : { met: [], patterns: [] }
    return [
      'UNWIND $ids AS id',
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

function sourceStops(composing: Composing, { from, page }: Paged): string[] {
  if ('parents' in from) {
    const member = { variable: composing.name('m'), isMany: true }
    return [
      ...membersText(member.variable, composing.name('g')),
      ...stopsText(composing, member, page).map((line) =>
        line.replace(/^RETURN (.*) AS <found>$/, 'RETURN 1 AS part, $1 AS row'),
      ),
    ]
  }
  const place = composing.places.get(page) ?? 0
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
      'RETURN 1 AS part, [stops] AS row',
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
    'RETURN 1 AS part, collect(stops) AS row',
  ]
}
