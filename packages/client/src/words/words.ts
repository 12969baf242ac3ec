import type { SourceKind, VerificationStatus } from '../generated/documents.ts'

/** How a language says what Intl has no words for about a date. Each takes dates that are written out already. */
export type DateWords = {
  /** No source says when. */
  readonly none: string
  readonly uncertain: (date: string) => string
  readonly approximate: (date: string) => string
  /** The last day is known, and it may have been long before. */
  readonly onOrBefore: (date: string) => string
  readonly onOrAfter: (date: string) => string
  /** It began when nobody knows, and lasted until then. */
  readonly upTo: (date: string) => string
  /** It began then, and ended when nobody knows. */
  readonly from: (date: string) => string
  /** Both dates, and the two as Intl writes a range. */
  readonly between: (from: string, to: string, range: string) => string
  readonly dayOfMonth: (month: string) => string
  readonly dayOfYear: (year: string) => string
  readonly monthOfYear: (year: string) => string
  /** Ten years, of which the first is given, and as Intl writes their range. */
  readonly decade: (range: string, first: string) => string
  readonly century: (range: string) => string
  /** Worked out from words such as "Saturday"; null where there is no short way to say so. */
  readonly resolved: string | null
  /** A part of it is nowhere in the source. */
  readonly inferred: string | null
}

/** How a language says who spoke. */
export type SpeakerWords = {
  readonly onBehalfOf: (name: string) => string
  /** Said of people whom a source does not name. */
  readonly unnamed: string
  /** Said of several who spoke together. */
  readonly jointly: string
}

/** How a language says where words stand and what a comparison with their source's text gave. */
export type ReceiptWords = {
  readonly title: (title: string) => string
  readonly unnamed: Readonly<Record<SourceKind, string>>
  readonly noDate: string
  readonly outcomes: Readonly<Record<VerificationStatus, string>>
  readonly checkedHere: (day: string | null) => string
  readonly notCheckedHere: string
}

export type Words = {
  readonly dates: DateWords
  readonly speakers: SpeakerWords
  readonly receipts: ReceiptWords
}
