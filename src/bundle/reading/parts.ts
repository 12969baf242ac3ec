import { checkShape } from '../checks/shape.ts'
import { BUNDLE_LISTS, type BundleList } from '../format.ts'
import { readJson } from './json.ts'
import { mistakenForBundle } from './mistaken.ts'
import { type ReadPart, readLines } from './ndjson.ts'

/** How many characters are read to decide whether a file is NDJSON, whose first line is short. */
const enoughToTell = 64 * 1024

/** The parts of a bundle in memory, or the problems with a value that is not one. */
export async function* partsOf(value: unknown): AsyncGenerator<ReadPart> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    for (const problem of checkShape(value).problems) yield { kind: 'problem', problem }
    return
  }
  const fields = Object.entries(value)
  const isList = (list: string, items: unknown): list is BundleList =>
    Array.isArray(items) && BUNDLE_LISTS.some((each) => each === list)
  yield { kind: 'header', value: Object.fromEntries(fields.filter(([name, field]) => !isList(name, field))) }
  for (const [list, items] of fields) {
    if (!isList(list, items)) continue
    for (const [index, item] of items.entries())
      yield { kind: 'record', list, value: item, place: [list, index] }
  }
}

/** Reads a bundle as a stream of parts, from one JSON object or from NDJSON. */
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

/** The first line of NDJSON is a whole object without lists of records. */
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
