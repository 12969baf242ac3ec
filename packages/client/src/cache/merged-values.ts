import { valueTypes } from '../generated/schema-shape.ts'

/** A value as a cache holds it: what JSON can say, and references to records. */
type Held = unknown

type Fields = Readonly<Record<string, Held>>

/**
 * What two answers say of one value, such as a date, or of one list of values: together, where they agree on all that both say;
 * else what the later one says, since the value has changed, and a mixture of both was never anybody's.
 */
export function mergedValue(existing: Held, incoming: Held): Held {
  const merged = union(existing, incoming)
  return merged === contrary ? incoming : merged
}

/** The same of two objects that are known to be one, whatever their type. */
export function mergedFields<Kind extends Fields>(existing: Kind, incoming: Kind): Kind {
  const merged = unionOfFields(existing, incoming)
  return merged === contrary ? incoming : (merged as Kind)
}

const contrary = Symbol('contrary')

function union(existing: Held, incoming: Held): Held {
  if (existing === undefined) return incoming
  if (Array.isArray(existing) && Array.isArray(incoming)) return unionOfLists(existing, incoming)
  if (!areFields(existing) || !areFields(incoming)) return existing === incoming ? incoming : contrary
  return isPart(incoming) || haveSameNames(existing, incoming) ? unionOfFields(existing, incoming) : contrary
}

function unionOfLists(existing: readonly Held[], incoming: readonly Held[]): Held {
  if (existing.length !== incoming.length) return contrary
  const merged = incoming.map((item, index) => union(existing[index], item))
  return merged.includes(contrary) ? contrary : merged
}

function unionOfFields(existing: Fields, incoming: Fields): Held {
  const merged: Record<string, Held> = { ...existing }
  for (const [name, value] of Object.entries(incoming)) merged[name] = union(existing[name], value)
  return Object.values(merged).includes(contrary) ? contrary : merged
}

const parts: ReadonlySet<Held> = new Set(valueTypes)

/**
 * Whether an object is a part of what holds it, so that another in its place is about the same thing. A record without an id is
 * not: it may be another one. Nor is a plain object of JSON, which is the same only as a whole.
 */
const isPart = ({ __typename }: Fields): boolean =>
  parts.has(__typename) || (typeof __typename === 'string' && /(Edge|^PageInfo)$/.test(__typename))

const haveSameNames = (one: Fields, other: Fields): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((name) => name in other)

const areFields = (held: Held): held is Fields =>
  typeof held === 'object' && held !== null && !Array.isArray(held)
