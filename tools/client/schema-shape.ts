import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql'

/** What a cache of records has to know of the schema, as a module. */
export function schemaShape(schema: GraphQLSchema): string {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType).filter(isOfApi)
  const values = objects.filter((type) => isValue(type, schema))
  const isValueList = ({ type }: Field) =>
    isListType(getNullableType(type)) && values.some((value) => value === getNamedType(type))
  return `/** For each interface and union, its types: Apollo Client needs them to match fragments. */
export const possibleTypes: Record<string, string[]> = ${json(possibleTypes(schema))}

/** The types that are values: a part of what has them, with no identity of their own. */
export const valueTypes: readonly string[] = ${json(values.map(({ name }) => name))}

/** The fields of each type that give one page of a list. */
export const connectionFields: Readonly<Record<string, readonly string[]>> = ${json(fieldsOf(objects, isConnection))}

/** The fields of each type that give a list of values. */
export const valueListFields: Readonly<Record<string, readonly string[]>> = ${json(fieldsOf(objects, isValueList))}

/** How many items a page has where nothing is said. */
export const usualPageSize = ${usualPageSize(objects)}
`
}

type Field = GraphQLField<unknown, unknown>

const json = (value: unknown) => JSON.stringify(value, null, 2)

const isOfApi = ({ name }: GraphQLObjectType) => !name.startsWith('__')

const possibleTypes = (schema: GraphQLSchema) =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  )

const isConnection = ({ type }: Pick<Field, 'type'>) => getNamedType(type).name.endsWith('Connection')

/** A type of objects that no query finds by an id, and that is no page, no answer to a mutation and no root. */
function isValue(type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(
    type,
  )
  return !isRoot && !isNode(type) && !/(Connection|Edge|Payload|^PageInfo)$/.test(type.name)
}

const isNode = (type: GraphQLObjectType) =>
  type.getInterfaces().some((face: GraphQLInterfaceType) => isInterfaceType(face) && face.name === 'Node')

const fieldsOf = (types: readonly GraphQLObjectType[], isMeant: (field: Field) => boolean) =>
  Object.fromEntries(
    types.flatMap((type) => {
      const names = Object.values(type.getFields()).flatMap((field) => (isMeant(field) ? [field.name] : []))
      return names.length === 0 ? [] : [[type.name, names]]
    }),
  )

/** @throws where pages differ in it, or have other arguments than a page of the client's cache knows */
function usualPageSize(types: readonly GraphQLObjectType[]): number {
  const paging = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter(isConnection)
      .map(({ args }) => args.filter(({ name }) => ['first', 'after', 'last', 'before'].includes(name))),
  )
  const forms = new Set(
    paging.map((args) => args.map(({ name, defaultValue }) => `${name} ${defaultValue}`).join()),
  )
  const [form = '', ...others] = forms
  const [, size] = /^first (\d+),after undefined$/.exec(form) ?? []
  if (size === undefined || others.length > 0)
    throw new Error(
      `packages/client pages by \`first\` and \`after\` alone; the schema has ${[...forms].join(' and ')}.`,
    )
  return Number(size)
}
