import {
  type Composing,
  guardText,
  indented,
  type List,
  newItems,
  type Read,
  type Reading,
  type RecordPlace,
} from '../composing.ts'
import type { AnsweredRow, NeighboursWanted, WantedOf } from '../question.ts'
import { type Neighbours, readsOf, typesOf } from '../reads.ts'
import { alike } from '../shape.ts'

/** The most neighbours of one kind that a record may have. */
const neighboursBound = 100

/**
 * The neighbours of a record along one relation. If only stored properties are wanted and there are few neighbours,
 * they are a list in the record's own row: a pattern comprehension, which needs no plan of its own. Otherwise they are
 * a bounded subquery. The embedded engine does not accept nested comprehensions.
 */
export function neighboursText(
  composing: Composing,
  place: RecordPlace,
  { name, of, links: wantedLinks }: NeighboursWanted,
): Read<unknown> {
  const [type] = place.types
  const neighbours = type && readsOf(type).neighbours[name]
  if (!neighbours) throw new Error(`${type} has no neighbours ${name}`)
  const wanted = among(of, neighbours)
  if (neighbours.isRequired && place.guard === null) return required(composing, place, neighbours, wanted)
  const link = composing.name('r')
  const other = composing.name('n')
  const { pattern, order, ...rest } = namedIn(neighbours, place.variable, link, other)
  const items = newItems()
  if (order) items.at(order)
  const links = Object.entries(rest.link)
    .filter(([key]) => wantedLinks?.includes(key) ?? true)
    .map(([key, text]) => [key, items.at(text)] as const)
  const lines: string[] = []
  const readRecord = composing.record({ variable: other, items, lines }, wanted)
  const row = `[${items.list.join(', ')}]`
  const target = neighbours.to.toLowerCase()
  const readOne: Read<unknown> =
    Object.keys(rest.link).length === 0
      ? readRecord
      : (list, reading) => ({
          ...Object.fromEntries(links.map(([key, index]) => [key, list[index]])),
          [target]: readRecord(list, reading),
        })
  const index = place.items.at(
    lines.length === 0 && !isHub(neighbours) && (composing.engine === 'neo4j' || isLeaf(wanted))
      ? `[${pattern} | ${row}]`
      : subquery(composing, place, { pattern, order, lines, row }),
  )
  return (list, reading) => readList(list[index] as readonly List[] | null, reading, readOne, neighbours)
}

/** Those of the wanted types that such neighbours can have. */
const among = (of: WantedOf, { to }: Neighbours): WantedOf =>
  Object.fromEntries(typesOf(to).flatMap((type) => (of[type] ? [[type, of[type]]] : [])))

/** Any number of records may point to this one. */
const isHub = ({ pattern, isOne }: Neighbours) => !isOne && pattern.includes('<-[')

function subquery(
  { name }: Composing,
  { variable, guard, lines }: RecordPlace,
  inner: { pattern: string; order: string | null; lines: readonly string[]; row: string },
): string {
  const found = name('f')
  lines.push(
    [
      `CALL (${variable}) {`,
      ...[
        ...guardText(variable, guard),
        `MATCH ${inner.pattern}`,
        `WITH * ${inner.order ? `ORDER BY ${inner.order} ` : ''}LIMIT ${neighboursBound}`,
        ...inner.lines,
        `RETURN collect(${inner.row}) AS ${found}`,
      ].map(indented),
      '}',
    ].join('\n'),
  )
  return found
}

/** A neighbour that always exists is one more step on the record's own path. */
function required(
  composing: Composing,
  place: RecordPlace,
  neighbours: Neighbours,
  of: WantedOf,
): Read<AnsweredRow> {
  const other = composing.name('n')
  const { pattern } = namedIn(neighbours, place.variable, '', other)
  place.lines.push(`MATCH ${pattern}`)
  const items = newItems()
  const read = composing.record({ variable: other, items, lines: place.lines }, of)
  const index = place.items.at(`[${items.list.join(', ')}]`)
  return (list, reading) => read(list[index] as List, reading)
}

/** The fragment with the variables of this text in place of `this`, `link` and `other`. */
function namedIn({ pattern, order, link }: Neighbours, self: string, edge: string, other: string) {
  const named = (text: string) =>
    text
      .replace(/\bthis\b/g, self)
      .replace(/\blink\b/g, edge)
      .replace(/\bother\b/g, other)
  return {
    pattern: named(pattern),
    order: order && named(order),
    link: Object.fromEntries(Object.entries(link).map(([key, text]) => [key, named(text)])),
  }
}

/** Comprehensions are neither ordered nor bounded. */
function readList(
  lists: readonly List[] | null,
  reading: Reading,
  readOne: Read<unknown>,
  { isOne, order }: Neighbours,
): unknown {
  const found = lists ?? []
  if (isOne) return found[0] ? readOne(found[0], reading) : null
  const sorted = order === null ? found : [...found].sort((a, b) => compare(a[0], b[0]))
  return sorted.slice(0, neighboursBound).map((list) => readOne(list, reading))
}

const compare = (a: unknown, b: unknown): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : 1
}

/** Whether only stored properties are wanted. */
const isLeaf = (of: WantedOf): boolean =>
  alike(of).every(({ wanted }) => wanted.neighbours.length === 0 && wanted.pages.length === 0)
