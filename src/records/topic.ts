import { countRecords, type TopicRow, topicsAmong, topicsByIds, topicsInOrder } from '../generated/queries.ts'
import { orderedPages } from './concept-pages.ts'
import { batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { TopicRow }

export const topicRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(topicsByIds, { ids })),
  pages: orderedPages<TopicRow, null>(read, {
    unconditional: null,
    inOrder: topicsInOrder,
    count: countRecords.Topic,
    among: topicsAmong,
  }),
})
