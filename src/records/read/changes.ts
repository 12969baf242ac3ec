import { encodeCursor, logNumberIn } from '../../domain/paging/cursors.ts'
import { type Count, type Page, type PageArguments, pageOf } from '../../domain/paging/pages.ts'
import {
  type ChangeRow,
  changesByIds,
  changesInOrder,
  changesOfRecords,
  countChangesOfRecords,
  latestChange,
} from '../../generated/queries.ts'
import { contentsLeftBy, erased, leavesContent, unlessErased } from '../contents-left.ts'
import { batched, batchedRows } from '../loader.ts'
import type { Reader } from '../reader.ts'
import { lastEntry } from './last-entry.ts'
import { type LoggedRow, untilGap } from './log.ts'

export type { ChangeRow }

/** An entry of the log, whose content and reason may still have to be read. */
export type EntryRow = ChangeRow | LoggedRow

/**
 * Reads the log, oldest entry first. Its cursors are the numbers of entries, so a reader that tails the log misses
 * nothing.
 */
export function changeRecords(read: Reader) {
  const ofRecord = batched(
    async (asks: readonly { recordId: string; page: PageArguments }[]) => {
      const limit = Math.max(...asks.map(({ page }) => page.first)) + 1
      const walks = asks.map(({ recordId, page }, index) => ({
        id: String(index),
        recordId,
        after: seqOf(page),
      }))
      const rows = await read(changesOfRecords, { walks, limit })
      return asks.map((_, index) => rows.filter(({ walk }) => walk === String(index)).map(({ node }) => node))
    },
    (ask) => JSON.stringify(ask),
  )
  const countOf = batched(async (ids: readonly string[]): Promise<readonly Count[]> => {
    const totals = new Map((await read(countChangesOfRecords, { ids })).map(({ id, total }) => [id, total]))
    return ids.map((id) => ({ total: totals.get(id) ?? 0, isExact: true }))
  })
  const leftBy = batched(
    async (changes: readonly ChangeRow[]) => {
      const left = await contentsLeftBy(read, changes)
      return changes.map(({ seq }) => left.get(seq) ?? erased)
    },
    ({ id }) => id,
  )
  const byId = batchedRows((ids) => read(changesByIds, { ids }))
  /** An entry with its content and reason. Entries are never deleted. */
  const whole = async (entry: EntryRow): Promise<ChangeRow> => {
    if ('before' in entry) return entry
    const found = await byId(entry.id)
    if (found === null) throw new Error(`The log has no entry ${entry.id} any more.`)
    return found
  }
  return {
    /**
     * What a change left in its record, as JSON; null if it removed the record, or if a redaction erased the content.
     */
    async left(entry: EntryRow): Promise<string | null> {
      if (!leavesContent(entry)) return null
      const change = await whole(entry)
      return unlessErased(change.after ?? (await leftBy(change)))
    },
    byId,
    whole,
    async ofRecord(recordId: string, page: PageArguments): Promise<Page<ChangeRow>> {
      return changePage(await ofRecord({ recordId, page }), page, () => countOf(recordId))
    },
    /** @param since ISO 8601; a page without a cursor begins with the first entry at or after this time */
    async inOrder(page: PageArguments, since: string | null): Promise<Page<ChangeRow>> {
      const skipped = async () => (since === null ? 0 : lastEntry(read, (at) => at < since))
      const after = page.after === null ? await skipped() : seqOf(page)
      const rows = await read(changesInOrder, { after, limit: page.first + 1 })
      return changePage(
        untilGap(
          rows.map(({ node }) => node),
          after,
        ),
        page,
        async () => ({ total: (await read(latestChange, {})).seq - (await skipped()), isExact: true }),
        after,
      )
    },
    count: async () => (await read(latestChange, {})).seq,
  }
}

/** @throws BAD_USER_INPUT for a cursor that is not the number of an entry */
const seqOf = ({ after }: PageArguments): number => logNumberIn(after ?? '0', 'after')

/** A page of the log. The last page has an end cursor too, from which to read what is written later. */
function changePage(
  rows: readonly ChangeRow[],
  page: PageArguments,
  count: () => Promise<Count>,
  after = seqOf(page),
): Page<ChangeRow> {
  const found = pageOf({ rows, page, keyOf: ({ seq }) => String(seq), count })
  return { ...found, endCursor: found.endCursor ?? encodeCursor(page.order, String(after)) }
}
