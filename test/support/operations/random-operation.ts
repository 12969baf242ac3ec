import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** What random operations are made with: numbers from 0 to 1, and ids of records by the fields that take them. */
export type Chance = { readonly next: () => number; readonly idOf: (field: string) => string }

/** Numbers that are the same for one seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A valid query of one of these root fields, with fields, aliases, arguments and fragments as they come. */
export function randomOperation(schema: GraphQLSchema, chance: Chance, roots: readonly string[]): string {
  const fields = schema.getQueryType()?.getFields() ?? {}
  const field = fields[pick(chance, roots)]
  if (!field) throw new Error('There is no such field')
  return `{ ${fieldText(schema, chance, field, 4)} }`
}

const pick = <Item>({ next }: Chance, items: readonly Item[]): Item => {
  const item = items[Math.floor(next() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}

function fieldText(
  schema: GraphQLSchema,
  chance: Chance,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  const args = argumentsText(chance, field)
  const type = getNamedType(field.type)
  // One alias for one field with its arguments, so that those who select it twice mean the same; and another where it may be
  // null, which a field of that name may be in one type and not in another.
  const words = [isNonNullType(field.type) ? '' : 'or_null', args.replace(/\W+/g, '_')].filter(
    (word) => word !== '',
  )
  const alias = words.length === 0 ? '' : `${[field.name, ...words].join('_')}: `
  return `${alias}${field.name}${args}${isCompositeType(type) ? ` ${selectionText(schema, chance, type, depth - 1)}` : ''}`
}

function selectionText(schema: GraphQLSchema, chance: Chance, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type)
    const count = 1 + Math.floor(chance.next() * 3)
    const parts = Array.from({ length: count }, () => pick(chance, possible)).map(
      (each) => `... on ${each.name} ${selectionText(schema, chance, each, depth)}`,
    )
    return `{ __typename ${parts.join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  const isPage = 'pageInfo' in type.getFields()
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      (!isCompositeType(getNamedType(field.type)) || depth > 0 || isPage) &&
      canAsk(field) &&
      !unsteady.has(field.name),
  )
  // A type that has nothing but further types is only named where it is too deep to ask for these.
  const count = fields.length === 0 ? 0 : 1 + Math.floor(chance.next() * 4)
  const chosen = new Set(Array.from({ length: count }, () => pick(chance, fields)))
  // A page by itself is no level.
  const inner = isPage ? depth + 1 : depth
  return `{ __typename ${[...chosen].map((field) => fieldText(schema, chance, field, inner)).join(' ')} }`
}

/** What another run may answer otherwise. */
const unsteady = new Set(['revision', 'quote', 'asReported'])

const canAsk = ({ args }: GraphQLField<unknown, unknown>) =>
  args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined)

function argumentsText(chance: Chance, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.flatMap((arg) => {
    const type = getNamedType(arg.type)
    if (arg.name === 'first' && chance.next() < 0.7) return [`first: ${1 + Math.floor(chance.next() * 3)}`]
    if (arg.name === 'id') return [`id: "${chance.idOf(field.name)}"`]
    if (arg.name === 'ids') return [`ids: ["${chance.idOf(field.name)}", "${chance.idOf(field.name)}"]`]
    if (isEnumType(type) && chance.next() < 0.2) {
      const value = pick(chance, type.getValues()).name
      return [`${arg.name}: ${isListType(arg.type) ? `[${value}]` : value}`]
    }
    return []
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}
