import type { QueryResolvers, TopicResolvers } from '../../generated/resolvers.ts'
import type { StatementRow, TopicRow } from '../../records/read/rows.ts'
import { listOfAll } from '../selections/listed.ts'
import { pageField, recordNamed } from '../selections/parts.ts'
import { recordFields } from './record.ts'

export const topicQueries: Pick<QueryResolvers, 'topic' | 'topics'> = {
  topic: (_root, { id }, context, info) => recordNamed(context.records.topic, id, 'Topic', context, info),
  topics: listOfAll<TopicRow>('Topic', 'ID'),
}

export const Topic: TopicResolvers = { ...recordFields, statements: pageField<StatementRow>() }
