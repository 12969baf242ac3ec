import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import { partName } from './page-requests.ts'

/** Pages under several aliases are one page if their arguments are the same. */
export function samePages(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  fields: readonly FieldNode[][],
): FieldNode[][] {
  const groups = new Map<string, FieldNode[]>()
  for (const nodes of fields) {
    const [node] = nodes
    const definition = node && type.getFields()[node.name.value]
    if (!node || !definition) continue
    const name =
      definition.args.length === 0
        ? node.name.value
        : partName(node.name.value, argumentsOf(info, type, node))
    groups.set(name, [...(groups.get(name) ?? []), ...nodes])
  }
  return [...groups.values()]
}

/** The arguments of a field, with the operation's variables. */
export function argumentsOf(info: GraphQLResolveInfo, type: GraphQLObjectType, node: FieldNode) {
  const definition = type.getFields()[node.name.value]
  return definition ? getArgumentValues(definition, node, info.variableValues) : {}
}
