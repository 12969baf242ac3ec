import { isObject } from '../domain/objects.ts'
import type { Path } from '../domain/paths.ts'
import type { Bundle } from './format.ts'

/**
 * The valid part of a value that should be a `T`: whatever the schema rejects is missing from it. The other checks read
 * drafts, so that one fault in a file does not hide another.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<NonNullable<T[Key]>> }
    : T

/** The format does not nest as deep as this. */
const DEEPEST = 12

/** A copy without the values at `faults`, and without nulls. Items of a list keep their index. */
export function validPart(value: unknown, faults: readonly Path[] = []): Draft<Bundle> {
  const sound = copySound(value, faults.length > 0 ? branchesOf(faults) : undefined, DEEPEST)
  return isObject(sound) ? sound : {}
}

/** Paths as a tree, so that the walk over a value can follow them. */
type Branch = { isFault: boolean; readonly branches: Map<string | number, Branch> }

const newBranch = (): Branch => ({ isFault: false, branches: new Map() })

function branchesOf(faults: readonly Path[]): Branch {
  const root = newBranch()
  for (const path of faults) {
    let branch = root
    for (const step of path) {
      const next = branch.branches.get(step) ?? newBranch()
      branch.branches.set(step, next)
      branch = next
    }
    branch.isFault = true
  }
  return root
}

function copySound(value: unknown, faults: Branch | undefined, depth: number): unknown {
  if (value === null || depth === 0 || faults?.isFault) return undefined
  if (Array.isArray(value))
    return value.map((item, index) => copySound(item, faults?.branches.get(index), depth - 1))
  if (typeof value !== 'object') return value
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, field] of Object.entries(value))
    copy[key] = copySound(field, faults?.branches.get(key), depth - 1)
  return copy
}

/** The items of a list that are not missing, each with its place. */
export function* each<Item>(
  list: readonly (Item | undefined)[] | undefined,
  place: Path,
): Generator<readonly [NonNullable<Item>, Path]> {
  for (const [index, item] of (list ?? []).entries()) {
    if (item !== undefined && item !== null) yield [item, [...place, index]]
  }
}
