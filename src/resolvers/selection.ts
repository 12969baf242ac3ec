import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { attributionsBound, noParts, type StatementParts } from '../records/statement.ts'
import type { RequestContext } from './context.ts'

/**
 * Looks ahead: which parts of the statements at the ends of the given paths are selected, so that they come along in the
 * same query. A path is a list of fields below the resolved one; [] is the field itself. What stands under a
 * fragment counts whatever type it is on: a part too many costs little, and one too few is read by its loader.
 */
export function statementParts(
  info: GraphQLResolveInfo,
  { lookAhead }: RequestContext,
  ...paths: readonly (readonly string[])[]
): StatementParts {
  if (!lookAhead) return noParts
  const selected = paths.flatMap((path) => fieldsAt(info, path))
  const names = new Set(selected.map(({ name }) => name.value))
  return {
    speakers: names.has('speakers'),
    addressedTo: names.has('addressedTo'),
    against: names.has('against'),
    about: names.has('about'),
    mentions: names.has('mentions'),
    madeAt: names.has('madeAt'),
    attributions: Math.max(0, ...selected.map((field) => attributionsFor(info, field))),
  }
}

/** The paths to the nodes of a connection. */
export const nodesOf = [['nodes'], ['edges', 'node']] as const

/** How many attributions a field needs: a first page without a filter, one more to see whether there is a next. */
function attributionsFor(info: GraphQLResolveInfo, field: FieldNode): number {
  if (field.name.value === 'quotes') return attributionsBound
  if (field.name.value !== 'attributions') return 0
  const statement = info.schema.getType('Statement')
  const definition = isObjectType(statement) ? statement.getFields().attributions : undefined
  if (!definition) return 0
  const { first, after, filter } = getArgumentValues(definition, field, info.variableValues)
  const isFirstPage = after == null && filter == null
  return isFirstPage && typeof first === 'number' && first >= 1 && first <= 100 ? first + 1 : 0
}

/** The fields that are selected at a path below the resolved field. */
export function fieldsAt(info: GraphQLResolveInfo, path: readonly string[]): FieldNode[] {
  return path
    .reduce<FieldNode[]>(
      (fields, name) => selectedUnder(info, fields).filter((field) => field.name.value === name),
      [...info.fieldNodes],
    )
    .flatMap((field) => selectedUnder(info, [field]))
}

const selectedUnder = (info: GraphQLResolveInfo, fields: readonly FieldNode[]): FieldNode[] =>
  fields.flatMap(({ selectionSet }) => (selectionSet ? fieldsIn(info, selectionSet) : []))

function fieldsIn(info: GraphQLResolveInfo, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)
    if (skip?.if === true || include?.if === false) return []
    if (selection.kind === 'Field') return [selection]
    if (selection.kind === 'InlineFragment') return fieldsIn(info, selection.selectionSet)
    const fragment = info.fragments[selection.name.value]
    return fragment ? fieldsIn(info, fragment.selectionSet) : []
  })
}
