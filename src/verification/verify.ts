import { type PassageEntry, passagesOf } from '../bundle/checks/inventory.ts'
import { type Draft, each } from '../bundle/draft.ts'
import type { Bundle } from '../bundle/format.ts'
import type { Problem } from '../bundle/problems.ts'
import { isQuoted, type QuotedSpan, quotedSpans } from '../domain/quotations/marks/quotation-marks.ts'
import { type PassageCheck, verifies, verifyPassage } from '../domain/quotations/passages/passages.ts'
import { type SearchableText, searchableText } from '../domain/texts/searchable-text.ts'
import { normaliseText } from '../domain/texts/texts.ts'

/** One passage of a bundle and what its source's text says of it. */
export interface CheckedPassage {
  readonly entry: PassageEntry
  readonly check: PassageCheck
  /** Whether the text has it in quotation marks; null where it was not found. */
  readonly inQuotationMarks: boolean | null
}

/** A source's raw text by its id; undefined where it is not at hand. */
export type TextOf = (sourceId: string) => string | undefined

/** Checks every passage of a bundle against the texts at hand, in the order of the file. */
export function checkBundlePassages(bundle: Draft<Bundle>, textOf: TextOf): CheckedPassage[] {
  const sources = new Map(
    [...each(bundle.sources, ['sources'])].map(([{ id = '', text }]) => {
      const raw = textOf(id)
      const atHand = raw === undefined ? null : searchableText(normaliseText(raw, text?.format ?? 'PLAIN'))
      return [
        id,
        { digest: text?.digest ?? null, text: atHand, quoted: quotedSpans(atHand?.text ?? '') },
      ] as const
    }),
  )
  return [...passagesOf(bundle)].map((entry) => {
    const source = sources.get(entry.of.receipt.source ?? '') ?? { digest: null, text: null, quoted: [] }
    const check = verifyPassage({ ...entry.passage, exact: entry.passage.exact ?? '' }, source, source.digest)
    return { entry, check, inQuotationMarks: quotedInText(check, source.text, source.quoted) }
  })
}

function quotedInText(
  { start, end }: PassageCheck,
  text: SearchableText | null,
  spans: readonly QuotedSpan[],
): boolean | null {
  if (start === null || end === null || text === null) return null
  return isQuoted(text.text, spans, text.points.unitAt(start), text.points.unitAt(end))
}

/** What a person has to mend before a bundle's receipts can be believed, as far as the texts at hand tell. */
export function passageProblems(checked: readonly CheckedPassage[]): Problem[] {
  return checked.flatMap(({ entry, check, inQuotationMarks }) => {
    const record = entry.of.receipt.id ?? null
    if (!verifies(check.status) && check.status !== 'NO_TEXT') {
      const message = `${check.status} in ${entry.of.receipt.source}. ${check.reason ?? ''}`.trim()
      return [
        { place: [...entry.place, 'exact'], record, message, mend: 'Copy the words as the source has them.' },
      ]
    }
    if (inQuotationMarks === null || inQuotationMarks === entry.passage.quoted) return []
    const message = `The source has these words ${inQuotationMarks ? 'in' : 'outside'} quotation marks.`
    return [{ place: [...entry.place, 'quoted'], record, message, mend: `Set it to ${inQuotationMarks}.` }]
  })
}
