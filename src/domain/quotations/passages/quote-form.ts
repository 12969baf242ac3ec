import type { PassagePart, QuoteForm } from '../../vocabulary.ts'

/** A passage, as far as is needed to tell the form of its report. */
export interface FormPassage {
  readonly part: PassagePart
  readonly quoted: boolean
  readonly whole?: boolean | null
}

/**
 * The form of a report (docs/the-record.md): DIRECT if its content has a whole utterance in quotation marks, MIXED if
 * there are quoted words in the source's own sentence, INDIRECT if nothing of it is quoted.
 */
export function quoteForm(passages: readonly FormPassage[]): QuoteForm {
  const quoted = passages.filter((passage) => passage.part === 'CONTENT' && passage.quoted)
  if (quoted.length === 0) return 'INDIRECT'
  return quoted.some((passage) => passage.whole === true) ? 'DIRECT' : 'MIXED'
}
