import { type ChangeRow, changesOfRevision, lastChangesBefore } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** What a record held at one of its revisions. */
export type Revision = {
  /** Its content, as JSON; null where a redaction erased it. */
  readonly content: string | null
  /** When it was written. */
  readonly at: string
  /** When the next revision was written. */
  readonly until: string
}

type Left = (change: ChangeRow) => Promise<string | null>

/**
 * Reads what records held before. `left` gives what a change left in its record, as JSON, or null where a redaction erased
 * it.
 */
export const revisionRecords = (read: Reader, left: Left) => ({
  /** A revision that is not the newest, counted from 1; null if there is none of this number, or it is the newest. */
  async ofRecord(id: string, number: number): Promise<Revision | null> {
    const [written, next] = await read(changesOfRevision, { id, skipped: number - 1 })
    if (written === undefined || next === undefined) return null
    return { content: await left(written.node), at: written.node.at, until: next.node.at }
  },
  /**
   * What each of several records held just before an instant, as JSON, or null where a redaction erased it. Those that were
   * added later are left out.
   */
  async contentsBefore(ids: readonly string[], instant: string): Promise<ReadonlyMap<string, string | null>> {
    const rows = await read(lastChangesBefore, { ids: [...ids], before: instant })
    return new Map(await Promise.all(rows.map(async ({ id, node }) => [id, await left(node)] as const)))
  },
})
