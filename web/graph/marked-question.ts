import {
  type ASTNode,
  doTypesOverlap,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { hasMarks, idMark, nameMark, typeMark } from './marks.ts'

/** What a record may be called by: the first of these that its type has. */
const naming = ['name', 'title', 'text', 'relationType', 'role']

/**
 * A question that asks for the marks, too, wherever it may meet a record: what implements `Node`.
 *
 * Undefined where there is nothing to mark: no query (a mutation is sent as it was written), or one that cannot be read.
 *
 * @see https://relay.dev/graphql/objectidentification.htm
 */
export function markedQuestion(
  query: string,
  schema: GraphQLSchema,
  operationName?: string | null,
): string | undefined {
  const document = read(query)
  if (!document || hasMarks(query)) return undefined
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return undefined
  const types = new TypeInfo(schema)
  const marked: ASTNode = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(field) {
          const marks = field.selectionSet ? marksOf(getNamedType(types.getType()), schema) : []
          if (!field.selectionSet || marks.length === 0) return undefined
          const selections = [...field.selectionSet.selections, ...marks]
          return { ...field, selectionSet: { ...field.selectionSet, selections } }
        },
      },
    }),
  )
  return print(marked)
}

function read(query: string) {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}

/** The marks of what may be a record. One set for each field suffices: fragments are spread into what the field gives. */
function marksOf(type: GraphQLNamedType | undefined, schema: GraphQLSchema): readonly SelectionNode[] {
  const node = schema.getType('Node')
  if (!isInterfaceType(node) || !isCompositeType(type) || !doTypesOverlap(schema, type, node)) return []
  const id = field(idMark, 'id')
  const isNode =
    type === node || isObjectType(type) || (isInterfaceType(type) && schema.isSubType(node, type))
  return [field(typeMark, '__typename'), isNode ? id : on('Node', id), ...namesOf(type, schema)]
}

/** The names of a record: its own, or those of whatever it may turn out to be. */
function namesOf(type: GraphQLNamedType, schema: GraphQLSchema): SelectionNode[] {
  const own = nameOf(type)
  if (own !== undefined) return [field(nameMark(type.name, own), own)]
  const holders = isAbstractType(type)
    ? schema.getPossibleTypes(type).map((each) => holderOfName(each, schema))
    : []
  return [...new Set(holders)].flatMap((holder) => {
    const name = nameOf(holder)
    return name === undefined ? [] : [on(holder.name, field(nameMark(holder.name, name), name))]
  })
}

/** The widest interface by which a type has its name, since that names others as well; else the type. */
function holderOfName(type: GraphQLObjectType, schema: GraphQLSchema): GraphQLNamedType {
  const named = nameOf(type)
  const [widest] = type
    .getInterfaces()
    .filter((each) => named !== undefined && nameOf(each) === named)
    .toSorted((one, other) => schema.getPossibleTypes(other).length - schema.getPossibleTypes(one).length)
  return widest ?? type
}

function nameOf(type: GraphQLNamedType): string | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  const fields = type.getFields()
  return naming.find((each) => {
    const named = fields[each]
    return named && isLeafType(getNamedType(named.type)) && !named.args.some(isRequiredArgument)
  })
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const

const field = (alias: string, of: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: name(alias),
  name: name(of),
})

const on = (type: string, selection: SelectionNode): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
})
