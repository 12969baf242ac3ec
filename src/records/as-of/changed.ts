import { type ChangedSinceRow, changedSince, lockRecords, lockTombstones } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { erased, leavesContent } from '../contents-left.ts'

/** What a record is now. `content` is null for a tombstone whose content was redacted. */
export type Now = {
  readonly isLive: boolean
  readonly concept: string
  readonly content: string | null
  readonly revision: number
  /** Of tombstones only, as records keep both. */
  readonly recordedAt: string
  readonly by: string | null
}

/** What a record was: not there yet, live, withdrawn, or something that a redaction has erased since. */
export type Past =
  | { readonly was: 'ABSENT' }
  | { readonly was: 'LIVE'; readonly content: string; readonly revision: number; readonly at: string }
  | {
      readonly was: 'WITHDRAWN'
      readonly content: string | null
      readonly revision: number
      readonly at: string
      readonly reason: string | null
      readonly withdrawnWith: string | null
    }
  /** Live or withdrawn. Its content only where that is known, and something that it needs was erased. */
  | {
      readonly was: 'ERASED'
      readonly wasLive: boolean
      readonly content: string | null
      readonly revision: number
    }

/** A record that was written since. */
export type Changed = { readonly id: string; readonly now: Now; readonly past: Past }

/**
 * The records that were written after one number of the log and up to another: what they are, and what they were. They are
 * locked, in the order of their ids as by every writer. Null where some of the log cannot be seen yet, because it is just
 * being committed.
 */
export async function changedRecords(
  transaction: Transaction,
  after: number,
  last: number,
): Promise<readonly Changed[] | null> {
  const rows = await transaction.run(changedSince, { after, last })
  if (rows.reduce((sum, { entries }) => sum + entries, 0) !== last - after) return null
  const ids = rows.map(({ id }) => id)
  const states = await presentStates(transaction, ids)
  const withdrawals = withdrawalsOf(rows)
  return rows.flatMap((row) => {
    const now = states.get(row.id)
    return now === undefined ? [] : { id: row.id, now, past: pastOf(row, now, withdrawals) }
  })
}

/** What records are now, by their ids, live ones and tombstones. */
export async function presentStates(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Now>> {
  if (ids.length === 0) return new Map()
  const live = await transaction.run(lockRecords, { ids: [...ids] })
  const gone = await transaction.run(lockTombstones, { ids: [...ids] })
  return new Map<string, Now>([
    ...live.map(({ id, ...row }) => [id, { ...row, isLive: true, recordedAt: '', by: null }] as const),
    ...gone.map(({ id, was, ...row }) => [id, { ...row, isLive: false, concept: was }] as const),
  ])
}

function pastOf(
  { id, kind, before, after, revisions, earlier: [earlier] }: ChangedSinceRow,
  now: Now,
  withdrawals: ReadonlyMap<string, string>,
): Past {
  if (earlier === undefined) return { was: 'ABSENT' }
  const { at, reason } = earlier
  const content = kind === 'RESTORED' ? after : before
  const isRedacted = !now.isLive && now.content === null
  const known = content === erased || isRedacted ? null : content
  const revision = now.revision - revisions
  const wasLive = leavesContent({ kind: earlier.kind })
  if (isRedacted || (wasLive && known === null)) return { was: 'ERASED', wasLive, content: null, revision }
  if (wasLive && known !== null) return { was: 'LIVE', content: known, revision, at }
  const root = withdrawals.get(withdrawalOf(earlier)) ?? id
  const withdrawnWith = root === id ? null : root
  return { was: 'WITHDRAWN', content: known, revision, at, reason, withdrawnWith }
}

/** What was withdrawn together has entries of one time, of which that of the requested record comes first. */
const withdrawalOf = ({ at }: { readonly at: string }) => at

function withdrawalsOf(rows: readonly ChangedSinceRow[]): ReadonlyMap<string, string> {
  const withdrawn = rows.flatMap(({ id, earlier: [earlier] }) =>
    earlier?.kind === 'WITHDRAWN' ? [{ id, ...earlier }] : [],
  )
  withdrawn.sort((a, b) => b.seq - a.seq)
  return new Map(withdrawn.map((entry) => [withdrawalOf(entry), entry.id]))
}
