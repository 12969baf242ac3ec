import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  valueFromAST,
} from 'graphql'

/** The assumed length of a list without `@listSize`. */
const unstatedListSize = 10

export type Variables = Readonly<Record<string, unknown>>
type Field = GraphQLField<unknown, unknown>

/** What one value of a field weighs: its `@cost`, else 1 for an object and 0 for a plain value. */
export function weightOf(schema: GraphQLSchema, field: Field): number {
  const cost = directiveOf(schema, field, 'cost')
  return cost ? Number(cost.weight) : isLeafType(getNamedType(field.type)) ? 0 : 1
}

/**
 * How many values a field has: the page size for the lists of a connection, else what `@listSize` says, and 1 for what is
 * no list. `pageSize` is null where the field is not one of a connection.
 */
export function lengthOf(
  schema: GraphQLSchema,
  field: Field,
  node: FieldNode,
  variables: Variables,
  pageSize: number | null,
): number {
  if (!isListType(getNullableType(field.type))) {
    return 1
  }
  if (pageSize !== null) {
    return pageSize
  }
  const size = directiveOf(schema, field, 'listSize')
  const slicing = Array.isArray(size?.slicingArguments) ? size.slicingArguments : []
  const lengths = slicing
    .map((name) => argumentOf(field, node, String(name), variables))
    .map((value) => (Array.isArray(value) ? value.length : Number(value ?? 0)))
  return lengths.length > 0 ? Math.max(...lengths) : Number(size?.assumedSize ?? unstatedListSize)
}

/** How many items a connection is asked for; null for a field that is no connection. */
export function pageSizeOf(field: Field, node: FieldNode, variables: Variables): number | null {
  const isConnection = field.args.some((argument) => argument.name === 'first')
  return isConnection ? Math.max(0, Number(argumentOf(field, node, 'first', variables) ?? 0)) : null
}

function directiveOf(schema: GraphQLSchema, field: Field, name: string) {
  const directive = schema.getDirective(name)
  return directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined
}

/** An argument as the resolver gets it: as written, from a variable, or the schema's default. */
function argumentOf(field: Field, node: FieldNode, name: string, variables: Variables): unknown {
  const definition = field.args.find((argument) => argument.name === name)
  const written = node.arguments?.find((argument) => argument.name.value === name)
  const value = definition && written ? valueFromAST(written.value, definition.type, variables) : undefined
  return value ?? definition?.defaultValue
}
