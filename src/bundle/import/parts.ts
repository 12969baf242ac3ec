import { BUNDLE_LISTS } from '../format.ts'
import { readJson } from './json.ts'
import { mistakenForBundle } from './mistaken.ts'
import { type ReadPart, readLines } from './ndjson.ts'

/** So much of a file tells whether it is written as lines; the first of a file of lines is short. */
const enoughToTell = 64 * 1024

/** Reads a bundle bit by bit, written as one JSON object or as lines of JSON, whichever it is. */
export async function* readParts(text: AsyncIterable<string>): AsyncGenerator<ReadPart> {
  const pieces = text[Symbol.asyncIterator]()
  let beginning = ''
  while (beginning.length < enoughToTell && !beginning.trimStart().includes('\n')) {
    const { done, value } = await pieces.next()
    if (done) break
    beginning += value
  }
  const whole = (async function* () {
    yield beginning
    yield* { [Symbol.asyncIterator]: () => pieces }
  })()
  const mistaken = mistakenForBundle(beginning)
  if (mistaken !== null) yield { kind: 'problem', problem: mistaken }
  else yield* isOfLines(beginning) ? readLines(whole) : readJson(whole)
}

/** A file of lines has a whole object on its first, and that is no bundle with its records. */
function isOfLines(beginning: string): boolean {
  const [first = ''] = beginning
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split('\n')
  try {
    const value: unknown = JSON.parse(first)
    return (
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      !BUNDLE_LISTS.some((list) => Object.hasOwn(value, list))
    )
  } catch {
    return false
  }
}
