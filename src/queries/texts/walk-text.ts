import { type Composing, indented } from '../composing.ts'
import type { PageAsk, PageWanted } from '../question.ts'
import { type ReadConcept, typesOf } from '../reads.ts'
import { isBySpan, isWhole } from '../shape.ts'
import { conditionsOf, conditionsText, timedConditions } from './conditions-text.ts'

/**
 * Where a page is walked from: the variable of a single record, or of several records that are merged or requested
 * together.
 */
export type Member = { readonly variable: string; readonly isMany: boolean }

export type Found = { readonly row: string; readonly key: string }

/** The rows of a page from a member: walks along each relation, merged. */
export function walksText(
  composing: Composing,
  member: Member,
  page: PageWanted,
  { row, key }: Found,
): string[] {
  const { engine, places } = composing
  const place = places.get(page) ?? 0
  const { ask, along } = page
  const runs = isBySpan(ask)
  const order = ask.order.toUpperCase()
  const { late } = timedConditions(engine, page)
  const walk = (relation: string) => [
    ...walkText(composing, { member, relation, limit: late ? `$scan_${place}` : `$limit_${place}` }, page, {
      row,
      key,
    }),
    ...conditionsText(page, late, place, row, key),
  ]
  if (engine === 'embedded') {
    return [
      ...walk(along.join('|')),
      ...(late ? [`WITH ${row}, ${key} ORDER BY ${key} ${order} LIMIT $limit_${place}`] : []),
    ]
  }
  const walks = walked(page)
  // A single walk is already in order, without repeats and within its limit.
  if (walks.length === 1 && !member.isMany && !runs) return walk(walks[0] ?? '')
  const found = `RETURN ${row}, ${key}`
  return [
    ...(runs ? [`UNWIND $runs_${place} AS run`] : []),
    `CALL (${member.variable}${runs ? ', run' : ''}) {`,
    ...walks
      .flatMap((relation, index) => [...(index === 0 ? [] : ['UNION']), ...walk(relation), found])
      .map(indented),
    '}',
    `WITH DISTINCT ${row}, ${key} ORDER BY ${key} ${order} LIMIT $limit_${place}`,
  ]
}

/** The relations that a page walks, one after another; a path is one walk. */
export const walked = ({ along, path }: PageWanted): readonly string[] => (path === undefined ? along : [''])

/** What several members or relations lead to is found once. */
const distinct = ({ isMany }: Member, { along }: PageWanted) =>
  isMany || along.length > 1 ? 'DISTINCT ' : ''

/**
 * One walk in order, up to a limit; without one on the embedded engine, which sorts what it found, as it comes. Neo4j reads
 * the relationships' own index by the member's id and the key; the embedded engine expands the member's relationships.
 */
export function walkText(
  composing: Composing,
  { member, relation, limit }: { member: Member; relation: string; limit: string | null },
  page: PageWanted,
  { row, key }: Found,
): string[] {
  const { engine, places, name } = composing
  const place = places.get(page) ?? 0
  const { ask } = page
  const order = ask.order.toUpperCase()
  if (page.path !== undefined) {
    const path = page.path.replace(/\bthis\b/g, row).replace(/\bmember\b/g, member.variable)
    const by = `${row}.${page.by ?? 'key'}`
    return [
      `MATCH ${path}`,
      `WHERE ${boundsText(place, by, engine === 'neo4j' && isBySpan(ask)).join(' AND ')}`,
      `WITH DISTINCT ${row}, ${by} AS ${key} ORDER BY ${key} ${order} LIMIT ${limit}`,
    ]
  }
  const link = name('r')
  const label = typesOf(page.of).length === 1 ? typesOf(page.of)[0] : page.of
  const where = page.where ? [namedWhere(page.where, { row, link, member: member.variable })] : []
  if (engine === 'embedded') {
    // The conditions leave few rows, so keys are compared last.
    const met = [
      ...earlyText(composing, page, row),
      ...where,
      ...(isWhole(ask) ? [] : keyText(composing, page, link)),
    ]
    return [
      `MATCH (${member.variable})<-[${link}:${relation}]-(${row}:${label})`,
      ...(met.length > 0 ? [`WHERE ${met.join(' AND ')}`] : []),
      ...(limit === null
        ? []
        : [
            `WITH ${distinct(member, page)}${row}, ${link}.key AS ${key} ORDER BY ${key} ${order} LIMIT ${limit}`,
          ]),
    ]
  }
  const seek = [`${link}.otherId = ${member.variable}.id`, ...keyText(composing, page, link)]
  return [
    `MATCH ()<-[${link}:${relation}]-(${row}:${label})`,
    `WHERE ${[...seek, ...where].join(' AND ')}`,
    `WITH ${row}, ${link} ORDER BY ${sortText(ask, link, ['otherId'])} LIMIT ${limit}`,
    `WITH ${row}, ${link}.key AS ${key}`,
  ]
}

