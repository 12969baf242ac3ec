import { encodeCursor } from '../../domain/paging/cursors.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import type { ChangeResolvers, QueryResolvers } from '../../generated/resolvers.ts'
import { unlessErased } from '../../records/contents-left.ts'
import { wantedOf } from '../selections/wanted.ts'
import { nodeRow } from './record.ts'

/** The log's order, the same in `changes` and in every `history`, so that their cursors are interchangeable. */
const order = 'SEQ'

export const changeQueries: Pick<QueryResolvers, 'changes'> = {
  changes: (_root, { since, ...args }, { records }) =>
    records.changes.inOrder(pageArguments(args, { order }), since?.toISOString() ?? null),
}

const contentOf = (json: string | null): Record<string, unknown> | null =>
  json === null ? null : JSON.parse(json)

export const Change: ChangeResolvers = {
  cursor: ({ seq }) => encodeCursor(order, String(seq)),
  record: async ({ recordId }, _args, context, info) =>
    nodeRow(recordId, context, await wantedOf(info, context, 'Record')),
  /** Who edits is shown only to viewers with a token. */
  by: ({ by }, _args, { viewer }) => (viewer.role === 'anonymous' ? null : by),
  before: ({ before }) => contentOf(unlessErased(before)),
  after: async (change, _args, { records }) => contentOf(await records.changes.left(change)),
}
