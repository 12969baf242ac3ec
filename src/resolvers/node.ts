import { badInput } from '../errors.ts'
import type {
  EntityResolvers,
  NodeResolvers,
  QueryResolvers,
  RecordResolvers,
} from '../generated/resolvers.ts'
import { recordRow, typeOfRecord } from './records.ts'
import { statementParts } from './selection.ts'

/** The most records that one `nodes` gives. */
const nodesBound = 100

export const nodeQueries: Pick<QueryResolvers, 'node' | 'nodes'> = {
  async node(_root, { id }, context, info) {
    const found = await context.records.find(id)
    return found && recordRow(found, context, statementParts(info, context, []))
  },
  async nodes(_root, { ids }, context, info) {
    if (ids.length > nodesBound) {
      throw badInput('ids', `it has ${ids.length} ids; at most ${nodesBound} are allowed.`)
    }
    const parts = statementParts(info, context, [])
    const found = await Promise.all(ids.map(context.records.find))
    return Promise.all(found.map((record) => record && recordRow(record, context, parts)))
  },
}

export const Node: NodeResolvers = { __resolveType: typeOfNode }
export const Record: RecordResolvers = { __resolveType: typeOfRecord }
export const Entity: EntityResolvers = { __resolveType: typeOfRecord }

/** An entry of the log is a node, but no record. */
function typeOfNode<Concept extends string>(node: { readonly concept: Concept } | { readonly seq: number }) {
  return 'concept' in node ? node.concept : 'Change'
}
