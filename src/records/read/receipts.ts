import { verificationReason } from '../../domain/verification.ts'
import type { PassagePart, VerificationStatus } from '../../domain/vocabulary.ts'
import type { AttributionRow, QuoteRow } from './rows.ts'

/** A span of a source's text, as its receipt keeps it. `sourceId` is where its context would be read. */
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

/** One link of the chain that a report came through. */
export type ViaRow = { readonly id: string; readonly actor?: string | null; readonly source?: string | null }

/** What a receipt's passages come to, and which text they were checked in. */
export type VerificationRow = {
  readonly status: VerificationStatus
  readonly reason: string | null
  readonly checkedAt: string | null
  readonly checkedHere: boolean
  readonly textDigest: string | null
}

/** A receipt's passages, each with the source that it is of. */
export const passagesOf = ({ passages, sourceId }: Passages): PassageRow[] =>
  (JSON.parse(passages) as Omit<PassageRow, 'sourceId'>[]).map((passage) => ({ ...passage, sourceId }))

type Passages = { readonly passages: string; readonly sourceId: string }

export const viaOf = ({ via }: AttributionRow): ViaRow[] => (via === null ? [] : JSON.parse(via))

/**
 * The receipt's own verification: the worst of its passages', which is what its `verification` holds. Where it was never
 * checked here, it is what came with it, of the text that its source names.
 */
export function verificationOf(
  receipt: Pick<AttributionRow, 'passages' | 'sourceId' | 'verification' | 'checkedAt' | 'checkedDigest'>,
  textDigest: string | null,
): VerificationRow {
  const status = receipt.verification as VerificationStatus
  return {
    status,
    reason: verificationReason(status, passagesOf(receipt)),
    checkedAt: receipt.checkedAt,
    checkedHere: receipt.checkedAt !== null,
    textDigest: receipt.checkedDigest ?? textDigest,
  }
}

/** The words that a report has in quotation marks: never joined, never edited. */
export const quotesIn = (attribution: AttributionRow): QuoteRow[] =>
  passagesOf(attribution)
    .filter(({ part, quoted }) => part === 'CONTENT' && quoted)
    .map(({ id, exact }) => ({ id: `${id}/quote`, words: exact, attribution }))
