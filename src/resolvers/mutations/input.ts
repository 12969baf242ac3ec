import type { Asked } from '../../bundle/write-edit.ts'
import type { RequestContext } from '../context.ts'

/** An input as JSON has it. */
export type Plain<Input> = Input extends URL | Date
  ? string
  : Input extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Input extends object
      ? { [Field in keyof Input]: Plain<Input[Field]> }
      : Input

/** An input with its addresses and moments written out, and without what was left out inside of it. */
export const plain = <Input extends object>(input: Input): Plain<Input> =>
  Object.fromEntries(Object.entries(input).map(([field, value]) => [field, inside(value)])) as Plain<Input>

/** A null inside of a list or an object is the same as nothing; at the top of an input it may clear a field. */
function inside(value: unknown): unknown {
  if (value instanceof URL) return value.href
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(inside)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, each]) => each !== null && each !== undefined)
  return Object.fromEntries(fields.map(([field, each]) => [field, inside(each)]))
}

/** An input without its nulls, for a record that is new: there is nothing to clear. */
export const withoutNulls = <Input extends object>(input: Input): Input =>
  Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as Input

/** What a mutation is asked, and by whom. */
export const asked = (
  { input, idempotencyKey }: Pick<Asked, 'input' | 'idempotencyKey'>,
  { viewer }: RequestContext,
  { fieldName }: { readonly fieldName: string },
): Asked => ({ mutation: fieldName, input, idempotencyKey, by: viewer.name })
