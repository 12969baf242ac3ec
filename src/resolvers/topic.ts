import { pageArguments } from '../domain/pages.ts'
import type { QueryResolvers, TopicResolvers } from '../generated/resolvers.ts'
import { checkLists } from '../records/filters.ts'
import { recordFields } from './records.ts'
import { statementsRelated } from './statement-pages.ts'

export const topicQueries: Pick<QueryResolvers, 'topic' | 'topics'> = {
  topic: (_root, { id }, { records }) => records.topics.byId(id),
  topics(_root, { filter, ...args }, { records }) {
    checkLists(filter ?? {}, 'filter')
    const request = { page: pageArguments(args, { order: 'ID' }), order: 'asc', conditions: null } as const
    return filter?.ids
      ? records.topics.pages.among(filter.ids, request)
      : records.topics.pages.inOrder(request)
  },
}

export const Topic: TopicResolvers = { ...recordFields, statements: statementsRelated('ABOUT') }
