import { pageArguments } from '../domain/pages.ts'
import type {
  QueryResolvers,
  StatementRelationEdgeResolvers,
  StatementRelationResolvers,
} from '../generated/resolvers.ts'
import {
  type DisputeFilter,
  type DisputeOrder,
  type DisputesAsked,
  disputePage,
} from '../records/dispute-pages.ts'
import { withOtherEnds } from '../records/relation.ts'
import { recordFields, required } from './record.ts'
import { statementParts } from './selection.ts'

export const relationQueries: Pick<QueryResolvers, 'disputes'> = {
  async disputes(_root, args, { records }) {
    return withOtherEnds(await disputePage(records, disputesAsked(args)), null)
  },
}

type DisputeArguments = {
  readonly filter?: DisputeFilter | null
  readonly orderBy?: DisputeOrder | null
  readonly first?: number | null
  readonly after?: string | null
}

/** What a field `disputes` asks for by its arguments. */
export function disputesAsked({ filter, orderBy, ...args }: DisputeArguments): DisputesAsked {
  const order = orderBy ?? 'LAST_SAID_DESC'
  return { filter: filter ?? {}, orderBy: order, page: pageArguments(args, { order }) }
}

export const StatementRelation: StatementRelationResolvers = {
  ...recordFields,
  from: ({ fromId }, _args, context, info) =>
    required(context.records.statements.byId(fromId, statementParts(info, context, [])), fromId),
  to: ({ toId }, _args, context, info) =>
    required(context.records.statements.byId(toId, statementParts(info, context, [])), toId),
  receipts: ({ receiptIds }, _args, { records }) =>
    Promise.all(receiptIds.map((id) => required(records.attributions.byId(id), id))),
  sharedEntities: async ({ id }, _args, { records }) => [...(await records.relations.sharedEntitiesOf(id))],
}

export const StatementRelationEdge: StatementRelationEdgeResolvers = {
  /** The end that is not the parent's; null at the root, and where both are. */
  async other({ node: { fromId, toId }, seenFrom }, _args, context, info) {
    const { statements } = context.records
    const parts = statementParts(info, context, [])
    if (seenFrom === null) return null
    if ('statementId' in seenFrom) {
      return statements.byId(seenFrom.statementId === fromId ? toId : fromId, parts)
    }
    const ends = await Promise.all(
      [fromId, toId].map((id) => statements.byId(id, { ...parts, speakers: true })),
    )
    const others = ends.filter(
      (end) => end && !end.speakers?.some(({ actor }) => actor.id === seenFrom.actorId),
    )
    return others.length === 1 ? (others[0] ?? null) : null
  },
}
