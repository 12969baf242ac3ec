import { pageArguments } from '../../domain/paging/pages.ts'
import type { QueryResolvers, TopicResolvers } from '../../generated/resolvers.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { inOrder } from '../../records/pages/requests.ts'
import type { StatementRow } from '../../records/read/rows.ts'
import { nodesOf, pageField, recordNamed } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { recordFields } from './record.ts'

export const topicQueries: Pick<QueryResolvers, 'topic' | 'topics'> = {
  topic: (_root, { id }, context, info) => recordNamed(context.records.topic, id, 'Topic', context, info),
  async topics(_root, { filter, ...args }, context, info) {
    checkFilter(filter ?? {}, 'filter')
    const request = inOrder(pageArguments(args, { order: 'ID' }), 'asc')
    const rows = await wantedOf(info, context, 'Topic', ...nodesOf)
    const from = filter?.ids ? { ids: filter.ids } : { label: 'Topic' }
    return context.records.pages.from(from, { of: 'Topic', along: [] }, request, rows)
  },
}

export const Topic: TopicResolvers = { ...recordFields, statements: pageField<StatementRow>() }
