import type { Stored } from '../../domain/concepts/stored.ts'
import { verificationReason } from '../../domain/quotations/passages/verification.ts'
import type { PassagePart, VerificationStatus } from '../../domain/vocabulary.ts'
import type { AttributionRow, EvidenceRow, QuoteRow } from './rows.ts'

/** A span of a source's text, as its receipt stores it. Its context is read from the text of `sourceId`. */
export type PassageRow = {
  readonly id: string
  readonly part: PassagePart
  readonly exact: string
  readonly prefix?: string | null
  readonly suffix?: string | null
  readonly start?: number | null
  readonly end?: number | null
  readonly quoted: boolean
  readonly status: VerificationStatus
  readonly sourceId: string
  /** The language of the words where it is not their source's. */
  readonly language?: string | null
  /** The language of their source, if that was read along. */
  readonly sourceLanguage?: string | null
  /** Where the words that these are a translation of stand, and who translated them. */
  readonly translationOf?: TranslationOf | null
  /** The report that it is in, and the statement that this reports; absent in the receipt for another fact. */
  readonly reportId?: string
  readonly statementId?: string
}

export type TranslationOf = {
  readonly attribution: string
  readonly exact: string
  readonly by?: string | null
  readonly byAsNamed?: string | null
}

/** One link in the chain through which a report came. */
export type ViaRow = { readonly id: string; readonly actor?: string | null; readonly source?: string | null }

/** A receipt: an attribution or evidence. */
export type VerificationRow = AttributionRow | EvidenceRow

/** A receipt's passages, each with the id of its source. */
export function passagesOf({
  content,
  sourceId,
  source,
}: Pick<VerificationRow, 'content' | 'sourceId' | 'source'>): PassageRow[] {
  const receipt: Stored['Attribution' | 'Evidence'] = JSON.parse(content)
  const { id, passages } = receipt
  const report = 'statement' in receipt ? { reportId: id, statementId: receipt.statement } : {}
  return passages.map((passage, index) => ({
    id: `${id}/passage-${index + 1}`,
    ...passage,
    sourceId,
    ...(source?.language !== undefined && { sourceLanguage: source.language }),
    ...report,
  }))
}

export function viaOf({ content }: Pick<AttributionRow, 'content'>): ViaRow[] {
  const { id, via = [] }: Stored['Attribution'] = JSON.parse(content)
  return via.map((link, index) => ({ id: `${id}/via-${index + 1}`, ...link }))
}

/** The worst status among its passages, which is what a receipt's `verification` holds. */
export const statusOf = ({ verification }: VerificationRow) => verification as VerificationStatus

export const reasonOf = (receipt: VerificationRow): string | null =>
  verificationReason(statusOf(receipt), passagesOf(receipt))

/** The words that a report has in quotation marks, never joined or edited. */
export const quotesIn = (attribution: AttributionRow): QuoteRow[] =>
  passagesOf(attribution)
    .filter(({ part, quoted }) => part === 'CONTENT' && quoted)
    .map(({ id, exact }) => ({ id: `${id}/quote`, words: exact, attribution }))
