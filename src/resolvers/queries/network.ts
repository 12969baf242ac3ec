import { pageArguments } from '../../domain/paging/pages.ts'
import type {
  NetworkEdgeResolvers,
  NetworkNodeResolvers,
  NetworkResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts'
import { network, statementsOfEdge } from '../../records/connected/network.ts'
import { entityNamed, nodesOf, recordNamed } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { required } from '../types/record.ts'

/** How many statements of an edge come along with it. */
const latestCount = 3

export const networkQueries: Pick<QueryResolvers, 'network'> = {
  network: (_root, args, { records }) => network(records, args),
}

export const Network: NetworkResolvers = {
  center: ({ center }, _args, context, info) => entityNamed(center, context, info),
  nodes: ({ nodes }) => [...nodes],
  edges: ({ edges }) => [...edges],
}

export const NetworkNode: NetworkNodeResolvers = {
  record: ({ record }, _args, context, info) => entityNamed(record, context, info),
}

export const NetworkEdge: NetworkEdgeResolvers = {
  from: ({ from }, _args, context, info) => entityNamed(from, context, info),
  to: ({ to }, _args, context, info) => entityNamed(to, context, info),
  latest: ({ statementIds }, _args, context, info) =>
    Promise.all(
      statementIds
        .slice(0, latestCount)
        .map((id) => required(recordNamed(context.records.statement, id, 'Statement', context, info), id)),
    ),
  statements: async (edge, args, context, info) =>
    statementsOfEdge(
      context.records,
      edge,
      pageArguments(args, { order: 'SAID_AT_DESC' }),
      await wantedOf(info, context, 'Statement', ...nodesOf),
    ),
}
