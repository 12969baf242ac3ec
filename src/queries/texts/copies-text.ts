import { reads } from '../../generated/reads.ts'
import type { Engine } from '../../graph/store.ts'
import type { Composing } from '../composing.ts'
import type { GroupsQuestion } from '../question.ts'
import type { ReadConcept, Reads } from '../reads.ts'
import { givenConditions, isWhole } from '../shape.ts'
import { conditionsOf } from './conditions-text.ts'
import { membersText } from './walk-text.ts'

/** A relation, and the properties of the listed records that it has copies of. */
export type Copies = { readonly relation: string; readonly names: readonly string[] }

/**
 * The copies that answer for all that groups are asked for; null where the records themselves have to be read: for other keys
 * and conditions, for dates, which are compared to the instant, and for lists that are no relation of some records. The embedded
 * engine has no index of copies, and reads a record as fast as a relationship.
 */
export function copiesFor(engine: Engine, { from, page, by }: GroupsQuestion): Copies | null {
  const { of, along, ask, path, members, where } = page
  const [relation = '', ...others] = along
  const { keys, conditions, copies }: Reads = reads[of as ReadConcept]
  const names = copies[relation]
  const isRelation =
    'parents' in from && others.length === 0 && [path, members, where].every((part) => part === undefined)
  if (engine === 'embedded' || !names || !isRelation || !isWhole(ask) || ask.property !== 'key') return null
  const met = givenConditions(ask.conditions ?? {}).flatMap(([name]) => conditions[name] ?? [])
  const texts = [...by.map((key) => keys[key] ?? ''), ...met.map(({ text }) => text)]
  return texts.every((text) => isOfThese(text, names)) ? { relation, names } : null
}

/** Whether a fragment reads nothing of a record but these properties. */
const isOfThese = (text: string, names: readonly string[]) =>
  !/\bthis\b/.test(text.replace(/\bthis\.(\w+)/g, (property, name) => (names.includes(name) ? '' : property)))

/**
 * Counts what an index of copies has: no node is read. Copies of one record are equal, so that each record is counted once,
 * whichever members lead to it.
 */
export function copiedText(
  composing: Composing,
  { page, by }: GroupsQuestion,
  { relation, names }: Copies,
): string[] {
  const place = composing.places.get(page) ?? 0
  const [row, member, given, link] = ['n', 'm', 'g', 'r'].map(composing.name) as [
    string,
    string,
    string,
    string,
  ]
  const concept = page.of as ReadConcept
  const { keys }: Reads = reads[concept]
  const { met } = conditionsOf(concept, page.ask.conditions ?? {}, link, `filter_${place}`)
  // An index is used where each of its properties is in a condition.
  const sought = [`${link}.otherId = ${member}.id`, ...names.map((name) => `${link}.${name} IS NOT NULL`)]
  const alike = by.map((key) => `${(keys[key] ?? '').replace(/\bthis\b/g, link)} AS ${key}`)
  return [
    ...membersText(member, given, place),
    `MATCH ()<-[${link}:${relation}]-(${row})`,
    `WHERE ${[...sought, ...met].join(' AND ')}`,
    `WITH ${row}, ${link} LIMIT $count_${place}`,
    `RETURN ${['true AS isMet', ...alike, `count(DISTINCT ${row}) AS records`, `count(${row}) AS looked`].join(', ')}`,
  ]
}
