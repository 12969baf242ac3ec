import type { VerificationStatus } from '../../vocabulary.ts'
import { verifies } from './passages.ts'

const reasons: Readonly<Record<VerificationStatus, string>> = {
  NOT_FOUND: 'These words are not in the text',
  AMBIGUOUS: 'These words are in more than one place in the text, and nothing shows which is meant',
  SOURCE_CHANGED: 'The text has changed since these words were last looked for',
  NO_TEXT: 'There is no text to look for these words in',
  MOVED: 'The text has changed, and these words are now elsewhere in it',
  NORMALISED: 'These words are in the text, except for typography',
  VERBATIM: 'These words are in the text',
}

/** Why a receipt has its status, with the words that caused it; null if all of it is verbatim. */
export function verificationReason(
  status: VerificationStatus,
  passages: readonly { readonly exact: string; readonly status: VerificationStatus }[],
): string | null {
  if (status === 'VERBATIM') return null
  const worst = passages.find((passage) => passage.status === status)
  const words = worst ? `: "${worst.exact}"` : ''
  const mend = verifies(status) ? '' : ' Look at the source.'
  return `${reasons[status]}${words}.${mend}`
}
