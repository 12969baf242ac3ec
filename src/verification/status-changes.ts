import type { BundlePassage } from '../bundle/format.ts'
import { verifies, worstStatus } from '../domain/quotations/passages/passages.ts'
import { VERIFICATION_STATUSES, type VerificationStatus } from '../domain/vocabulary.ts'

/** A passage whose status is another than before. */
export type PassageChange = {
  /** Its words. */
  readonly exact: string
  readonly before: VerificationStatus
  readonly now: VerificationStatus
  readonly isWorse: boolean
  /** Why it does not verify; null where it does. */
  readonly reason: string | null
}

/** A receipt with passages whose status is another than before. */
export type StatusChange = {
  readonly receipt: string
  /** The worst status among its passages: the same as `now` where the worst one stayed, and another changed. */
  readonly before: VerificationStatus
  readonly now: VerificationStatus
  /** Whether any passage is worse than before, also where others are better. One that moved with what stands around it is not. */
  readonly isWorse: boolean
  /** The passages that changed, in the order of the receipt. */
  readonly passages: readonly PassageChange[]
}

/** A passage after it was looked for, and why it has its status, where that is not plain. */
export type LookedFor = { readonly passage: BundlePassage; readonly reason: string | null }

/** What became of a receipt's passages, each compared with the same one before; null where each status is as it was. */
export function statusChange(
  receipt: string,
  before: readonly BundlePassage[],
  now: readonly LookedFor[],
): StatusChange | null {
  const passages = now.flatMap(({ passage, reason }, index) => {
    const was = before[index]?.status ?? 'NO_TEXT'
    const is = passage.status
    if (was === is) return []
    const why = verifies(is) ? null : reason
    return { exact: passage.exact, before: was, now: is, isWorse: isWorse(is, was), reason: why }
  })
  if (passages.length === 0) return null
  return {
    receipt,
    before: worstStatus(before.map(({ status }) => status)),
    now: worstStatus(now.map(({ passage }) => passage.status)),
    isWorse: passages.some((passage) => passage.isWorse),
    passages,
  }
}

/** MOVED is as good as before: the words are there, among the words that stood around them. */
const isWorse = (status: VerificationStatus, than: VerificationStatus) =>
  status !== 'MOVED' && VERIFICATION_STATUSES.indexOf(status) < VERIFICATION_STATUSES.indexOf(than)
