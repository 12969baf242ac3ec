import { isObject } from '../../domain/objects.ts'
import { checkShape } from '../checks/shape.ts'
import { BUNDLE_LISTS, type BundleList } from '../format.ts'
import { readJson } from './json.ts'
import { jsonValue } from './json-value.ts'
import { mistakenForBundle } from './mistaken.ts'
import { type ReadPart, readLines } from './ndjson.ts'

/** How many characters are read to decide whether a file is NDJSON, whose first line is short. */
const enoughToTell = 64 * 1024

/** The parts of a bundle in memory, or the problems with a value that is not one. */
export async function* partsOf(value: unknown): AsyncGenerator<ReadPart> {
  if (!isObject(value)) {
    for (const problem of checkShape(value).problems) yield { kind: 'problem', problem }
    return
  }
  const fields = Object.entries(value)
  const isList = (field: readonly [string, unknown]): field is [BundleList, unknown[]] =>
    Array.isArray(field[1]) && BUNDLE_LISTS.some((list) => list === field[0])
  yield { kind: 'header', value: Object.fromEntries(fields.filter((field) => !isList(field))) }
  for (const [list, items] of fields.filter(isList)) {
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
  else yield* isNdjson(beginning) ? readLines(whole) : readJson(whole)
}

/** The first line of NDJSON is a whole object without lists of records. */
function isNdjson(beginning: string): boolean {
  const [first = ''] = beginning
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split('\n')
  const read = jsonValue(first)
  const value = 'value' in read ? read.value : null
  return isObject(value) && !BUNDLE_LISTS.some((list) => Object.hasOwn(value, list))
}
