import { canonicalContent } from '../bundle/canonical.ts'
import { repeatedPassages } from '../bundle/checks/repetitions.ts'
import type { BundleText } from '../bundle/format.ts'
import type { Problem } from '../bundle/problems.ts'
import { contentOf } from '../bundle/to-graph/records.ts'
import type { Path } from '../domain/paths.ts'
import { verifies } from '../domain/quotations/passages/passages.ts'
import { measureText } from '../domain/texts/texts.ts'
import type { CheckedReceipt, SourceText } from '../records/checks.ts'
import { isReceipt, type ReceiptContent, type RecordContent } from '../records/graph-record.ts'
import type { Place, Spool } from '../spool/spool.ts'
import { type Allowance, type CheckedText, foundPassage } from './found-passages.ts'
import { knownSurroundings, type PassageSurroundings, surroundingsText } from './known-surroundings.ts'
import { searchableAtHand, type TextAtHand, type Texts } from './texts.ts'

/** How many texts are kept in memory. */
const mostHeld = 8

/** How many sources are remembered to have no text; beyond that, all of them are looked up again. */
const mostAbsent = 10_000

type SourceRecord = Extract<RecordContent, { readonly concept: 'Source' }>

/** A passage that is not in its source's text as its receipt claims, and why. */
export type FailedPassage = {
  readonly place: Path
  readonly exact: string
  readonly source: string
  readonly reason: string
}

export type CheckOptions = {
  readonly allows?: Allowance | null
  /** Reads the surroundings that the graph keeps of a receipt's passages; null if there are none. */
  readonly keptOf?: (receipt: string) => Promise<string | null>
  /** Called with the sources whose texts are needed next. */
  readonly ahead?: (sources: readonly string[]) => Promise<void>
}

/** Options for records that are written, and not only compared. */
type Writing = { readonly keepTexts: boolean }

/** Records in canonical form, after their passages were looked for in their texts. */
export type CheckedBatch = {
  readonly records: readonly RecordContent[]
  /** The receipts whose source has a text, with the surroundings of their passages. */
  readonly checked: readonly CheckedReceipt[]
  /** The texts of sources that the graph is to keep. */
  readonly texts: readonly SourceText[]
}

/**
 * Checks the passages of a valid bundle against the available texts, on their way into the graph: the texts that
 * sources bring as `text.content`, which is removed, and those of `texts`. Sources must come before their receipts. A
 * claimed status is replaced. A passage that claims nothing must occur in exactly one place, and gets its position.
 * What passages leave out is filled in. Without a text, a claim stays as it is, and the status is otherwise NO_TEXT.
 *
 * @param aside where the sources' `text` fields are spooled
 * @param writing null for records that are only compared
 */
export function checkedBatches(
  texts: Texts,
  aside: Spool,
  { allows = null, keptOf = async () => null, ahead = async () => {} }: CheckOptions = {},
  writing: Writing | null = null,
) {
  const stated = new Map<string, Place>()
  const held = new Map<string, CheckedText>()
  const absent = new Set<string>()
  const problems: Problem[] = []
  const justChecked = new WeakMap<RecordContent, readonly FailedPassage[]>()
  let checked: CheckedReceipt[] = []
  let kept: SourceText[] = []

  async function textOf(id: string): Promise<CheckedText | null> {
    if (absent.has(id)) return null
    const known = held.get(id)
    if (known !== undefined) return known
    const place = stated.get(id)
    const { content, format, digest }: Partial<BundleText> =
      place === undefined ? {} : ((await aside.at(place)) as BundleText)
    const given: TextAtHand | null =
      content === undefined ? await texts(id) : { raw: content, format: format ?? null }
    if (given === null) {
      if (absent.size === mostAbsent) absent.clear()
      absent.add(id)
      return null
    }
    const text = searchableAtHand(given, format)
    // A source in the bundle without a digest takes the given text, whatever its text was before.
    const found = { text, digest: (place === undefined ? given.digest : digest) ?? null }
    if (held.size === mostHeld) held.delete(held.keys().next().value ?? '')
    held.set(id, found)
    return found
  }

  async function source(record: SourceRecord): Promise<RecordContent> {
    const { text, ...rest } = record.content
    const given = text?.content === undefined ? await texts(record.id) : null
    if (text != null || given !== null) stated.set(record.id, await aside.append(text ?? {}))
    const found = given === null && text?.content === undefined ? null : await textOf(record.id)
    if (found === null) return inOrder(record)
    const { content: _content, ...named }: Partial<BundleText> = text ?? {}
    const measured = { format: named.format ?? given?.format ?? 'PLAIN', ...measureText(found.text.text) }
    const written = { ...measured, ...named }
    if (writing?.keepTexts && written.digest === found.text.digest)
      kept.push({ id: record.id, digest: written.digest, text: found.text.text })
    return inOrder({ ...record, content: { ...rest, text: written } })
  }

  async function receipt(record: ReceiptContent): Promise<RecordContent> {
    const { content } = record
    const { source } = content
    const found = await textOf(source)
    const failed: FailedPassage[] = []
    const isOther = found !== null && found.digest !== null && found.digest !== found.text.digest
    const known = knownSurroundings(isOther ? await keptOf(record.id) : null)
    const around: PassageSurroundings[] = []
    const passages = content.passages.map((passage, index) => {
      const { fields, reason, surroundings, problem } = foundPassage(passage, found, known(passage), allows)
      if (writing !== null) around.push({ passage: { ...passage, ...fields }, surroundings: surroundings() })
      const place = [record.id, 'passages', index, 'exact']
      if (problem !== null) problems.push({ place, record: record.id, ...problem })
      else if (!verifies(fields.status))
        failed.push({ place, exact: passage.exact, source, reason: reason ?? `It is ${fields.status}.` })
      return { ...passage, ...fields }
    })
    // Two passages without positions can only be recognised as the same one with the text.
    if (found !== null) problems.push(...repeatedPassages(passages, record.id, [record.id, 'passages']))
    if (found !== null && writing !== null)
      checked.push({ id: record.id, digest: found.text.digest, surroundings: surroundingsText(around) })
    const checkedRecord = inOrder({ ...record, content: { ...content, passages } } as ReceiptContent)
    if (found !== null) justChecked.set(checkedRecord, failed)
    return checkedRecord
  }

  return {
    /** Passages in the batches so far that claim nothing and do not occur in exactly one place. */
    problems: problems as readonly Problem[],
    /** Whether a receipt of the batches was checked against its text. */
    isChecked: (record: RecordContent) => justChecked.has(record),
    /** The passages of such a receipt that do not verify. */
    failedOf: (record: RecordContent) => justChecked.get(record) ?? [],
    async *of(batches: AsyncIterable<readonly RecordContent[]>): AsyncGenerator<CheckedBatch> {
      problems.length = 0
      for await (const batch of batches) {
        checked = []
        kept = []
        const records: RecordContent[] = []
        await ahead([...new Set(batch.flatMap(sourceOf))].filter((id) => !absent.has(id) && !held.has(id)))
        for (const record of batch) {
          if (record.concept === 'Source') records.push(await source(record))
          else if (isReceipt(record)) records.push(await receipt(record))
          else records.push(inOrder(record))
        }
        yield { records, checked, texts: kept }
      }
    },
  }
}

const inOrder = ({ concept, content }: RecordContent): RecordContent =>
  contentOf(concept, canonicalContent(concept, content))

/** The source whose text is needed for a record. */
function sourceOf(record: RecordContent): string | [] {
  if (record.concept === 'Source') return record.id
  return isReceipt(record) ? record.content.source : []
}
