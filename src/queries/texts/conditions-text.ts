import { reads } from '../../generated/reads.ts'
import type { Engine } from '../../graph/store.ts'
import type { PageWanted } from '../question.ts'
import type { Condition, ReadConcept, Reads } from '../reads.ts'
import { givenConditions, isConditions } from '../shape.ts'

type Given = Readonly<Record<string, unknown>>

/** The conditions of a page, by when they are tested. */
export type Timed = { readonly early: Given; readonly late: Given | null }

/**
 * The conditions that are tested before a walk is sorted and bounded, and those that are tested on the bounded rows.
 * Neo4j reads an index in order, so a bound saves it from reading the rest. The embedded engine expands all
 * relationships of a member first; there, testing a record's own properties early leaves fewer rows to sort, and often
 * nothing to bound. A path is a short walk.
 */
export function timedConditions(engine: Engine, { ask, of, path }: PageWanted): Timed {
  const { conditions } = ask
  if (conditions === null || engine === 'neo4j' || path !== undefined) return { early: {}, late: conditions }
  const { conditions: known }: Reads = reads[of as ReadConcept]
  const isOwn = (name: string) => known[name]?.with === null && !/\bMATCH\b/.test(known[name].text)
  const given = givenConditions(conditions)
  // A parameter that accompanies a condition (`until` with `from`) is not a condition by itself.
  const late = given.filter(([name]) => known[name] !== undefined && !isOwn(name))
  return {
    early: Object.fromEntries(given.filter(([name]) => isOwn(name))),
    late: late.length > 0 ? Object.fromEntries(late) : null,
  }
}

/**
 * The conditions that the rows of a bounded walk must still meet, and the limit of the page; empty if there are none.
 */
export function conditionsText(
  page: PageWanted,
  conditions: Given | null,
  place: number,
  row: string,
  key: string,
): string[] {
  if (!conditions) return []
  const { met, patterns } = conditionsOf(page.of as ReadConcept, conditions, row, `filter_${place}`)
  return [
    ...(patterns.length > 0 ? [`MATCH ${patterns.join(', ')}`] : [`WITH ${row}, ${key}`]),
    `WHERE ${met.join('\n  AND ') || 'true'}`,
    `WITH ${row}, ${key} LIMIT $limit_${place}`,
  ]
}

/** The predicates of the given conditions, and the patterns that they need. */
export function conditionsOf(
  concept: ReadConcept,
  given: Readonly<Record<string, unknown>>,
  row: string,
  filter: string,
): { met: string[]; patterns: string[] } {
  const { conditions, with: patterns }: Reads = reads[concept]
  const asked = givenConditions(given).flatMap(([name, value]) => {
    const condition = conditions[name]
    return condition ? [{ name, value, condition }] : []
  })
  const needed = new Set(asked.flatMap(({ condition }) => condition.with ?? []))
  return {
    met: asked.map(({ name, value, condition }) => predicate(condition, value, row, filter, name)),
    patterns: [...needed].map((name) => (patterns[name] ?? '').replace(/\bthis\b/g, row)),
  }
}

function predicate({ text }: Condition, value: unknown, row: string, filter: string, name: string): string {
  const inner = isConditions(value) ? innerText(value, `${filter}.${name}`) : ''
  return text
    .replace(/\bthis\b/g, row)
    .replace(/\$(\w+)/g, `$${filter}.$1`)
    .replace('<conditions of attribution>', inner)
}

/** The conditions on a single attribution, whose source is matched together with it. */
function innerText(given: Readonly<Record<string, unknown>>, filter: string): string {
  return conditionsOf('Attribution', given, 'attribution', filter).met.join(' AND ') || 'true'
}
