import { pageArguments } from '../../domain/paging/pages.ts'
import type {
  QueryResolvers,
  TimelineConnectionResolvers,
  TimelineEntryResolvers,
} from '../../generated/resolvers.ts'
import { timelineOrder, timelinePage } from '../../records/pages/timeline.ts'
import { connection } from '../connections.ts'
import { nodesOf } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { typeOfRecord } from '../types/record.ts'

export const timelineQueries: Pick<QueryResolvers, 'timeline'> = {
  async timeline(_root, { filter, ...args }, context, info) {
    const page = pageArguments(args, { order: timelineOrder })
    const rows = await wantedOf(info, context, 'Record', ...nodesOf)
    return timelinePage(context.records, { filter, page }, rows)
  },
}

export const TimelineConnection: TimelineConnectionResolvers = {
  ...connection,
  undated: (page) => page.undated(),
}

export const TimelineEntry: TimelineEntryResolvers = { __resolveType: typeOfRecord }
