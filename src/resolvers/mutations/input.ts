import type { EditRequest } from '../../edits/write-edit.ts'
import type { Written } from '../../records/write/writing.ts'
import type { RequestContext } from '../context.ts'
import type { RequestWrites } from '../writes.ts'
import { writeName } from './write-name.ts'

type Keyed = { readonly idempotencyKey?: string | null }
type Info = { readonly fieldName: string }

/** The resolver of a mutation that passes its input, as JSON, to one of the writes. */
export const writing =
  <Given extends object>(
    write: (writes: RequestWrites) => (asked: EditRequest, given: Given) => Promise<Written>,
  ) =>
  (_root: unknown, { input }: { input: Given & Keyed }, context: RequestContext, info: Info) => {
    const { idempotencyKey, ...fields } = input
    const given = plain(fields) as Given
    return write(context.writes)(asked({ input: given, idempotencyKey }, context, info), given)
  }

/** A value with its URLs and dates as text. */
function plain(value: unknown): unknown {
  if (value instanceof URL) return value.href
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, plain(each)]))
}

/** A mutation's input, with who asks and under which name. */
export const asked = (
  { input, idempotencyKey }: Keyed & { readonly input: object },
  context: RequestContext,
  { fieldName }: Info,
): EditRequest => ({
  ...writeName({ idempotencyKey }, context),
  mutation: fieldName,
  input,
  isNamed: Boolean(idempotencyKey),
  keepTexts: context.keepTexts,
})
