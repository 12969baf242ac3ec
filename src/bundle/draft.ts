import type { Bundle } from './format.ts'

/**
 * What is sound of a value that should be a `T`: everything that the schema found fault with is missing from it. The
 * checks of meaning read drafts, so that one fault in a file does not hide another.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<NonNullable<T[Key]>> }
    : T

/** The format nests less deep than this; whatever lies deeper is no part of it. */
const DEEPEST = 12

/** Leaves out each value whose path is among `faults`, and every null. Items of a list keep their index. */
export function soundPart(value: unknown, faults: ReadonlySet<string>): Draft<Bundle> {
  const sound = copySound(value, '', faults, DEEPEST)
  return typeof sound === 'object' && sound !== null && !Array.isArray(sound) ? sound : {}
}

function copySound(value: unknown, path: string, faults: ReadonlySet<string>, depth: number): unknown {
  if (value === null || depth === 0 || faults.has(path)) return undefined
  if (Array.isArray(value))
    return value.map((item, index) => copySound(item, `${path}[${index}]`, faults, depth - 1))
  if (typeof value !== 'object') return value
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, field] of Object.entries(value))
    copy[key] = copySound(field, pathTo(path, key), faults, depth - 1)
  return copy
}

/** The path of a field. A key that is no plain word is written as in JSON. */
export function pathTo(path: string, key: string): string {
  if (!/^\w{1,40}$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 40))}]`
  return path === '' ? key : `${path}.${key}`
}

/** The items of a list that are there, each with its path. */
export function* each<Item>(
  list: readonly (Item | undefined)[] | undefined,
  path: string,
): Generator<readonly [NonNullable<Item>, string]> {
  for (const [index, item] of (list ?? []).entries()) {
    if (item !== undefined && item !== null) yield [item, `${path}[${index}]`]
  }
}
