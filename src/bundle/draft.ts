import type { Path } from '../domain/paths.ts'
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

/** Leaves out each value that `faults` lead to, and every null. Items of a list keep their index. */
export function soundPart(value: unknown, faults: readonly Path[] = []): Draft<Bundle> {
  const sound = copySound(value, faults.length > 0 ? branchesOf(faults) : undefined, DEEPEST)
  return typeof sound === 'object' && sound !== null && !Array.isArray(sound) ? sound : {}
}

/** Paths as a tree, which is gone down along with the value. */
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

/** The items of a list that are there, each with its place. */
export function* each<Item>(
  list: readonly (Item | undefined)[] | undefined,
  place: Path,
): Generator<readonly [NonNullable<Item>, Path]> {
  for (const [index, item] of (list ?? []).entries()) {
    if (item !== undefined && item !== null) yield [item, [...place, index]]
  }
}
