import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'
import { lengthOf, pageSizeOf, type Variables, weightOf } from './field-size.ts'

/** What one field of introspection weighs: a client's full introspection takes about as long as this many objects. */
const introspectionCost = 10_000

export type WeighedRequest = {
  readonly schema: GraphQLSchema
  /** A valid document: its fragments have no cycles and its fields exist. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** Coerced, so that they include the operation's defaults. */
  readonly variables: Variables
}

/**
 * The most that a request can weigh: about one for each object of the answer; plain values are free, unless `@cost` says
 * otherwise. A connection counts as its `first`, any other list as its `@listSize`. What `@skip` and `@include` leave out
 * counts too.
 *
 * @see https://ibm.github.io/graphql-specs/cost-spec.html
 */
export function costOf({ schema, document, operation, variables }: WeighedRequest): number {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const ofFragments = new Map<string, number>()

  /** `pageSize`: how many items the lists of this object have, where it is a connection. */
  function selectionsCost(
    selections: readonly SelectionNode[],
    type: GraphQLNamedType | undefined,
    pageSize: number | null,
  ): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) {
        return sum + fieldCost(selection, type, pageSize)
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return sum + fragmentCost(fragments.get(selection.name.value), pageSize)
      }
      const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type
      return sum + selectionsCost(selection.selectionSet.selections, narrowed, pageSize)
    }, 0)
  }

  /** Weighed once for each page size, so that weighing nested fragments takes time in proportion to their text. */
  function fragmentCost(fragment: FragmentDefinitionNode | undefined, pageSize: number | null): number {
    if (!fragment) {
      return 0
    }
    const key = `${fragment.name.value}/${pageSize}`
    const known = ofFragments.get(key)
    if (known !== undefined) {
      return known
    }
    const type = schema.getType(fragment.typeCondition.name.value)
    const cost = selectionsCost(fragment.selectionSet.selections, type, pageSize)
    ofFragments.set(key, cost)
    return cost
  }

  function fieldCost(node: FieldNode, parent: GraphQLNamedType | undefined, pageSize: number | null): number {
    if (node.name.value.startsWith('__')) {
      return node.selectionSet ? introspectionCost : 0
    }
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    if (!field) {
      return 0
    }
    const inner = selectionsCost(
      node.selectionSet?.selections ?? [],
      getNamedType(field.type),
      pageSizeOf(field, node, variables),
    )
    return lengthOf(schema, field, node, variables, pageSize) * (weightOf(schema, field) + inner)
  }

  const root = schema.getRootType(operation.operation) ?? undefined
  return selectionsCost(operation.selectionSet.selections, root, null)
}
