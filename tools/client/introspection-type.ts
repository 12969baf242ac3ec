import {
  astFromValue,
  buildASTSchema,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql'
import { inOrderOf } from './compact-schema.ts'

/**
 * The schema as a TypeScript type, from which gql.tada infers the types of documents. gql.tada's own command writes the same, but
 * needs the API of a compiler that TypeScript 7 has not.
 *
 * @see https://gql-tada.0no.co/reference/config-format (`tadaOutputLocation`)
 */
export function introspectionType(document: DocumentNode): string {
  const schema = buildASTSchema(document)
  const types = inOrderOf(document, Object.values(schema.getTypeMap()))
  return `type NonNull<Type> = { kind: 'NON_NULL'; name: never; ofType: Type }
type List<Type> = { kind: 'LIST'; name: never; ofType: Type }
type Named<Kind, Name> = { kind: Kind; name: Name; ofType: null }
type Fields<Types> = { [Name in keyof Types]: { name: Name; type: Types[Name] } }
type Input<Name, Type, Default = null> = { name: Name; type: Type; defaultValue: Default }

type Types = {
${types.map((type) => `  ${type.name}: ${typeOf(type, schema)}`).join('\n')}
}

/** The whole schema, for \`initGraphQLTada\`. */
export type introspection = {
  name: never
  query: ${nameOf(schema.getQueryType())}
  mutation: ${nameOf(schema.getMutationType())}
  subscription: ${nameOf(schema.getSubscriptionType())}
  types: Types
}
`
}

const nameOf = (type: { readonly name: string } | null | undefined) => (type ? `'${type.name}'` : 'never')

const namesOf = (types: readonly { readonly name: string }[]) => types.map(nameOf).join(' | ')

function typeOf(type: GraphQLNamedType, schema: GraphQLSchema): string {
  if (isEnumType(type)) return `{ name: ${nameOf(type)}; enumValues: ${namesOf(type.getValues())} }`
  if (isObjectType(type)) return `{ kind: 'OBJECT'; name: ${nameOf(type)}; fields: ${fieldsOf(type)} }`
  if (isInterfaceType(type))
    return `{ kind: 'INTERFACE'; name: ${nameOf(type)}; fields: ${fieldsOf(type)}; possibleTypes: ${namesOf(schema.getPossibleTypes(type))} }`
  if (isUnionType(type))
    return `{ kind: 'UNION'; name: ${nameOf(type)}; fields: {}; possibleTypes: ${namesOf(type.getTypes())} }`
  if (isInputObjectType(type)) {
    const inputs = Object.values(type.getFields()).map(
      ({ name, type, defaultValue }) =>
        `Input<'${name}', ${reference(type)}${defaultOf(defaultValue, type)}>`,
    )
    return `{ kind: 'INPUT_OBJECT'; name: ${nameOf(type)}; isOneOf: ${type.isOneOf}; inputFields: [${inputs.join(', ')}] }`
  }
  return 'unknown'
}

const fieldsOf = (type: { getFields(): Record<string, { name: string; type: GraphQLType }> }) =>
  `Fields<{ ${Object.values(type.getFields())
    .map(({ name, type }) => `${name}: ${reference(type)}`)
    .join('; ')} }>`

function reference(type: GraphQLType): string {
  if (isNonNullType(type)) return `NonNull<${reference(type.ofType)}>`
  if (isListType(type)) return `List<${reference(type.ofType)}>`
  return `Named<'${kindOf(type)}', '${type.name}'>`
}

function kindOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'OBJECT'
  if (isInterfaceType(type)) return 'INTERFACE'
  if (isUnionType(type)) return 'UNION'
  if (isEnumType(type)) return 'ENUM'
  return isInputObjectType(type) ? 'INPUT_OBJECT' : 'SCALAR'
}

/** A default as the introspection has it, its text in GraphQL, as a further argument; empty where there is none. */
function defaultOf(value: unknown, type: Parameters<typeof astFromValue>[1]): string {
  const node = value === undefined ? undefined : astFromValue(value, type)
  return node ? `, ${JSON.stringify(print(node))}` : ''
}
