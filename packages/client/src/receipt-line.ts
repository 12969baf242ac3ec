import type { SourceKind, VerificationStatus } from './generated/documents.ts'
import { type DateLike, dayOf, formatPartialDate } from './partial-date.ts'
import { wordsFor } from './words/languages.ts'
import type { ReceiptWords } from './words/words.ts'

/** An `Attribution` or `Evidence` of the API, as far as it was asked for. */
export type ReceiptLike = {
  readonly source: {
    readonly title: string | null
    readonly sourceKind: SourceKind
    readonly publishedAt: DateLike | null
    readonly publisher: { readonly name: string } | null
  }
  readonly verification: {
    readonly status: VerificationStatus
    readonly checkedHere: boolean
    readonly checkedAt?: string | null
  }
}

/**
 * Where a statement is reported and what is known of the words, in one line: "The Moscow Times, 9 June 2025: matches its text
 * (checked here on 10 June 2025)". Only what this server compared itself is told as checked; what came with a bundle is told as
 * recorded.
 *
 * @param locale a BCP 47 tag, such as `en-GB` or `uk`
 * @throws RangeError where the locale is none
 */
export function receiptLine({ source, verification }: ReceiptLike, locale: string): string {
  const words = wordsFor(locale).receipts
  return `${citation(source, words, locale)}: ${outcome(verification, words, locale)}`
}

function citation(source: ReceiptLike['source'], words: ReceiptWords, locale: string): string {
  const { publisher, title, publishedAt, sourceKind } = source
  const names = [...(publisher ? [publisher.name] : []), ...(title ? [words.title(title)] : [])]
  const date = publishedAt ? formatPartialDate(publishedAt, locale) : words.noDate
  return [...(names.length > 0 ? names : [words.unnamed[sourceKind] ?? words.unnamed.OTHER]), date].join(', ')
}

function outcome(check: ReceiptLike['verification'], words: ReceiptWords, locale: string): string {
  const { status, checkedHere, checkedAt } = check
  if (status === 'NO_TEXT') return words.outcomes.NO_TEXT
  const day = checkedAt ? dayOf(checkedAt, locale) : null
  // A newer server may have statuses that this package has no words for.
  return `${words.outcomes[status] ?? status} (${checkedHere ? words.checkedHere(day) : words.notCheckedHere})`
}
