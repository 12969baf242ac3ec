import type { PassagePart, QuoteForm } from '../../vocabulary.ts'

/** As much of a passage as tells the form of the report it belongs to. */
export interface FormPassage {
  readonly part: PassagePart
  readonly quoted: boolean
  readonly whole?: boolean | null
}

/**
 * The form of a report (docs/the-record.md): DIRECT where its content has a whole utterance in quotation marks, MIXED
 * where quoted words stand inside the source's own sentence, INDIRECT where nothing of it is quoted.
 */
export function quoteForm(passages: readonly FormPassage[]): QuoteForm {
  const quoted = passages.filter((passage) => passage.part === 'CONTENT' && passage.quoted)
  if (quoted.length === 0) return 'INDIRECT'
  return quoted.some((passage) => passage.whole === true) ? 'DIRECT' : 'MIXED'
}
