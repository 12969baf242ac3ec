/**
 * Brings answers to one form, so that those of different servers can be compared: lists without the pages around them,
 * speakers and reports by id, dates as their EDTF, passages as their words. What is kept as JSON is read here, as a client of
 * a server that hands it on has to.
 */
export function normal(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return isJson(field, value) ? normal(JSON.parse(value), field) : value
  if (Array.isArray(value)) {
    if (field === 'source') return normal(value[0], field)
    const items = value.map((item) => normal(item, singular(field)))
    return isSet.has(field) ? sortedById(items) : items
  }
  if (typeof value !== 'object' || value === null) return value
  const object = value as Readonly<Record<string, unknown>>
  if (Array.isArray(object.edges)) {
    const nodes = object.edges.map((edge: { readonly node: unknown }) => edge.node)
    return normal(nodes, field)
  }
  if (Array.isArray(object.nodes)) return normal(object.nodes, field)
  if ('edtf' in object) return object.edtf
  if ('exact' in object) return object.exact
  if ('actor' in object) return normal(object.actor)
  if (field === 'verification') return object.status
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, inner]) => [key.replace(/Connection$/, ''), inner] as const)
      .map(([key, inner]) => [key, normal(inner, key)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** The lists whose order the peer's list form cannot be asked for. */
const isSet = new Set(['speakers', 'attributions', 'about'])

const json = new Set(['saidAt', 'publishedAt', 'passages'])
const isJson = (field: string, value: string) => json.has(field) && /^[[{]/.test(value)

const singular = (field: string) => (field === 'passages' ? 'passage' : '')

const idOf = (item: unknown) => String((item as { readonly id?: unknown } | null)?.id)

export const sortedById = (items: readonly unknown[]): unknown[] =>
  [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
