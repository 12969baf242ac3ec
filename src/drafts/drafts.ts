/** What is read of a draft, which is no part of a bundle: for whoever embeds the product, and for the command that checks one. */

export { withCodes } from '../domain/quotations/check/unseen-differences.ts'
export { type DraftQuotation, quotationsOfDraft } from '../domain/quotations/marks/drafts.ts'
export type { SaidQuotation } from '../domain/speakers/said-by.ts'
export {
  type FoundActor,
  namesToLookUp,
  type RecordedSpeaker,
  type SpeakerCheck,
  speakerCheck,
} from '../domain/speakers/verdict.ts'
export type { TextFormat } from '../domain/vocabulary.ts'
