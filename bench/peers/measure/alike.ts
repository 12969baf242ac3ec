import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../operations/operation.ts'
import { type Lane, laneTitles } from './lanes.ts'

/** A lane whose answer is not that of the text written by hand. */
export type Difference = { readonly operation: string; readonly lane: string; readonly what: string }

/**
 * Asks every lane once: which of them answer, and which answers are not as they should be, as that of the text written by
 * hand. This server and its texts have to answer.
 */
export async function differencesIn(
  operation: Operation,
  lanes: readonly Lane[],
  expected: unknown,
): Promise<{ readonly answering: readonly Lane[]; readonly differences: readonly Difference[] }> {
  const isAlike = operation.isAlike ?? isDeepStrictEqual
  const answering: Lane[] = []
  const differences: Difference[] = []
  const note = (lane: Lane, what: string) =>
    differences.push({ operation: operation.name, lane: laneTitles[lane.name], what })
  for (const lane of lanes) {
    const answer = await lane
      .ask(operation)()
      .catch((fault: Error) => {
        if (!isOther(lane)) throw fault
        note(lane, `it does not answer: ${messageIn(fault)}`)
      })
    if (answer === undefined && isOther(lane)) continue
    answering.push(lane)
    if (lane.read === null) continue
    const read = lane.read(operation, answer)
    if (!isAlike(expected, read)) note(lane, differenceOf(expected, read) ?? 'not as it should be')
  }
  return { answering, differences }
}

const isOther = ({ name }: Lane) => name === 'list' || name === 'connection' || name === 'naive'

const messageIn = ({ message }: Error) =>
  (/"message":"([^"]*)"/.exec(message)?.[1] ?? message).replace(/\.$/, '')

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
