import { type LoggedRow, latestChange, loggedAfter } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

export type { LoggedRow }

/** Reads the log as its feed does: what was written, and in which order, without contents. */
export const logReader = (read: Reader) => ({
  /** The number of the last entry; 0 if there is none. */
  end: async (): Promise<number> => (await read(latestChange, {})).seq,
  /** The entries after a number, at most `limit`, each the next of the one before. */
  async after(after: number, limit: number): Promise<readonly LoggedRow[]> {
    const rows = await read(loggedAfter, { after, limit })
    return untilGap(
      rows.map(({ node }) => node),
      after,
    )
  },
})

export type LogReader = ReturnType<typeof logReader>

/**
 * The rows that follow a number without a gap. The log's counter is locked until a write is committed, so entries become
 * visible in their order, but not those of one commit at the same moment: a gap is an entry that is about to appear. A reader
 * that went on past it would never see it.
 */
export function untilGap<Row extends { readonly seq: number }>(
  rows: readonly Row[],
  after: number,
): readonly Row[] {
  const gap = rows.findIndex(({ seq }, index) => seq !== after + index + 1)
  return gap === -1 ? rows : rows.slice(0, gap)
}
