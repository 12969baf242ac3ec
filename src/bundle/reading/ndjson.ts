import { kindOfList } from '../../domain/concepts/concepts.ts'
import { isObject } from '../../domain/objects.ts'
import type { Path } from '../../domain/paths.ts'
import { linesOf, longestLine } from '../../spool/lines.ts'
import { BUNDLE_LISTS } from '../format.ts'
import { type Problem, shown } from '../problems.ts'
import type { ReadRecord } from './chunk.ts'
import { jsonValue } from './json-value.ts'
import { repeatedField } from './repeated-fields.ts'

/** One part of a bundle that is read as a stream: its own fields, a record, or a problem with its syntax. */
export type ReadPart =
  | { readonly kind: 'header'; readonly value: object }
  | ({ readonly kind: 'record' } & ReadRecord)
  | { readonly kind: 'problem'; readonly problem: Problem }

/**
 * Reads a bundle written as lines of JSON (NDJSON): its own fields on the first line (`format`, `title`,
 * `description`), then one record per line, under the name of its kind: `{"person": {"id": ...}}`. Blank lines are
 * ignored. The records may come in any order.
 */
export async function* readLines(text: AsyncIterable<string>): AsyncGenerator<ReadPart> {
  let number = 0
  let hasHeader = false
  for await (const line of linesOf(text)) {
    number += 1
    if (line.trim() === '') continue
    const read = readLine(line, [number], hasHeader)
    hasHeader = true
    yield read
  }
  if (!hasHeader) yield problem([], 'This is empty.', headerMend)
}

const headerMend = 'Begin with a line of {"format": "on-record-bundle/1", "title": ..., "description": ...}.'

function readLine(line: string, at: Path, hasHeader: boolean): ReadPart {
  if (line.length > longestLine) return problem(at, 'This line is too long.', 'Write one record a line.')
  const read = jsonValue(line)
  if (!('value' in read)) {
    const where = read.at === null ? '' : `, at character ${read.at + 1}`
    return problem(at, `This is not valid JSON: ${shown(read.reason)}${where}.`, 'Write one record a line.')
  }
  const { value } = read
  const repeated = repeatedField(line)
  if (repeated !== null) return problem(at, `This has ${shown(repeated)} twice.`, 'Keep one of them.')
  if (!isObject(value)) return problem(at, 'This is not an object.', hasHeader ? recordMend : headerMend)
  if (!hasHeader)
    return 'format' in value ? { kind: 'header', value } : problem(at, 'This is not a header.', headerMend)
  const [field, ...more] = Object.entries(value)
  const list = BUNDLE_LISTS.find((each) => kindOfList(each) === field?.[0])
  if (field === undefined || more.length > 0 || list === undefined)
    return problem(at, 'This is not one record under the name of its kind.', recordMend)
  return { kind: 'record', list, value: field[1], place: [...at, field[0]] }
}

const kinds = BUNDLE_LISTS.map(kindOfList).join(', ')
const recordMend = `Write {"person": {...}}, with one of ${kinds}.`

const problem = (place: Path, message: string, mend: string): ReadPart => ({
  kind: 'problem',
  problem: { place, record: null, message, mend },
})
