import { canonicalContent } from '../bundle/canonical.ts'
import type { BundlePassage } from '../bundle/format.ts'
import { contentOf } from '../bundle/to-graph/records.ts'
import type { Stored } from '../domain/concepts/stored.ts'
import { isReceipt, type RecordContent } from '../records/graph-record.ts'
import type { StoredRecord } from '../records/stored-records.ts'

/**
 * A record of a bundle with what was found out here about its text: what a bundle says of that are
 * claims (docs/check-receipts.md). A receipt whose passages were checked here keeps their statuses and positions, as long as it has the same
 * passages of the same source; a source that tells nothing of its text keeps what was measured.
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

/** Whether each passage tells of one that is held, and none is left. */
function areSame(told: readonly BundlePassage[], held: readonly BundlePassage[]): boolean {
  const left = [...held]
  for (const passage of told) {
    const at = left.findIndex((other) => isSame(passage, other))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length === 0
}

function isSame(told: BundlePassage, held: BundlePassage): boolean {
  const isPlaced = told.start != null
  const claimsNothing = !isPlaced && told.status === 'NO_TEXT'
  return (
    (['part', 'exact', 'prefix', 'suffix', 'whole'] as const).every((field) => told[field] === held[field]) &&
    (!isPlaced || (told.start === held.start && told.end === held.end)) &&
    (claimsNothing || told.quoted === held.quoted)
  )
}
