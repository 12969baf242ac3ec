import type { BundlePassage } from '../bundle/format.ts'
import { verifies, worstStatus } from '../domain/quotations/passages/passages.ts'
import { VERIFICATION_STATUSES, type VerificationStatus } from '../domain/vocabulary.ts'

/** A passage whose status changed. */
export type PassageChange = {
  /** Its words. */
  readonly exact: string
  readonly before: VerificationStatus
  readonly now: VerificationStatus
  readonly isWorse: boolean
  /** Why it does not verify; null if it does. */
  readonly reason: string | null
}

/** A receipt with passages whose status changed. */
export type StatusChange = {
  readonly receipt: string
  /** The worst status of its passages; the same as `now` if only better ones changed. */
  readonly before: VerificationStatus
  readonly now: VerificationStatus
  /**
   * Whether any passage is worse than before, even if others are better. One that moved with its surroundings is not.
   */
  readonly isWorse: boolean
  /** The passages that changed, in the order of the receipt. */
  readonly passages: readonly PassageChange[]
}

/** A passage after it was looked for, and why it has its status, unless that is obvious. */
export type CheckedPassage = { readonly passage: BundlePassage; readonly reason: string | null }

/** Compares a receipt's passages with what they were before; null if no status changed. */
export function statusChange(
  receipt: string,
  before: readonly BundlePassage[],
  now: readonly CheckedPassage[],
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

/** MOVED is no worse: the words are still there, in the same surroundings. */
const isWorse = (status: VerificationStatus, than: VerificationStatus) =>
  status !== 'MOVED' && VERIFICATION_STATUSES.indexOf(status) < VERIFICATION_STATUSES.indexOf(than)
