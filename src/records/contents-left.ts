import { unavailable } from '../errors.ts'
import { type ChangeEntry, type ChangeRow, type ContentsLeftRow, contentsLeft } from '../generated/queries.ts'

/** What the log says in place of a content that a redaction took. */
export const erased = 'ERASED'

/** A content that the log holds; null where a redaction took it. */
export const unlessErased = (content: string | null): string | null => (content === erased ? null : content)

type Reads = (
  query: typeof contentsLeft,
  params: { entries: ChangeEntry[] },
) => Promise<readonly ContentsLeftRow[]>

/** How often it is looked again where a record is being written at the same time. */
const mostLooks = 20

/** Whether a change left its record with a content, and did not take it out. */
export const leavesContent = ({ kind }: Pick<ChangeRow, 'kind'>): boolean =>
  kind !== 'WITHDRAWN' && kind !== 'REDACTED'

/**
 * What each of some changes that leave one left as their record's content: JSON, or `erased` where a redaction took it. The log has no copy of what a creation wrote. That is what the record's next entry found or, while there is none, the
 * record itself at its first revision; where it is neither, the record was written between the two looks, and it is looked again.
 *
 * @returns by the entry's number
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
