import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type SelectionNode,
} from 'graphql'

/**
 * GraphQL's CollectFields for one concrete type: the fields selected under some nodes, grouped by response name.
 *
 * @see https://spec.graphql.org/draft/#CollectFields()
 */
export function fieldsOn(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): FieldNode[][] {
  const fields = new Map<string, FieldNode[]>()
  for (const { selectionSet } of nodes) collect(info, type, selectionSet?.selections ?? [], fields)
  return [...fields.values()]
}

function collect(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  into: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!isIncluded(info, selection)) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      into.set(key, [...(into.get(key) ?? []), selection])
      continue
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value]
    if (fragment && appliesTo(info.schema, type, fragment.typeCondition?.name.value))
      collect(info, type, fragment.selectionSet.selections, into)
  }
}

function isIncluded({ variableValues }: GraphQLResolveInfo, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)
  return skip?.if !== true && include?.if !== false
}

/** Whether a fragment with this type condition, or none, applies to an object of a type. */
export function appliesTo(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  condition: string | undefined,
): boolean {
  if (condition === undefined || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}

/** The nodes that are selected at a path below some nodes of an object type. */
export function nodesAt(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  path: readonly string[],
): FieldNode[] {
  const [name, ...rest] = path
  if (name === undefined) return [...nodes]
  const found = fieldsOn(info, type, nodes)
    .filter(([node]) => node?.name.value === name)
    .flat()
  const inner = namedTypeOf(info, type, name)
  if (rest.length === 0 || found.length === 0) return found
  return isObjectType(inner) ? nodesAt(info, inner, found, rest) : []
}

/** The type of a field, without lists and non-null. */
export function namedTypeOf({ schema }: GraphQLResolveInfo, type: GraphQLObjectType, field: string) {
  const definition = type.getFields()[field]
  return definition && schema.getType(String(definition.type).replace(/[[\]!]/g, ''))
}
