import { logCursor, logNumberIn, logOrder } from '../../domain/paging/cursors.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import type { ChangeResolvers, QueryResolvers } from '../../generated/resolvers.ts'
import { unlessErased } from '../../records/contents-left.ts'
import { wantedOf } from '../selections/wanted.ts'
import { nodeRow } from './record.ts'

export const changeQueries: Pick<QueryResolvers, 'changes'> = {
  async changes(_root, { since, ...args }, { records, feed, signal }) {
    const page = pageArguments(args, { order: logOrder })
    const found = await records.changes.inOrder(page, since?.toISOString() ?? null)
    // Whoever asks again and again after a place that is in no log of this graph would wait for ever.
    if (found.edges.length === 0 && page.after !== null)
      await feed.assertReached(logNumberIn(page.after, 'after'), signal)
    return found
  },
}

const contentOf = (json: string | null): Record<string, unknown> | null =>
  json === null ? null : JSON.parse(json)

export const Change: ChangeResolvers = {
  cursor: ({ seq }) => logCursor(seq),
  record: async ({ recordId }, _args, context, info) =>
    nodeRow(recordId, context, await wantedOf(info, context, 'Record')),
  /** Who edits is shown only to viewers with a token. */
  by: ({ by }, _args, { viewer }) => (viewer.role === 'anonymous' ? null : by),
  before: async (change, _args, { records }) =>
    contentOf(unlessErased((await records.changes.whole(change)).before)),
  after: async (change, _args, { records }) => contentOf(await records.changes.left(change)),
  reason: async (change, _args, { records }) => (await records.changes.whole(change)).reason,
}
