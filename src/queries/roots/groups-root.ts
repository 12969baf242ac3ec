import { reads } from '../../generated/reads.ts'
import { type Composing, indented } from '../composing.ts'
import type { AlikeRecords, GroupsQuestion } from '../question.ts'
import type { ReadConcept, Reads } from '../reads.ts'
import { isBySpan } from '../shape.ts'
import { conditionsOf, timedConditions } from '../texts/conditions-text.ts'
import { copiedText, copiesFor } from '../texts/copies-text.ts'
import { earlyText, keyText, membersText, walked, walkText } from '../texts/walk-text.ts'
import { sourceText } from './page-root.ts'
import type { Root, Rows } from './root.ts'

/**
 * Records that are alike in some keys, counted in the store: a row for each such kind, with what they have for each key. What is
 * found by several walks is one record before it is counted, and what does not meet the conditions is counted apart, so that the
 * rows tell how many were looked at.
 */
export function groupsRoot(composing: Composing, question: GroupsQuestion): Root<readonly AlikeRecords[]> {
  const { page, by } = question
  const copies = copiesFor(composing.engine, question)
  if (copies) return { lines: copiedText(composing, question, copies), read: alikeIn(by) }
  const place = composing.places.get(page) ?? 0
  const row = composing.name('n')
  const concept = page.of as ReadConcept
  const { keys }: Reads = reads[concept]
  // Given records are found by their conditions already.
  const { late } = 'ids' in question.from ? { late: null } : timedConditions(composing.engine, page)
  const { met, patterns } = conditionsOf(concept, late ?? {}, row, `filter_${place}`)
  const textOf = (key: string) => (keys[key] ?? '').replace(/\bthis\b/g, row)
  const isAll = met.length === 0
  const alike = by.map((key) =>
    isAll ? `${textOf(key)} AS ${key}` : `CASE WHEN isMet THEN ${textOf(key)} ELSE null END AS ${key}`,
  )
  return {
    lines: [
      ...lookedAt(composing, question, row),
      ...(patterns.length > 0 ? [`MATCH ${patterns.join(', ')}`] : []),
      ...(isAll ? [] : [`WITH ${row}, ${met.join('\n  AND ')} AS isMet`]),
      `WITH ${[row, isAll ? 'true AS isMet' : 'isMet', ...alike].join(', ')}`,
      `RETURN ${['isMet', ...by, `count(${row}) AS records`].join(', ')}`,
    ],
    read: alikeIn(by),
  }
}

const alikeIn =
  (by: readonly string[]) =>
  (rows: Rows): AlikeRecords[] =>
    rows.map(({ records, looked = records, isMet, ...each }) => ({
      records: records as number,
      looked: looked as number,
      isMet: isMet === true,
      keys: by.map((key) => each[key]),
    }))

/** The records that are looked at, each once: as many as are counted at most, whatever walks lead to them. */
function lookedAt(composing: Composing, { from, page }: GroupsQuestion, row: string): string[] {
  const { engine, name } = composing
  const place = composing.places.get(page) ?? 0
  const limit = `$count_${place}`
  const runs = engine === 'neo4j' && isBySpan(page.ask)
  const key = name('k')
  if ('ids' in from) return sourceText(composing, { from, page }, { row, key })
  const each = runs ? [`UNWIND $runs_${place} AS run`] : []
  if ('label' in from) {
    const walk = [
      `MATCH (${row}:${from.label})`,
      `WHERE ${[...keyText(composing, page, row), ...earlyText(composing, page, row)].join(' AND ')}`,
      `WITH ${row} LIMIT ${limit}`,
    ]
    return runs
      ? [
          ...each,
          'CALL (run) {',
          ...[...walk, `RETURN ${row}`].map(indented),
          '}',
          `WITH ${row} LIMIT ${limit}`,
        ]
      : walk
  }
  const member = { variable: name('m'), isMany: true }
  const members = membersOf(page.members, member.variable, name('g'), place)
  const isUnsorted = engine === 'embedded' && page.path === undefined
  const walk = (relation: string) =>
    walkText(composing, { member, relation, limit: isUnsorted ? null : limit }, page, { row, key })
  const once = `WITH DISTINCT ${row} LIMIT ${limit}`
  if (engine === 'embedded') return [...members, ...walk(page.along.join('|')), once]
  const walks = walked(page).flatMap((relation, index) => [
    ...(index === 0 ? [] : ['UNION']),
    ...walk(relation),
    `RETURN ${row}`,
  ])
  const imported = runs ? `${member.variable}, run` : member.variable
  return [...members, ...each, `CALL (${imported}) {`, ...walks.map(indented), '}', once]
}

/** From where it is walked: all that are the same as a parent, or as the page has its members. */
const membersOf = (members: string | undefined, member: string, given: string, place: number): string[] =>
  members === undefined
    ? membersText(member, given, place)
    : [
        `UNWIND $parents_${place} AS parent`,
        `MATCH (${given}:Record {id: parent})`,
        members.replace(/\bthis\b/g, given).replace(/\bmember\b/g, member),
      ]
