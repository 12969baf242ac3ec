import { logCursor, logNumberOf } from '../../domain/paging/cursors.ts'
import { entriesMeeting } from '../../feed/entry-filter.ts'
import type { LoggedRow } from '../../feed/feed.ts'
import type { RecordedStatementResolvers, SubscriptionResolvers } from '../../generated/resolvers.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { type StatementFilter, statementPage } from '../../records/pages/statements.ts'
import { onlyIdsOf } from '../../records/read/wanted.ts'
import type { RequestContext } from '../context.ts'
import { wantedOf } from '../selections/wanted.ts'
import { required } from '../types/record.ts'

export const statementSubscriptions: Pick<SubscriptionResolvers, 'statementRecorded'> = {
  statementRecorded: {
    async subscribe(_root, { filter, after }, context) {
      checkFilter(filter ?? {}, 'filter')
      await idsMeeting(filter, filter?.ids ?? [anyId], context)
      const number = after == null ? null : logNumberOf(after, 'after')
      return recorded(await context.feed.follow(number, context.signal), filter, context)
    },
    resolve: (entry: LoggedRow) => entry,
  },
}

export const RecordedStatement: RecordedStatementResolvers = {
  cursor: ({ seq }) => logCursor(seq),
  change: (entry) => entry,
  statement: async ({ recordId }, _args, context, info) =>
    required(context.records.statement(recordId, await wantedOf(info, context, 'Statement')), recordId),
}

/** An id to try a filter on before anything is recorded. */
const anyId = 'statement:any'

const isRecorded = entriesMeeting({ kinds: ['CREATED', 'RESTORED'], recordKinds: ['STATEMENT'] })

/** The entries of statements that meet a filter, which is asked once for each batch. */
async function* recorded(
  batches: AsyncGenerator<readonly LoggedRow[]>,
  filter: StatementFilter | null | undefined,
  context: RequestContext,
) {
  for await (const batch of batches) {
    const entries = batch.filter(isRecorded)
    if (entries.length === 0) continue
    const met = await idsMeeting(
      filter,
      entries.map(({ recordId }) => recordId),
      context,
    )
    yield* entries.filter(({ recordId }) => met.has(recordId))
  }
}

/**
 * Which of these statements meet a filter as it is for `statements`.
 *
 * @param ids at most 100
 * @throws BAD_USER_INPUT for a filter that is unreadable or can match nothing
 */
async function idsMeeting(
  filter: StatementFilter | null | undefined,
  ids: readonly string[],
  { recordsAnew }: RequestContext,
): Promise<ReadonlySet<string>> {
  const among = filter?.ids ? ids.filter((id) => filter.ids?.includes(id)) : ids
  if (among.length === 0) return new Set()
  const page = { first: among.length, order: 'SAID_AT_DESC', after: null }
  const { edges } = await statementPage(
    recordsAnew(),
    { filter: { ...filter, ids: among }, page },
    onlyIdsOf('Statement'),
  )
  return new Set(edges.map(({ node }) => node.id))
}