/** The conditions that are tested before a walk is sorted and bounded. */
export function earlyText({ engine, places }: Composing, page: PageWanted, row: string): string[] {
  const { early } = timedConditions(engine, page)
  return conditionsOf(page.of as ReadConcept, early, row, `filter_${places.get(page) ?? 0}`).met
}

/**
 * The bounds of a walk's keys; each run is limited to its class of dates. On the embedded engine one walk covers all
 * runs, and the conditions select the dates.
 */
export function keyText({ engine, places }: Composing, page: PageWanted, variable: string): string[] {
  const { ask } = page
  const place = places.get(page) ?? 0
  const runs = engine === 'neo4j' && isBySpan(ask)
  return [
    ...boundsText(place, `${variable}.${ask.property}`, runs),
    ...(runs ? [`${variable}.span = run.span`] : []),
  ]
}

/** What a walk is sorted by: the properties of an index in its order, preceded by those with a fixed value. */
export const sortText = (ask: PageAsk, variable: string, before: readonly string[] = []): string =>
  [...before, ...(isBySpan(ask) ? ['span'] : []), ask.property]
    .map((property) => `${variable}.${property} ${ask.order.toUpperCase()}`)
    .join(', ')

export const boundsText = (place: number, property: string, runs: boolean): string[] =>
  runs
    ? [`${property} > run.floor`, `${property} < run.ceiling`]
    : [`${property} > $floor_${place}`, `${property} < $ceiling_${place}`]

const namedWhere = (where: string, { row, link, member }: { row: string; link: string; member: string }) =>
  where
    .replace(/\bthis\b/g, row)
    .replace(/\blink\b/g, link)
    .replace(/\bmember\b/g, member)

/** Whether the walks of a page may stop at a bound before the page is full. */
export const isBounded = ({ engine }: Composing, page: PageWanted): boolean =>
  page.path === undefined && timedConditions(engine, page).late !== null

/** Where each walk that reaches its bound stops: its last key, and the one after it. */
export function stopsText(composing: Composing, member: Member, page: PageWanted): string[] {
  const { engine, places, name } = composing
  const place = places.get(page) ?? 0
  const { ask, along } = page
  const runs = isBySpan(ask)
  const order = ask.order.toUpperCase()
  const keys = `SKIP $last_${place} LIMIT 2`
  if (engine === 'embedded') {
    const [link, row] = [name('r'), name('n')]
    return [
      `MATCH (${member.variable})<-[${link}:${along.join('|')}]-(${row}:${page.of})`,
      `WHERE ${[...keyText(composing, page, link), ...earlyText(composing, page, row)].join(' AND ')}`,
      `WITH DISTINCT ${link}.key AS stop ORDER BY stop ${order} ${keys}`,
      'WITH collect(stop) AS stops',
      'RETURN [stops] AS <found>',
    ]
  }
  const walk = (relation: string) => {
    const link = name('r')
    return [
      `MATCH ()<-[${link}:${relation}]-()`,
      `WHERE ${[`${link}.otherId = ${member.variable}.id`, ...keyText(composing, page, link)].join(' AND ')}`,
      `WITH ${link} ORDER BY ${sortText(ask, link, ['otherId'])} ${keys}`,
      `WITH ${link}.key AS stop`,
      'RETURN collect(stop) AS stops',
    ]
  }
  return [
    ...(runs ? [`UNWIND $runs_${place} AS run`] : []),
    `CALL (${member.variable}${runs ? ', run' : ''}) {`,
    ...along
      .flatMap((relation, index) => [...(index === 0 ? [] : ['UNION ALL']), ...walk(relation)])
      .map(indented),
    '}',
    'RETURN collect(stops) AS <found>',
  ]
}

/** The given parents and all records merged with them. */
export const membersText = (member: string, given: string, place: number) => [
  `UNWIND $parents_${place} AS parent`,
  `MATCH (${given}:Record {id: parent})`,
  `MATCH (${member}:Record {canonicalId: ${given}.canonicalId})`,
  `WITH DISTINCT ${member}`,
]
