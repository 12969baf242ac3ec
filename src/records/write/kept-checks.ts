import { isDeepStrictEqual } from 'node:util'
import type { GraphRecord } from '../graph-record.ts'

/** What a check was of: the words, where they stand, what was found, and in which source. */
type Checked = { readonly source?: unknown; readonly passages?: unknown }

/**
 * A receipt that is written anew with the passages that it had, of the source that it had, stays checked as it was: what
 * tells when, against which text and among which words it was found is left alone. Every other receipt is a claim until it is checked (checks.ts).
 *
 * @param before the content that the record had; null where it is new
 */
export function keepingChecks(record: GraphRecord, before: string | null): GraphRecord {
  if (before === null || !('checkedAt' in record.properties)) return record
  const [was, is]: Checked[] = [JSON.parse(before), record.content]
  if (was?.source !== is?.source || !isDeepStrictEqual(was?.passages, is?.passages)) return record
  const { checkedAt: _at, checkedDigest: _digest, surroundings: _around, ...properties } = record.properties
  return { ...record, properties }
}
