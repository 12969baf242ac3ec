import {
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** A call of a root field with the least that its arguments ask for, and nothing of the answer but its type. */
export function minimalCall({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`)
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''} { __typename }`
}

const scalarLiterals: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Float: '0.5',
  Int: '1',
  JSONObject: '{}',
  NonNegativeInt: '1',
  URL: '"https://example.org/"',
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (!isInputObjectType(type)) return scalarLiterals[type.name] ?? '"a"'
  const fields = Object.values(type.getFields()).filter(isRequiredInputField)
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`
}
