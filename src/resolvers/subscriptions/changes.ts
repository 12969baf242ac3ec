import { logNumberOf } from '../../domain/paging/cursors.ts'
import { entriesMeeting } from '../../feed/entry-filter.ts'
import type { LoggedRow } from '../../feed/feed.ts'
import type { SubscriptionResolvers } from '../../generated/resolvers.ts'

export const changeSubscriptions: Pick<SubscriptionResolvers, 'changes'> = {
  changes: {
    async subscribe(_root, { after, filter }, { feed, signal }) {
      const meets = entriesMeeting(filter)
      const batches = await feed.follow(after == null ? null : logNumberOf(after, 'after'), signal)
      return entriesOf(batches, meets)
    },
    resolve: (entry: LoggedRow) => entry,
  },
}

async function* entriesOf(
  batches: AsyncGenerator<readonly LoggedRow[]>,
  meets: (entry: LoggedRow) => boolean,
) {
  for await (const batch of batches) yield* batch.filter(meets)
}
