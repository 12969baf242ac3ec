import type { AskedEdit } from '../../edits/write-edit.ts'
import type { RequestContext } from '../context.ts'
import { writeName } from './write-name.ts'

/** An input as JSON has it. */
export type Plain<Input> = Input extends URL | Date
  ? string
  : Input extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Input extends object
      ? { [Field in keyof Input]: Plain<Input[Field]> }
      : Input

/** An input with its addresses and moments written out. */
export const plain = <Input extends object>(input: Input): Plain<Input> => written(input) as Plain<Input>

function written(value: unknown): unknown {
  if (value instanceof URL) return value.href
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, written(each)]))
}

/** What a mutation is asked, by whom and under which name. */
export const asked = (
  { input, idempotencyKey }: { readonly input: object; readonly idempotencyKey?: string | null },
  context: RequestContext,
  { fieldName }: { readonly fieldName: string },
): AskedEdit => ({
  ...writeName({ idempotencyKey }, context),
  mutation: fieldName,
  input,
  isNamed: Boolean(idempotencyKey),
  keepTexts: context.keepTexts,
})
