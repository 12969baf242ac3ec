import type { QuoteCaution, QuoteOutcome } from '../domain/quotations/check/quote-check.ts'
import type { SpeakerVerdict } from '../domain/quotations/passages/whose-words.ts'
import type { FoundActor, RecordedSpeaker } from '../domain/speakers/verdict.ts'

/** A passage with words like those of a quotation, as far as it matters whose words they are. */
export type FoundPassage = {
  readonly cut: { readonly before: string | null; readonly after: string | null } | null
  readonly passage: { readonly translationOf: RecordedTranslation | null }
  readonly attribution: {
    readonly statement: { readonly speakers: readonly SpokenBy[] }
    readonly source: { readonly publisher: { readonly id: string } | null }
  }
}

/** By whom a passage was translated, and from which language, as far as that is recorded. */
export type RecordedTranslation = {
  readonly by: { readonly name: string } | null
  readonly byAsNamed: string | null
  readonly original: { readonly passage: TranslatedPassage } | null
}

/** The words before they were translated, which may be a translation themselves. */
export type TranslatedPassage = {
  readonly exact: string
  readonly language: string | null
  readonly translationOf: { readonly byAsNamed: string | null } | null
}

/** Who said a statement: an actor, in a role, for another one. */
export type SpokenBy = {
  readonly role: string | null
  readonly actor: { readonly id: string; readonly name: string }
  readonly onBehalfOf: { readonly id: string } | null
}

/** What the graph has of one quotation. */
export type QuoteAnswer<Match = FoundPassage> = {
  readonly outcome: QuoteOutcome
  readonly caution: QuoteCaution | null
  readonly speaker: SpeakerVerdict
  readonly matches: readonly Match[]
}

/** Words to look up, with the draft's own words around them, and the id of who is supposed to have said them. */
export type QuoteLookUp = {
  readonly words: string
  readonly speaker: string | null
  readonly before: string
  readonly after: string
}

/** What a check of drafts asks of a graph, wherever that is. */
export type DraftLookUps<Match extends FoundPassage> = {
  /** @throws BAD_USER_INPUT with the argument `words` where these cannot be looked up */
  readonly quote: (asked: QuoteLookUp) => Promise<QuoteAnswer<Match>>
  /** The actors that go by each of several names, in the order of the names. */
  readonly actorsNamed: (names: readonly string[]) => Promise<readonly (readonly FoundActor[])[]>
  /** Those of several actors that there are, with the roles that they have in organisations. */
  readonly speakers: (ids: readonly string[]) => Promise<readonly RecordedSpeaker[]>
}
