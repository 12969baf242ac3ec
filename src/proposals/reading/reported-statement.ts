import type { Span } from '../../domain/texts/searchable-text.ts'
import type { ReportingVerb } from './reporting-verbs.ts'

/** A statement that a text reports; places are code units of that text. */
export type Reported = {
  /** Its words, from the first to the last, and which of them are quoted. */
  readonly pieces: readonly (Span & { readonly quoted: boolean })[]
  readonly cue: Span | null
  readonly speakers: readonly ReportedSpeaker[]
  readonly time: Span | null
  readonly type: ReportingVerb['type']
  readonly isClause: boolean
  /** Whether the rules found it, or a model that somebody named. */
  readonly by: 'RULES' | 'MODEL'
}

export type ReportedSpeaker = {
  /** Where it is named; null where the text names it elsewhere. */
  readonly span: Span | null
  /** Its fullest name in the text; null if it is not clear who is meant. */
  readonly name: string | null
}
