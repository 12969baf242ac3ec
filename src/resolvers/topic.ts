import { pageArguments } from '../domain/pages.ts'
import type { QueryResolvers, TopicResolvers } from '../generated/resolvers.ts'
import { checkFilter } from '../records/filters.ts'
import { startAhead } from './ahead.ts'
import { recordFields } from './record.ts'
import { statementsRelated } from './statement-pages.ts'

export const topicQueries: Pick<QueryResolvers, 'topic' | 'topics'> = {
  topic(_root, { id }, context, info) {
    startAhead(info, context, { id, type: 'Topic', fields: topicPages })
    return context.records.topics.byId(id)
  },
  topics(_root, { filter, ...args }, { records }) {
    checkFilter(filter ?? {}, 'filter')
    const request = { page: pageArguments(args, { order: 'ID' }), order: 'asc', conditions: null } as const
    return filter?.ids
      ? records.topics.pages.among(filter.ids, request)
      : records.topics.pages.inOrder(request)
  },
}

/** What is read of a topic by its id alone. */
const topicPages = { ...recordFields, statements: statementsRelated('ABOUT') } satisfies TopicResolvers

export const Topic: TopicResolvers = topicPages
