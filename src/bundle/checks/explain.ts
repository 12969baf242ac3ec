import type { ErrorObject } from 'ajv/dist/2020.js'
import { idDefinitions } from '../json-schema.ts'
import { type Problem, shown } from '../problems.ts'
import { patternInWords } from './patterns.ts'

type Explanation = Pick<Problem, 'message' | 'mend'>

/** What the schema finds, in words for the person who has to mend it: Ajv's own are for programmers. */
export function explain(error: ErrorObject): Explanation {
  const { params, data } = error
  const meaning = descriptionOf(error.parentSchema)
  switch (error.keyword) {
    case 'required': {
      const field = String(params.missingProperty)
      const properties = recordOf(recordOf(error.parentSchema).properties)
      return { message: `"${field}" is missing.`, mend: mendMissing(field, properties[field]) }
    }
    case 'additionalProperties': {
      const fields = Object.keys(recordOf(recordOf(error.parentSchema).properties)).join(', ')
      const mend = `Remove it, or use one of: ${fields}.`
      return { message: 'There is no such field in the format.', mend }
    }
    case 'type':
      return {
        message: `This is ${typeName(data)}, not ${typeNames(params.type)}.`,
        mend: said(`Write ${typeNames(params.type)}`, meaning),
      }
    case 'enum': {
      const terms = [params.allowedValues].flat().filter((term) => term !== null)
      return {
        message: `${given(data)} is not one of the allowed values.`,
        mend: `Write one of: ${terms.join(', ')}.`,
      }
    }
    case 'const':
      return {
        message: `${given(data)} is not a format that this version can read.`,
        mend: `Write "${params.allowedValue}".`,
      }
    case 'pattern':
      if (params.pattern === '\\S')
        return { message: 'This is only white space.', mend: said('Fill it in', meaning) }
      return {
        message: `${given(data)} is not in the right form${meaning === '' ? '.' : ` for ${within(meaning)}`}`,
        mend: patternInWords(String(params.pattern)),
      }
    case 'format':
      return {
        message: `${given(data)} cannot be read as ${params.format === 'uri' ? 'a URL' : 'an instant'}.`,
        mend: asked(meaning),
      }
    case 'minItems':
      if (params.limit > 1) {
        const message = `This list has fewer than ${params.limit} items.`
        return { message, mend: said(`Give at least ${params.limit}`, meaning) }
      }
      return { message: 'This is empty.', mend: said('Fill it in', meaning) }
    case 'minLength':
    case 'minProperties':
      return { message: 'This is empty.', mend: said('Fill it in', meaning) }
    case 'maxLength':
      return {
        message: `This has more than ${params.limit} characters.`,
        mend: `Shorten it to ${params.limit}.`,
      }
    case 'maxItems':
      return {
        message: `This list has more than ${params.limit} items.`,
        mend: `Keep at most ${params.limit}.`,
      }
    case 'minimum':
      return { message: `This is less than ${params.limit}.`, mend: asked(meaning) }
    case 'maximum':
      return { message: `This is more than ${params.limit}.`, mend: asked(meaning) }
    case 'uniqueItems':
      return { message: `Items ${params.j} and ${params.i} are the same.`, mend: 'Remove one of them.' }
    default:
      return { message: `This ${error.message}.`, mend: asked(meaning) }
  }
}

function mendMissing(field: string, part: unknown): string {
  const ids = idDefinitions.get(String(recordOf(part).$ref).replace('#/$defs/', ''))
  if (field === 'id' && ids?.example !== undefined) return `Give it an id, such as ${ids.example}.`
  return said(`Add "${field}"`, descriptionOf(part))
}

/** What to do, and with what: "Fill it in: its name." */
const said = (what: string, meaning: string): string =>
  meaning === '' ? `${what}.` : `${what}: ${within(meaning)}`

const asked = (meaning: string): string => (meaning === '' ? '' : said('What is asked for', meaning))

/** A description of the schema, as the end of a sentence: "its name.", "BCP 47." */
const within = (meaning: string): string => meaning.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())

/** An object is not written out: it may be of any size, and a hostile one may throw when it is printed. */
function given(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isPlain ? shown(String(value)) : `This (${typeName(value)})`
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

function descriptionOf(part: unknown): string {
  const { description } = recordOf(part)
  return typeof description === 'string' ? description : ''
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  return typeNames(Array.isArray(value) ? 'array' : typeof value)
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  undefined: 'nothing',
  null: 'null',
}

function typeNames(types: unknown): string {
  const names = [types].flat().filter((type) => type !== 'null')
  return names.map((type) => TYPE_NAMES[String(type)] ?? String(type)).join(' or ')
}
