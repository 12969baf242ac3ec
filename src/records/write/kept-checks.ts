import { isDeepStrictEqual } from 'node:util'
import type { GraphRecord } from '../graph-record.ts'

/** What was checked: the passages, in the text of this source. */
type Checked = { readonly source?: unknown; readonly passages?: unknown }

/**
 * A receipt keeps its last check if it is written with the same source and passages as before: the properties that tell
 * when and against which text they were found are left out of the write. Every other receipt is unchecked until the
 * next check (checks.ts).
 *
 * @param before the content that the record had, as JSON; null if it is new
 */
export function keepingChecks(record: GraphRecord, before: string | null): GraphRecord {
  if (before === null || !('checkedAt' in record.properties)) return record
  const [was, is]: Checked[] = [JSON.parse(before), record.content]
  if (was?.source !== is?.source || !isDeepStrictEqual(was?.passages, is?.passages)) return record
  const { checkedAt: _at, checkedDigest: _digest, surroundings: _around, ...properties } = record.properties
  return { ...record, properties }
}
