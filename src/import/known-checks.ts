import { canonicalContent } from '../bundle/canonical.ts'
import type { BundlePassage } from '../bundle/format.ts'
import { contentOf } from '../bundle/to-graph/records.ts'
import type { Stored } from '../domain/concepts/stored.ts'
import { isReceipt, type RecordContent } from '../records/graph-record.ts'
import type { StoredRecord } from '../records/stored-records.ts'

/**
 * A record of a bundle with the results of checks that the graph has: a bundle only makes claims about its texts
 * (docs/check-receipts.md). A receipt that was checked here keeps its statuses and positions as long as it has the same
 * passages of the same source; a source that says nothing about its text keeps the measures of it.
 */
export function withKnownChecks(record: RecordContent, held: StoredRecord | undefined): RecordContent {
  if (held?.content == null) return record
  if (record.concept === 'Source') {
    const before: Stored['Source'] = JSON.parse(held.content)
    if (record.content.text != null || before.text == null) return record
    return contentOf('Source', canonicalContent('Source', { ...record.content, text: before.text }))
  }
  if (held.checkedAt === null || !isReceipt(record)) return record
  const receipt = record.content
  const { source, passages }: typeof receipt = JSON.parse(held.content)
  if (receipt.source !== source || !areSame(receipt.passages, passages)) return record
  return contentOf(record.concept, canonicalContent(record.concept, { ...receipt, passages }))
}

/** Whether two receipts have the same passages, in any order. */
function areSame(given: readonly BundlePassage[], stored: readonly BundlePassage[]): boolean {
  const left = [...stored]
  for (const passage of given) {
    const at = left.findIndex((other) => isSame(passage, other))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length === 0
}

function isSame(given: BundlePassage, stored: BundlePassage): boolean {
  const isPlaced = given.start != null
  const claimsNothing = !isPlaced && given.status === 'NO_TEXT'
  return (
    (['part', 'exact', 'prefix', 'suffix', 'whole'] as const).every(
      (field) => given[field] === stored[field],
    ) &&
    (!isPlaced || (given.start === stored.start && given.end === stored.end)) &&
    (claimsNothing || given.quoted === stored.quoted)
  )
}
