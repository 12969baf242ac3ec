import {
  type Branch,
  type Composing,
  guardText,
  indented,
  type List,
  newItems,
  type Read,
  type RecordPlace,
} from '../composing.ts'
import type { AnsweredPage, FoundIds, PageWanted } from '../question.ts'
import { keyed, stopsIn } from '../read-pages.ts'
import { isActor } from '../reads.ts'
import { foundText } from '../roots/count-root.ts'
import { isBounded, type Member, stopsText, walksText } from './walk-text.ts'

/** A page under a record: one subquery for its rows, one for where its walks stopped, one for its degree. */
export function pageText(composing: Composing, place: RecordPlace, page: PageWanted): Read<AnsweredPage> {
  const { variable, guard, lines, items } = place
  const isMany = page.members !== undefined || place.types.some(isActor)
  const member: Member = { variable: isMany ? composing.name('m') : variable, isMany }
  const members = [
    ...guardText(variable, guard),
    ...(isMany ? [membersText(page, variable, member.variable)] : []),
  ]
  const put = (inner: readonly string[]) => {
    const found = composing.name('f')
    const body = inner.map((line) => line.replace('<found>', found))
    lines.push([`CALL (${variable}) {`, ...body.map(indented), '}'].join('\n'))
    return items.at(found)
  }
  const rows = page.rows && rowsOf(composing, { member, members, stream: place.stream }, page, page.rows, put)
  const hasStops = rows && isBounded(composing, page)
  const stops = hasStops ? put([...members, ...stopsText(composing, member, page)]) : null
  const degree = page.counted === 'degree' ? put(degreeText(composing, member, members, page)) : null
  const found = page.counted === 'ids' ? put(countText(composing, member, members, page)) : null
  return (list, reading) => ({
    rows: rows ? rows(list, reading) : [],
    stops: stops === null ? [] : stopsIn(list[stops] as readonly List[]),
    degree: degree === null ? null : degreeIn(list[degree] as List),
    found: found === null ? null : (list[found] as readonly FoundIds[]),
  })
}

/**
 * The members whose relations are walked: all records merged with this one, or those that the page's fragment finds.
 */
const membersText = ({ members }: PageWanted, variable: string, member: string) =>
  members === undefined
    ? `MATCH (${member}:Record {canonicalId: ${variable}.id})`
    : members.replace(/\bthis\b/g, variable).replace(/\bmember\b/g, member)

function rowsOf(
  composing: Composing,
  at: { member: Member; members: readonly string[]; stream: Branch[] | undefined },
  page: PageWanted,
  of: NonNullable<PageWanted['rows']>,
  put: (inner: readonly string[]) => number,
): Read<AnsweredPage['rows']> {
  const row = composing.name('n')
  const key = composing.name('k')
  const inner = newItems()
  inner.at(key)
  const innerLines: string[] = []
  const read = composing.record({ variable: row, items: inner, lines: innerLines }, of)
  const lines = [...at.members, ...walksText(composing, at.member, page, { row, key }), ...innerLines]
  const listed = `[${inner.list.join(', ')}]`
  if (at.stream) {
    const branch = at.stream.push({ lines, row: listed }) - 1
    return (list, reading) =>
      keyed(reading.streamed.get(list)?.[branch] ?? [], (each) => read(each, reading), page.ask.order)
  }
  const found = put([...lines, `RETURN collect(${listed}) AS <found>`])
  return (list, reading) =>
    keyed(list[found] as readonly List[], (each) => read(each, reading), page.ask.order)
}

/** What the walks find, as a list with an entry for each of them. */
const countText = (composing: Composing, member: Member, members: readonly string[], page: PageWanted) => [
  ...members,
  `CALL (${member.variable}) {`,
  ...foundText(composing, member, page).map(indented),
  '}',
  'RETURN collect({ scanned: scanned, ids: ids }) AS <found>',
]

function degreeText(
  { name }: Composing,
  { variable }: Member,
  members: readonly string[],
  { along }: PageWanted,
): string[] {
  const [count, total] = [name('c'), name('c')]
  return [
    ...members,
    `WITH count(${variable}) AS ${count}, sum(COUNT { (${variable})<-[:${along[0]}]-() }) AS ${total}`,
    `RETURN [${count}, ${total}] AS <found>`,
  ]
}

const degreeIn = ([members, total]: List) => ({ members: members as number, total: total as number })
