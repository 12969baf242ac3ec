import { pathText } from '../../domain/paths.ts'
import { longestLine } from '../../spool/lines.ts'
import { BUNDLE_LISTS, type BundleList } from '../format.ts'
import { shown } from '../problems.ts'
import { type JsonFault, jsonValue } from './json-value.ts'
import type { ReadPart } from './ndjson.ts'
import { repeatedField } from './repeated-fields.ts'

/** What must come next. Outside values there are only punctuation, keys and white space. */
type Expects = 'object' | 'key' | 'colon' | 'value' | 'item' | 'after item' | 'after value' | 'nothing'

const isSpace = (character: string) => ' \t\r\n'.includes(character)

/**
 * Reads a bundle written as one JSON object, from pieces of its text, record by record. This only finds where each
 * record begins and ends; the record is then parsed by itself, so that memory holds one at a time. Invalid JSON ends
 * the reading.
 */
export async function* readJson(text: AsyncIterable<string>): AsyncGenerator<ReadPart> {
  const reader = jsonReader()
  for await (const piece of text) {
    yield* reader.take(piece)
    if (reader.hasFailed()) return
  }
  yield* reader.end()
}

function jsonReader() {
  const header: Record<string, unknown> = Object.create(null)
  let expects: Expects = 'object'
  let list: BundleList | undefined
  let key = ''
  const keys = new Set<string>()
  const counts = new Map<BundleList, number>()
  let failed = false
  let line = 1
  // The value that is being read: its text so far, its first line, and the reader's state within it.
  let held: string[] | undefined
  let firstLine = 1
  let [length, depth, inString, isEscaped] = [0, 0, false, false]

  const failure = (what: string): ReadPart => {
    failed = true
    const message = `This is not valid JSON: ${what}.`
    return { kind: 'problem', problem: { place: [], record: null, message, mend: 'Correct it there.' } }
  }

  const failureHere = (what: string): ReadPart => failure(`${what}, at line ${line}`)

  /** Describes the value that is being read: its path, and its lines so far. */
  function whereabouts(): string {
    const value = list === undefined ? shown(key) : pathText([list, counts.get(list) ?? 0])
    return `${value} (${firstLine === line ? `line ${line}` : `lines ${firstLine} to ${line}`})`
  }

  /** The problem with a value that is not valid JSON. */
  function unread(whole: string, { reason, at }: JsonFault): ReadPart {
    const what = `${whereabouts()} cannot be read: ${shown(reason)}`
    if (at === null || at >= whole.length) return failure(what)
    if (firstLine === line) return failure(`${what}, at its character ${at + 1}`)
    const before = whole.slice(0, at).split('\n').length - 1
    return failure(`${what}, at line ${firstLine + before}`)
  }

  /** The problem with a value that never ended: where its JSON is invalid, or else `otherwise`. */
  function cutOff(otherwise: string): ReadPart {
    if (held === undefined || expects === 'key') return failureHere(otherwise)
    const whole = held.join('').trimEnd()
    const read = jsonValue(whole)
    const isWhole = 'value' in read || (read.at ?? 0) >= whole.length
    return isWhole ? failure(`${otherwise}, in ${whereabouts()}`) : unread(whole, read)
  }

  /** Whether a character ends the value, and belongs to it. A line feed within a string is an error. */
  function ends(character: string): 'no' | 'with it' | 'before it' | 'in a string' {
    if (inString) {
      if (character === '\n') return 'in a string'
      if (isEscaped) isEscaped = false
      else if (character === '\\') isEscaped = true
      else if (character === '"') {
        inString = false
        if (depth === 0) return 'with it'
      }
      return 'no'
    }
    if (character === '"') inString = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') {
      if (depth === 0) return 'before it'
      depth -= 1
      if (depth === 0) return 'with it'
    } else if (depth === 0 && (character === ',' || isSpace(character))) return 'before it'
    return 'no'
  }

  function begin(): void {
    held = []
    firstLine = line
    ;[length, depth, inString, isEscaped] = [0, 0, false, false]
  }

  function complete(): ReadPart | undefined {
    const whole = held?.join('') ?? ''
    held = undefined
    const read = jsonValue(whole)
    if (!('value' in read)) return unread(whole, read)
    const { value } = read
    const repeated = repeatedField(whole)
    if (repeated !== null) return failure(`${whereabouts()} has ${shown(repeated)} twice`)
    if (list === undefined) {
      header[key] = value
      expects = 'after value'
      return undefined
    }
    const index = counts.get(list) ?? 0
    counts.set(list, index + 1)
    expects = 'after item'
    return { kind: 'record', list, value, place: [list, index] }
  }

  /** Handles a character outside any value. If a value begins with it, `held` is set. */
  function punctuation(character: string): ReadPart | undefined {
    const is = (state: Expects, wanted: string) => expects === state && character === wanted
    if (is('object', '{')) expects = 'key'
    else if (is('colon', ':')) expects = 'value'
    else if (is('after value', ',')) expects = 'key'
    else if (is('after item', ',')) expects = 'item'
    else if (is('after item', ']') || (is('item', ']') && !counts.has(list ?? 'places'))) {
      list = undefined
      expects = 'after value'
    } else if (is('after value', '}') || (is('key', '}') && key === '')) expects = 'nothing'
    else if (is('value', '[') && BUNDLE_LISTS.some((each) => each === key)) {
      list = BUNDLE_LISTS.find((each) => each === key)
      expects = 'item'
    } else if (expects === 'key' && character === '"') begin()
    else if ((expects === 'value' || expects === 'item') && !',:]}'.includes(character)) begin()
    else return failureHere(`${JSON.stringify(character)} is not expected`)
    return undefined
  }

  function* take(piece: string): Generator<ReadPart> {
    let from = 0
    for (let at = 0; at < piece.length && !failed; at += 1) {
      const character = piece[at] ?? ''
      if (character === '\n') line += 1
      if (held === undefined) {
        if (isSpace(character) || (character === '\uFEFF' && expects === 'object')) continue
        const problem = punctuation(character)
        if (problem) yield problem
        if (held === undefined) continue
        from = at
      }
      const end = ends(character)
      if (end === 'no') continue
      held.push(piece.slice(from, end === 'with it' ? at + 1 : at))
      if (end !== 'with it' && character === '\n') line -= 1
      if (end === 'before it') at -= 1
      if (end === 'in a string') yield failureHere('a string has no closing quotation mark')
      else if (expects === 'key') {
        key = keyOf(held.join(''))
        if (keys.has(key)) yield failureHere(`${shown(key)} is there twice`)
        keys.add(key)
        held = undefined
        expects = 'colon'
      } else {
        const part = complete()
        if (part) yield part
      }
    }
    if (held === undefined || failed) return
    held.push(piece.slice(from))
    length += piece.length - from
    if (length > longestLine) yield cutOff('a value is too long')
  }

  return {
    take,
    hasFailed: () => failed,
    *end(): Generator<ReadPart> {
      if (expects === 'nothing') yield { kind: 'header', value: header }
      else yield cutOff(expects === 'object' ? 'it is empty' : 'it ends too early')
    },
  }
}

function keyOf(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}
