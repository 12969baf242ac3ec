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
}

/** One link in the chain through which a report came. */
export type ViaRow = { readonly id: string; readonly actor?: string | null; readonly source?: string | null }

/** A receipt: an attribution or evidence. */
export type VerificationRow = AttributionRow | EvidenceRow

/** A receipt's passages, each with the id of its source. */
export function passagesOf({
  content,
  sourceId,
}: Pick<VerificationRow, 'content' | 'sourceId'>): PassageRow[] {
  const { id, passages }: Stored['Attribution' | 'Evidence'] = JSON.parse(content)
  return passages.map((passage, index) => ({ id: `${id}/passage-${index + 1}`, ...passage, sourceId }))
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
