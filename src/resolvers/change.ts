import { encodeCursor } from '../domain/cursors.ts'
import { pageArguments } from '../domain/pages.ts'
import type { ChangeResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { recordRow } from './records.ts'

/** The log's own order: its cursors work in `changes` and in every `history`. */
const order = 'SEQ'

export const changeQueries: Pick<QueryResolvers, 'changes'> = {
  changes: (_root, args, { records }) => records.changes.inOrder(pageArguments(args, { order })),
}

const contentOf = (json: string | null): Record<string, unknown> | null =>
  json === null ? null : JSON.parse(json)

export const Change: ChangeResolvers = {
  cursor: ({ seq }) => encodeCursor(order, String(seq)),
  async record({ recordId }, _args, context) {
    const found = await context.records.find(recordId)
    return found && recordRow(found, context)
  },
  /** Who edits is shown only to those who may. */
  by: ({ by }, _args, { viewer }) => (viewer.role === 'anonymous' ? null : by),
  before: ({ before }) => contentOf(before),
  after: ({ after }) => contentOf(after),
}
