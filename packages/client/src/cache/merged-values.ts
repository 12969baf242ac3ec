/** A value as a cache holds it: what JSON can say, and references to records. */
type Held = unknown

type Fields = Readonly<Record<string, Held>>

/**
 * What two answers say of one value, such as a date: together, where they agree on all that both say; else what the later one
 * says, since the value has changed and a mixture of both was never anybody's.
 */
export function mergedValue(existing: Held, incoming: Held): Held {
  const merged = union(existing, incoming)
  return merged === contrary ? incoming : merged
}

const contrary = Symbol('contrary')

function union(existing: Held, incoming: Held): Held {
  if (existing === undefined) return incoming
  if (Array.isArray(existing) && Array.isArray(incoming)) return unionOfLists(existing, incoming)
  if (areFields(existing) && areFields(incoming)) return unionOfFields(existing, incoming)
  return existing === incoming ? incoming : contrary
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

const areFields = (held: Held): held is Fields =>
  typeof held === 'object' && held !== null && !Array.isArray(held)
