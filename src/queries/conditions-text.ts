import { reads } from '../generated/reads.ts'
import type { PageWanted } from './question.ts'
import type { Condition, ReadConcept, Reads } from './reads.ts'
import { givenConditions, isConditions } from './shape.ts'

/** What the rows of a filtered page must meet, and its limit; nothing where the page is not filtered. */
export function conditionsText(page: PageWanted, place: number, row: string, key: string): string[] {
  const { conditions } = page.ask
  if (!conditions) return []
  const { met, patterns } = conditionsOf(page.of as ReadConcept, conditions, row, `filter_${place}`)
  return [
    ...(patterns.length > 0 ? [`MATCH ${patterns.join(', ')}`] : [`WITH ${row}, ${key}`]),
    `WHERE ${met.join('\n  AND ') || 'true'}`,
    `WITH ${row}, ${key} LIMIT $limit_${place}`,
  ]
}

/** The predicates of the conditions that are given, and the patterns that they need. */
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

/** What one attribution must meet, where its source is matched beside it. */
function innerText(given: Readonly<Record<string, unknown>>, filter: string): string {
  return conditionsOf('Attribution', given, 'attribution', filter).met.join(' AND ') || 'true'
}
