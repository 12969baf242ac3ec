import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { pathTo } from './draft.ts'
import { type BundleProblem, shown } from './problems.ts'
import { bundleSchema } from './schema.ts'

/** What the JSON Schema finds, and the paths of the values that it finds fault with. */
export interface ShapeReport {
  readonly problems: BundleProblem[]
  readonly faults: ReadonlySet<string>
}

let compiled: ValidateFunction | undefined

function schema(): ValidateFunction {
  compiled ??= new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    formats: { uri: (text: string) => URL.canParse(text), 'date-time': isInstant },
  }).compile(bundleSchema)
  return compiled
}

const isInstant = (text: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  !Number.isNaN(Date.parse(text))

export function checkShape(value: unknown): ShapeReport {
  const validate = schema()
  validate(value)
  const problems: BundleProblem[] = []
  const faults = new Set<string>()
  for (const error of validate.errors ?? []) {
    // The branch of an optional field that would allow null, and the choice itself, only repeat the other branch.
    if (error.schemaPath.includes('/anyOf')) continue
    const { path, record } = locate(value, error.instancePath)
    problems.push({ ...explain(error, path), record })
    if (UNREADABLE.has(error.keyword)) faults.add(path)
  }
  return { problems, faults }
}

/** The kinds of fault after which a value tells nothing any more. */
const UNREADABLE = new Set([
  'type',
  'enum',
  'const',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
])

/** Turns a JSON pointer into a path, and finds the id of the innermost record on the way. */
function locate(root: unknown, pointer: string): { path: string; record: string | null } {
  let path = ''
  let record: string | null = null
  let value = root
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    path = Array.isArray(value) ? `${path}[${key}]` : pathTo(path, key)
    value = Object.getOwnPropertyDescriptor(value, key)?.value
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
    if (typeof id === 'string') record = id.slice(0, 120)
  }
  return { path, record }
}

type Explanation = Omit<BundleProblem, 'record'>

/** Ajv's own words are for programmers; these say what a person has to change. */
function explain(error: ErrorObject, path: string): Explanation {
  const { params, data } = error
  const meaning = descriptionOf(error.parentSchema)
  switch (error.keyword) {
    case 'required': {
      const field = String(params.missingProperty)
      const properties = recordOf(recordOf(error.parentSchema).properties)
      return { path, message: `"${field}" is missing.`, mend: `Add it: ${descriptionOf(properties[field])}` }
    }
    case 'additionalProperties': {
      const fields = Object.keys(recordOf(recordOf(error.parentSchema).properties)).join(', ')
      const message = 'The format has no such field.'
      return {
        path: pathTo(path, String(params.additionalProperty)),
        message,
        mend: `Remove it, or use one of: ${fields}.`,
      }
    }
    case 'type':
      return {
        path,
        message: `This is ${typeName(data)}, not ${typeNames(params.type)}.`,
        mend: `Write ${typeNames(params.type)}. ${meaning}`,
      }
    case 'enum': {
      const terms = [params.allowedValues].flat().filter((term) => term !== null)
      return {
        path,
        message: `${shown(String(data))} is not a term of this list.`,
        mend: `Write one of: ${terms.join(', ')}.`,
      }
    }
    case 'const':
      return {
        path,
        message: `${shown(String(data))} is not a format that can be read.`,
        mend: `Write "${params.allowedValue}".`,
      }
    case 'pattern':
      return {
        path,
        message: `${shown(String(data))} is not written as it must be.`,
        mend: `${meaning} Write it so that it matches ${params.pattern}.`,
      }
    case 'format':
      return {
        path,
        message: `${shown(String(data))} cannot be read as ${params.format === 'uri' ? 'a URL' : 'an instant'}.`,
        mend: meaning,
      }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return {
        path,
        message: 'This is empty.',
        mend: `Fill it, or leave out the field if it may be absent. ${meaning}`,
      }
    case 'maxLength':
      return {
        path,
        message: `This has more than ${params.limit} characters.`,
        mend: `Shorten it to ${params.limit}. ${meaning}`,
      }
    case 'maxItems':
      return {
        path,
        message: `This list has more than ${params.limit} items.`,
        mend: `Keep at most ${params.limit}.`,
      }
    case 'uniqueItems':
      return { path, message: `Items ${params.j} and ${params.i} are the same.`, mend: 'Remove one of them.' }
    default:
      return { path, message: `This ${error.message}.`, mend: meaning }
  }
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
