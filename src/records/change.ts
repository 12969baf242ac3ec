import { badCursor, encodeCursor } from '../domain/cursors.ts'
import { type Count, type Page, type PageArguments, pageOf } from '../domain/pages.ts'
import {
  type ChangeRow,
  changesByIds,
  changesInOrder,
  changesOfRecords,
  countChangesOfRecords,
  latestChange,
} from '../generated/queries.ts'
import { batched, batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { ChangeRow }

/** The log, oldest entry first. Its cursor is the number of an entry, so that a reader that tails it misses nothing. */
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
  return {
    byId: batchedRows((ids) => read(changesByIds, { ids })),
    async ofRecord(recordId: string, page: PageArguments): Promise<Page<ChangeRow>> {
      return changePage(await ofRecord({ recordId, page }), page, () => countOf(recordId))
    },
    async inOrder(page: PageArguments): Promise<Page<ChangeRow>> {
      const after = seqOf(page)
      const rows = await read(changesInOrder, { after, limit: page.first + 1 })
      return changePage(
        untilGap(
          rows.map(({ node }) => node),
          after,
        ),
        page,
        async () => ({ total: (await read(latestChange, {})).seq, isExact: true }),
      )
    },
    count: async () => (await read(latestChange, {})).seq,
  }
}

/** @throws BAD_USER_INPUT for a cursor that names no entry */
function seqOf({ after }: PageArguments): number {
  const seq = Number(after ?? 0)
  if (!Number.isSafeInteger(seq) || seq < 0) throw badCursor('after')
  return seq
}

/** What is missing between entries is being written: a reader that went on past it would never see it. */
function untilGap(rows: readonly ChangeRow[], after: number): readonly ChangeRow[] {
  const gap = rows.findIndex(({ seq }, index) => seq !== after + index + 1)
  return gap === -1 ? rows : rows.slice(0, gap)
}

/** A page of the log. At its end there is a cursor too: it is where what is written later will follow. */
function changePage(
  rows: readonly ChangeRow[],
  page: PageArguments,
  count: () => Promise<Count>,
): Page<ChangeRow> {
  const found = pageOf({ rows, page, keyOf: ({ seq }) => String(seq), count })
  return { ...found, endCursor: found.endCursor ?? encodeCursor(page.order, page.after ?? '0') }
}
