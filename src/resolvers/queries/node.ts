import { badInput } from '../../errors.ts'
import type {
  EntityResolvers,
  NodeResolvers,
  QueryResolvers,
  RecordResolvers,
} from '../../generated/resolvers.ts'
import { wantedOf } from '../selections/wanted.ts'
import { nodeRow, typeOfRecord } from '../types/record.ts'
import { rowAtRevision } from '../types/revision.ts'

/** The most records that one `nodes` gives. */
const nodesBound = 100

export const nodeQueries: Pick<QueryResolvers, 'node' | 'nodes'> = {
  async node(_root, { id, revision }, context, info) {
    const row = async () => nodeRow(id, context, await wantedOf(info, context, 'Record'))
    if (revision == null) return row()
    const now = await context.records.record(id)
    if (now === null) return context.records.withdrawn.byId(id)
    if (now.id !== id || revision < 1) return null
    return revision === now.revision ? row() : rowAtRevision(now, revision, context.records)
  },
  async nodes(_root, { ids }, context, info) {
    if (ids.length > nodesBound) {
      throw badInput('ids', `it has ${ids.length} ids; at most ${nodesBound} are allowed.`)
    }
    const of = await wantedOf(info, context, 'Record')
    return Promise.all(ids.map((id) => nodeRow(id, context, of)))
  },
}

export const Node: NodeResolvers = { __resolveType: typeOfNode }
export const Record: RecordResolvers = { __resolveType: typeOfRecord }
export const Entity: EntityResolvers = { __resolveType: typeOfRecord }

/** The type of a node. An entry of the log is one, but no record. */
export function typeOfNode<Concept extends string>(
  node: { readonly concept: Concept } | { readonly seq: number },
) {
  return 'concept' in node ? node.concept : 'Change'
}
