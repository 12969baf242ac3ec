import { unavailable } from '../errors.ts'
import { type ChangeEntry, type ChangeRow, type ContentsLeftRow, contentsLeft } from '../generated/queries.ts'

/** Stands in the log for content that a redaction erased. */
export const erased = 'ERASED'

/** Content from the log; null if a redaction erased it. */
export const unlessErased = (content: string | null): string | null => (content === erased ? null : content)

type Reads = (
  query: typeof contentsLeft,
  params: { entries: ChangeEntry[] },
) => Promise<readonly ContentsLeftRow[]>

/** How often to look again while a record is being written concurrently. */
const mostLooks = 20

/** Whether a record still has content after this change. */
export const leavesContent = ({ kind }: Pick<ChangeRow, 'kind'>): boolean =>
  kind !== 'WITHDRAWN' && kind !== 'REDACTED'

/**
 * The content that each of these changes left in its record: JSON, or `erased` if a redaction erased it. All of them
 * must be changes that leave content. The log has no copy of what a creation wrote: that is the content from before
 * the record's next change or, if there is none, the record itself while at revision 1. If neither is found, the
 * record was written between the two reads, and both are repeated.
 *
 * @returns the contents by the number of the entry
 */
export async function contentsLeftBy(
  read: Reads,
  entries: readonly ChangeEntry[],
): Promise<ReadonlyMap<number, string>> {
  const left = new Map<number, string>()
  let asked = entries.map(({ recordId, seq }) => ({ recordId, seq }))
  for (let looks = 0; asked.length > 0 && looks < mostLooks; looks += 1) {
    for (const { seq, kept, found, contents, revisions } of await read(contentsLeft, { entries: asked })) {
      if (kept !== null) left.set(seq, kept)
      else if (found[0] !== undefined) left.set(seq, found[0])
      else if (contents[0] !== undefined && revisions[0] === 1) left.set(seq, contents[0])
    }
    asked = asked.filter(({ seq }) => !left.has(seq))
  }
  if (asked.length > 0)
    throw unavailable(`"${asked[0]?.recordId}" is being written again and again. Ask again later.`)
  return left
}
