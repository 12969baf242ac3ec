import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../operations/operation.ts'
import { type Lane, laneTitles } from './lanes.ts'

/** A lane whose answer is not that of the text written by hand. */
export type Difference = { readonly operation: string; readonly lane: string; readonly what: string }

/** Asks every lane once, and says which answers are not as they should be: as that of the text written by hand. */
export async function differencesIn(
  operation: Operation,
  lanes: readonly Lane[],
  expected: unknown,
): Promise<Difference[]> {
  const isAlike = operation.isAlike ?? isDeepStrictEqual
  const found: Difference[] = []
  for (const lane of lanes) {
    if (lane.read === null) continue
    const answer = lane.read(operation, await lane.ask(operation)())
    if (isAlike(expected, answer)) continue
    found.push({
      operation: operation.name,
      lane: laneTitles[lane.name],
      what: differenceOf(expected, answer) ?? 'not as it should be',
    })
  }
  return found
}

/** The first place where two answers differ, in words. */
function differenceOf(expected: unknown, given: unknown, path = 'the answer'): string | null {
  if (isDeepStrictEqual(expected, given)) return null
  if (Array.isArray(expected) && Array.isArray(given)) {
    if (expected.length !== given.length) return `${path} has ${given.length} rows of ${expected.length}`
    for (const [index, item] of expected.entries()) {
      const inner = differenceOf(item, given[index], `${path}[${index}]`)
      if (inner !== null) return inner
    }
  }
  if (isObject(expected) && isObject(given))
    for (const key of new Set([...Object.keys(expected), ...Object.keys(given)])) {
      const inner = differenceOf(expected[key], given[key], `${path}.${key}`)
      if (inner !== null) return inner
    }
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 80) ?? 'nothing'
  return `${path} is ${shown(given)}, not ${shown(expected)}`
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
