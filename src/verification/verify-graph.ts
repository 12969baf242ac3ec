import { randomUUID } from 'node:crypto'
import { canonicalContent } from '../bundle/canonical.ts'
import type { BundlePassage, BundleSource } from '../bundle/format.ts'
import { recordOfContent } from '../bundle/to-graph/content.ts'
import { verifies } from '../domain/quotations/passages/passages.ts'
import { measureText } from '../domain/texts/texts.ts'
import { notFound, OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { markChecked, receiptsPage, textOfSource, type WrittenReceipt } from '../records/checks.ts'
import type { GraphRecord } from '../records/graph-record.ts'
import { type Content, contentsOf, contentsOfKind } from '../records/read/contents.ts'
import { storedRecords, verifyReason } from '../records/stored-records.ts'
import { writeRecords } from '../records/write/writing.ts'
import { type CheckedText, foundPassage } from './found-passages.ts'
import { knownSurroundings, surroundingsText } from './known-surroundings.ts'
import { type CheckedPassage, type StatusChange, statusChange } from './status-changes.ts'
import { searchableAtHand, type Texts, textsWith } from './texts.ts'

export type VerifyOptions = {
  /** The sources' texts; for others, the texts that the graph keeps are used. */
  readonly texts?: Texts
  /** One source only. */
  readonly source?: string
  readonly by: string | null
}

export type VerifiedSource = {
  readonly source: string
  readonly receipts: number
  /** Whether its text was available. */
  readonly atHand: boolean
  readonly changes: readonly StatusChange[]
}

/** How often a page is read if somebody changes it meanwhile. */
const mostAttempts = 5

/**
 * Looks for the passages of a graph in their sources' texts again, source by source. Statuses that changed are written
 * and logged; positions stay as they were found first, wherever the words are now. Without a text, only passages that
 * were checked here before the source was given another text change.
 *
 * @throws NOT_FOUND if there is no such source
 */
export async function* verifyGraph(
  store: GraphStore,
  { texts, source, by }: VerifyOptions,
): AsyncGenerator<VerifiedSource> {
  const textOf = textsWith(store, texts)
  let found = 0
  for await (const page of source === undefined
    ? contentsOfKind(store, 'source')
    : contentsOf(store, [source])) {
    for (const content of page) {
      found += 1
      yield await verifySource(store, content, { textOf, by })
    }
  }
  if (source !== undefined && found === 0) throw notFound(`There is no source "${source}".`)
}

type Verifying = { readonly textOf: Texts; readonly by: string | null }

async function verifySource(
  store: GraphStore,
  content: Content,
  { textOf, by }: Verifying,
): Promise<VerifiedSource> {
  const { id } = content
  const stated = (content as unknown as BundleSource).text ?? null
  const [given, known] = await Promise.all([textOf(id), textOfSource(store, id)])
  const text = given && searchableAtHand(given)
  const changes: StatusChange[] = []
  let receipts = 0
  let attempts = 0
  for (let after = ''; ; ) {
    const rows = await receiptsPage(store, id, after)
    const checked = rows.map((row) =>
      text === null ? outdated(row, known) : checkedReceipt(row, { text, digest: stated?.digest ?? null }),
    )
    const changed = checked.filter(({ record }) => record !== null)
    attempts += 1
    if (!(await writeStatuses(store, changed, by, attempts === mostAttempts))) continue
    attempts = 0
    if (text !== null)
      await markChecked(
        store,
        checked.map(({ id, surroundings }) => ({ id, digest: text.digest, surroundings })),
      )
    changes.push(...checked.flatMap(({ change }) => change ?? []))
    receipts += rows.length
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.id
  }
  if (given !== null && text !== null && stated === null && receipts > 0) {
    await writeMeasures(store, id, { format: given.format ?? 'PLAIN', ...measureText(text.text) }, by)
  }
  return { source: id, receipts, atHand: text !== null, changes }
}

type Checked = {
  readonly id: string
  /** The surroundings of its passages as they are stored. */
  readonly surroundings: string | null
  readonly record: GraphRecord | null
  readonly revision: number | null
  readonly change?: StatusChange | null
}

/** Writes changed receipts; false if somebody changed one of them meanwhile, so that they must be read again. */
async function writeStatuses(
  store: GraphStore,
  checked: readonly Pick<Checked, 'record' | 'revision'>[],
  by: string | null,
  isLast = true,
): Promise<boolean> {
  const records = checked.flatMap(({ record }) => record ?? [])
  if (records.length === 0) return true
  const expected = new Map(
    checked.flatMap(({ record, revision }) => (record && revision !== null ? [[record.id, revision]] : [])),
  )
  try {
    await writeRecords(store, records, {
      writeId: `verify/${randomUUID()}`,
      by,
      reason: verifyReason,
      expected,
    })
    return true
  } catch (fault) {
    if (!isLast && fault instanceof OnRecordError && fault.code === 'CONFLICT') return false
    throw fault
  }
}

type Receipt = { readonly passages: readonly BundlePassage[] } & Readonly<Record<string, unknown>>

function checkedReceipt(row: WrittenReceipt, at: CheckedText): Checked {
  const receipt: Receipt = JSON.parse(row.content)
  const known = knownSurroundings(row.surroundings)
  const isSameText = row.checkedDigest === at.text.digest
  const found = receipt.passages.map((before) => {
    const kept = known(before)
    const { fields, reason, surroundings } = foundPassage(before, at, kept)
    const passage = { ...before, ...fields }
    return { passage, reason, surroundings: isSameText && kept !== null ? kept : surroundings() }
  })
  return withPassages({ ...row, surroundings: surroundingsText(found) }, receipt, found)
}

/** The digest of a source's text, and when it was set. */
type KnownText = { readonly digest: string | null; readonly updatedAt: string }

/** A receipt whose text is not available: outdated if the source was given another text since the last check. */
function outdated(row: WrittenReceipt, known: KnownText | null): Checked {
  const receipt: Receipt = JSON.parse(row.content)
  const isOutdated =
    row.checkedAt !== null &&
    known !== null &&
    known.digest !== null &&
    known.digest !== row.checkedDigest &&
    known.updatedAt > row.checkedAt
  if (!isOutdated) return unchanged(row)
  const reason = 'The source has been given another text since it was checked.'
  const found = receipt.passages.map((passage): CheckedPassage => {
    const isLost = verifies(passage.status)
    return { passage: isLost ? { ...passage, status: 'SOURCE_CHANGED' } : passage, reason }
  })
  return withPassages(row, receipt, found)
}

const unchanged = ({ id, revision, surroundings }: WrittenReceipt): Checked => ({
  id,
  surroundings,
  record: null,
  revision,
})

function withPassages(row: WrittenReceipt, receipt: Receipt, found: readonly CheckedPassage[]): Checked {
  const passages = found.map(({ passage }) => passage)
  const content = canonicalContent(row.concept === 'Attribution' ? 'Attribution' : 'Evidence', {
    ...receipt,
    passages,
  })
  if (JSON.stringify(content) === row.content) return unchanged(row)
  return {
    id: row.id,
    surroundings: row.surroundings,
    record: recordOfContent(row.concept, content),
    revision: row.revision,
    change: statusChange(row.id, receipt.passages, found),
  }
}

/** Stores the measures of a text in its source, if the source still states none. */
async function writeMeasures(store: GraphStore, id: string, text: object, by: string | null): Promise<void> {
  for (let attempts = 1; ; attempts += 1) {
    const held = (await storedRecords(store, [id])).get(id)
    if (held?.revision == null || held.content === null) return
    const content = JSON.parse(held.content)
    if (content.text) return
    const record = recordOfContent('Source', canonicalContent('Source', { ...content, text }))
    if (await writeStatuses(store, [{ record, revision: held.revision }], by, attempts === mostAttempts))
      return
  }
}
