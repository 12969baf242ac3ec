import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql'
import { groupsOf } from '../domain/groups.ts'
import type { RequestContext } from './context.ts'
import { fieldsAt } from './selection.ts'

/** All that a field may need of its record to be started before the record is there. */
export type WithId = { readonly id: string }

type FieldById = (record: WithId, args: never, context: RequestContext, info: GraphQLResolveInfo) => unknown

/** A record that is asked for at the root, and those fields of its type that are read by its id alone. */
type RootRecord = WithId & { readonly type: string; readonly fields: Readonly<Record<string, FieldById>> }

/**
 * Starts the fields that are selected under a record while the record itself is being read, where its id is all they
 * need: a speaker and the page of what was said are then read together. The loaders keep what was started until the
 * fields are resolved. What fails here fails there again, and is told there; under a record that is not there, and
 * under the id of a merged one, it was started for nothing.
 */
export function startAhead(info: GraphQLResolveInfo, context: RequestContext, record: RootRecord): void {
  if (!context.lookAhead) return
  const selected = groupsOf(fieldsAt(info, []), ({ alias, name }) => alias?.value ?? name.value)
  for (const fieldNodes of selected.values()) {
    start(fieldNodes, info, context, record).catch(() => undefined)
  }
}

async function start(
  fieldNodes: FieldNode[],
  info: GraphQLResolveInfo,
  context: RequestContext,
  { id, type, fields }: RootRecord,
): Promise<void> {
  const [node] = fieldNodes
  const of = info.schema.getType(type)
  if (!node || !isObjectType(of)) return
  const field = fields[node.name.value]
  const definition = of.getFields()[node.name.value]
  if (!field || !definition) return
  const args = getArgumentValues(definition, node, info.variableValues)
  await field({ id }, args as never, context, { ...info, fieldNodes })
}
