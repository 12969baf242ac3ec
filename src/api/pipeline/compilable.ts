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
import { appliesTo } from '../../resolvers/selections/selection.ts'

/**
 * The most fields, counted for each type, that are compiled into one query: compiling blocks the process. The examples
 * have 23 to 191.
 */
const mostFields = 500

/**
 * Whether graphql-jit compiles a query quickly, to code that answers as graphql-js does.
 *
 * - It has no @skip and no @include: where a fragment is spread in several places, the compiler applies the condition of one
 *   of them to all.
 * - It has no alias `__proto__`, which compiled code would set as the object's prototype.
 * - Its code stays small. The compiler writes each field once for every possible type and every spread, so that a few lines of
 *   nested fragments or interfaces would keep the process busy for years.
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

/** How many fields would be compiled. Counting stops beyond the most that are. */
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
