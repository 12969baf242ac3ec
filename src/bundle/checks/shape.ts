import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Path } from '../../domain/paths.ts'
import { bundleJsonSchema } from '../json-schema.ts'
import type { Problem } from '../problems.ts'
import { explain } from './explain.ts'

/** What the JSON Schema finds, and the places of values that no other check can read. */
export interface ShapeReport {
  readonly problems: Problem[]
  readonly faults: readonly Path[]
}

let compiled: ValidateFunction | undefined

function schema(): ValidateFunction {
  compiled ??= new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    // Compiled at each start, usually for one bundle: a fast compilation matters more than fast checks.
    inlineRefs: false,
    code: { optimize: false },
    formats: { uri: (text: string) => URL.canParse(text), 'date-time': isInstant },
  }).compile(bundleJsonSchema)
  return compiled
}

const isInstant = (text: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  !Number.isNaN(Date.parse(text))

export function checkShape(value: unknown): ShapeReport {
  const validate = schema()
  validate(value)
  const problems: Problem[] = []
  const faults: Path[] = []
  const errors = validate.errors ?? []
  const unlike = new Set(
    errors.filter(({ keyword }) => keyword === 'pattern').map((each) => each.instancePath),
  )
  for (const error of errors) {
    // For an optional field, the errors of the null branch and of `anyOf` only repeat those of the other branch.
    if (error.schemaPath.includes('/anyOf') || error.keyword === 'if') continue
    // `minLength` already says that it is empty.
    if (error.keyword === 'pattern' && error.data === '' && error.parentSchema?.minLength) continue
    // The error of the pattern already explains the format.
    if (error.keyword === 'format' && unlike.has(error.instancePath)) continue
    const { place, record } = follow(value, error.instancePath)
    // Ajv points at the object that has the unknown field, not at the field.
    const unknown: unknown = error.params.additionalProperty
    problems.push({
      place: typeof unknown === 'string' ? [...place, unknown] : place,
      record,
      ...explain(error),
    })
    if (UNREADABLE.has(error.keyword)) faults.push(place)
  }
  return { problems, faults }
}

/** The keywords whose errors make a value unreadable to the other checks. */
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

/**
 * Follows a JSON pointer: its path, and the id of the innermost record on the way.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
function follow(root: unknown, pointer: string): Pick<Problem, 'place' | 'record'> {
  const place: (string | number)[] = []
  let record: string | null = null
  let value = root
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    place.push(Array.isArray(value) ? Number(key) : key)
    value = Object.getOwnPropertyDescriptor(value, key)?.value
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
    if (typeof id === 'string') record = id.slice(0, 120)
  }
  return { place, record }
}
