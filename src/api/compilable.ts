import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { appliesTo } from '../resolvers/selection.ts'

/** The most fields of types that are compiled into one query: nobody else is answered meanwhile. The examples have 23 to 191. */
const mostFields = 400

/**
 * Whether a query can be compiled by graphql-jit to what graphql-js would answer, and soon.
 *
 * - It has no @skip and no @include: the compiler takes the condition of one place where a fragment is spread for that of all.
 * - It has no alias `__proto__`, which would be the prototype of its object in compiled code.
 * - Its code stays small. There is a piece of it for each field of each type that may stand in its place, wherever a fragment
 *   is spread: a few lines of fragments in each other, or of interfaces, would keep the process busy for years.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): boolean {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!root || !isPlain(document)) return false
  return countedFields(schema, document, root, operation.selectionSet) <= mostFields
}

function isPlain(document: DocumentNode): boolean {
  let plain = true
  visit(document, {
    Directive: () => {
      plain = false
    },
    Field({ alias }) {
      if (alias?.value === '__proto__') plain = false
    },
  })
  return plain
}

/** The fields that would be compiled, as far as they are counted: one more than the most ends it. */
function countedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  root: GraphQLObjectType,
  selected: SelectionSetNode,
): number {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  )
  let fields = 0

  function count(type: GraphQLObjectType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      fields += 1
      if (fields > mostFields) return
      if (selection.kind === 'Field') {
        const field = type.getFields()[selection.name.value]
        if (field && selection.selectionSet)
          for (const each of typesOf(getNamedType(field.type))) count(each, selection.selectionSet)
        continue
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value)
      if (fragment && appliesTo(schema, type, fragment.typeCondition?.name.value))
        count(type, fragment.selectionSet)
    }
  }
  const typesOf = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []

  count(root, selected)
  return fields
}
