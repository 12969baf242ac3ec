import { badCursor, encodeCursor } from '../../domain/paging/cursors.ts'
import { type Count, type Page, type PageArguments, pageOf } from '../../domain/paging/pages.ts'
import {
  type ChangeRow,
  changesByIds,
  changesInOrder,
  changesOfRecords,
  countChangesOfRecords,
  latestChange,
  timesOfChanges,
} from '../../generated/queries.ts'
import { contentsLeftBy, erased, leavesContent, unlessErased } from '../contents-left.ts'
import { batched, batchedRows } from '../loader.ts'
import type { Reader } from '../reader.ts'

export type { ChangeRow }

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
  return {
    /**
     * What a change left in its record, as JSON; null if it removed the record, or if a redaction erased the content.
     */
    async left(change: ChangeRow): Promise<string | null> {
      if (!leavesContent(change)) return null
      return unlessErased(change.after ?? (await leftBy(change)))
    },
    byId: batchedRows((ids) => read(changesByIds, { ids })),
    async ofRecord(recordId: string, page: PageArguments): Promise<Page<ChangeRow>> {
      return changePage(await ofRecord({ recordId, page }), page, () => countOf(recordId))
    },
    /** @param since ISO 8601; a page without a cursor begins with the first entry at or after this time */
    async inOrder(page: PageArguments, since: string | null): Promise<Page<ChangeRow>> {
      const skipped = async () => (since === null ? 0 : lastBefore(read, since))
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

/** Each round of the search for a time divides the remaining log into this many parts. */
const parts = 32

/**
 * The number of the last entry written before a time; 0 if there is none. Entries are numbered in the order in which
 * they were committed, which is nearly that of their times.
 */
async function lastBefore(read: Reader, time: string): Promise<number> {
  let [before, end] = [0, (await read(latestChange, {})).seq + 1]
  while (end - before > 1) {
    const step = Math.ceil((end - before) / parts)
    const seqs = Array.from({ length: parts }, (_, part) => before + (part + 1) * step)
    const written = await read(timesOfChanges, { seqs: seqs.filter((seq) => seq < end) })
    // A missing entry is still being written.
    if (written.length === 0) break
    end = Math.min(end, ...written.flatMap(({ seq, at }) => (at >= time ? [seq] : [])))
    before = Math.max(before, ...written.flatMap(({ seq, at }) => (at < time && seq < end ? [seq] : [])))
  }
  return before
}

/** @throws BAD_USER_INPUT for a cursor that is not the number of an entry */
function seqOf({ after }: PageArguments): number {
  const seq = Number(after ?? 0)
  if (!Number.isSafeInteger(seq) || seq < 0) throw badCursor('after')
  return seq
}

/** A gap means that an entry is still being written. A reader that went on past it would never see that entry. */
function untilGap(rows: readonly ChangeRow[], after: number): readonly ChangeRow[] {
  const gap = rows.findIndex(({ seq }, index) => seq !== after + index + 1)
  return gap === -1 ? rows : rows.slice(0, gap)
}

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
