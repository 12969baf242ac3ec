import { type Composing, indented } from '../composing.ts'
import type { CountQuestion, FoundIds, PageWanted } from '../question.ts'
import type { ReadConcept } from '../reads.ts'
import { isBySpan } from '../shape.ts'
import { conditionsOf, timedConditions } from '../texts/conditions-text.ts'
import { earlyText, keyText, type Member, membersText, walked, walkText } from '../texts/walk-text.ts'
import type { Root, Rows } from './root.ts'

/** For each walk: how many records it looked at, and the ids of those that meet the conditions. */
export function countRoot(composing: Composing, { from, page }: CountQuestion): Root<readonly FoundIds[]> {
  const place = composing.places.get(page) ?? 0
  const read = (rows: Rows) => rows as unknown as readonly FoundIds[]
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
    return { lines: inRuns(composing, place, runs, ['run'], walk), read }
  }
  const member = { variable: composing.name('m'), isMany: true }
  return {
    lines: [...membersText(member.variable, composing.name('g')), ...foundText(composing, member, page)],
    read,
  }
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
