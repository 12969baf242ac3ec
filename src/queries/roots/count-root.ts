import { type Composing, indented } from '../composing.ts'
import type { FoundIds, ListWanted, PageWanted } from '../question.ts'
import type { ReadConcept } from '../reads.ts'
import { isBySpan } from '../shape.ts'
import { conditionsOf, timedConditions } from '../texts/conditions-text.ts'
import { earlyText, keyText, type Member, membersText, walked, walkText } from '../texts/walk-text.ts'
import { sourceText } from './page-root.ts'
import type { Root, Rows } from './root.ts'

/** For each walk of some lists: how many records it looked at, and the ids of those that meet the conditions. */
export const countsRoot = (
  composing: Composing,
  lists: readonly ListWanted[],
): Root<readonly FoundIds[]> => ({
  lines: lists.flatMap((list, index) => [
    ...(index === 0 ? [] : ['UNION ALL']),
    ...countText(composing, list),
  ]),
  read: (rows: Rows) => rows as unknown as readonly FoundIds[],
})

function countText(composing: Composing, { from, page }: ListWanted): string[] {
  const place = composing.places.get(page) ?? 0
  if ('ids' in from) {
    const found = { row: composing.name('n'), key: composing.name('k') }
    return [
      ...sourceText(composing, { from, page }, found),
      `RETURN count(${found.row}) AS scanned, collect(${found.row}.id) AS ids`,
    ]
  }
  if ('label' in from) {
    const row = composing.name('n')
    const runs = isBySpan(page.ask)
    const { late } = timedConditions(composing.engine, page)
    const found = metText(page.of as ReadConcept, late, row, `filter_${place}`)
    const walk = [
      `MATCH (${row}:${from.label})`,
      `WHERE ${[...keyText(composing, page, row), ...earlyText(composing, page, row)].join(' AND ')}`,
      `WITH ${row} LIMIT $count_${place}`,
      ...found,
    ]
    return inRuns(composing, place, runs, ['run'], walk)
  }
  const member = { variable: composing.name('m'), isMany: true }
  return [...membersText(member.variable, composing.name('g'), place), ...foundText(composing, member, page)]
}

/** What each walk from a member finds: RETURN scanned, ids. */
export function foundText(composing: Composing, member: Member, page: PageWanted): string[] {
  const place = composing.places.get(page) ?? 0
  const row = composing.name('n')
  const key = composing.name('k')
  const runs = isBySpan(page.ask)
  const { late } = timedConditions(composing.engine, page)
  const walk = (relation: string) => [
    ...walkText(composing, { member, relation, limit: `$count_${place}` }, page, { row, key }),
    ...metText(page.of as ReadConcept, late, row, `filter_${place}`),
  ]
  const walks =
    composing.engine === 'embedded'
      ? walk(page.along.join('|'))
      : walked(page).flatMap((relation, index) => [...(index === 0 ? [] : ['UNION ALL']), ...walk(relation)])
  return inRuns(composing, place, runs, [member.variable, ...(runs ? ['run'] : [])], walks)
}

/** A subquery for each run of each member; on the embedded engine, a single walk through all runs. */
function inRuns(
  { engine }: Composing,
  place: number,
  runs: boolean,
  imported: readonly string[],
  walk: readonly string[],
): string[] {
  if (engine === 'embedded' || (!runs && imported[0] === 'run')) return [...walk]
  return [
    ...(runs ? [`UNWIND $runs_${place} AS run`] : []),
    `CALL (${imported.join(', ')}) {`,
    ...walk.map(indented),
    '}',
    'RETURN scanned, ids',
  ]
}

function metText(
  concept: ReadConcept,
  conditions: Readonly<Record<string, unknown>> | null,
  row: string,
  filter: string,
): string[] {
  const { met, patterns } = conditions
    ? conditionsOf(concept, conditions, row, filter)
    : { met: [], patterns: [] }
  const id = met.length === 0 ? `${row}.id` : `CASE WHEN ${met.join(' AND ')} THEN ${row}.id ELSE null END`
  return [
    ...(patterns.length > 0 ? [`MATCH ${patterns.join(', ')}`] : []),
    `WITH ${row}, ${id} AS met`,
    `RETURN count(${row}) AS scanned, collect(met) AS ids`,
  ]
}
