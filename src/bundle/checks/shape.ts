import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Path } from '../../domain/paths.ts'
import { bundleJsonSchema } from '../json-schema.ts'
import type { Problem } from '../problems.ts'
import { explain } from './explain.ts'

/** What the JSON Schema finds, and where the values are that tell nothing any more. */
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
    // It is compiled at each start, and most often for one bundle: that it is ready soon matters more than its speed.
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
    // The branch of an optional field that would allow null, and the choice itself, only repeat the other branch.
    if (error.schemaPath.includes('/anyOf') || error.keyword === 'if') continue
    // That it is empty says it already.
    if (error.keyword === 'pattern' && error.data === '' && error.parentSchema?.minLength) continue
    // What is not written as it must be cannot be read either.
    if (error.keyword === 'format' && unlike.has(error.instancePath)) continue
    const { place, record } = follow(value, error.instancePath)
    // Ajv points at the object that has a field too many.
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

/**
 * Follows a JSON pointer from value to value: where it leads, and the id of the innermost record on the way.
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
