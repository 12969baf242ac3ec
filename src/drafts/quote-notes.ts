import type { SaidQuotation } from '../domain/speakers/said-by.ts'
import type { SpeakerCheck } from '../domain/speakers/verdict.ts'
import { languageName } from '../domain/texts/language-tags.ts'
import type { FoundPassage, QuoteAnswer, RecordedTranslation } from './look-ups.ts'

/** What the graph has of one quotation, with what else a person should know about it. */
export type NotedAnswer<Match = FoundPassage> = QuoteAnswer<Match> & { readonly note: string | null }

/**
 * What a person should know about a quotation besides the outcome: why not to quote it like this, and whose words these
 * are.
 */
export function notesOf(
  answer: NotedAnswer,
  saidBy: SaidQuotation['saidBy'],
  check: SpeakerCheck | null,
): string[] {
  const notes = [
    answer.note,
    outcomeNote(answer),
    translationNote(answer),
    cautionNote(answer),
    cutNote(answer),
    speakerNote(answer, saidBy, check),
  ]
  return notes.filter((note) => note !== null)
}

const outcomeNote = ({ outcome }: QuoteAnswer) =>
  outcome === 'TOO_FEW_WORDS'
    ? 'A few everyday words do not identify a statement, so no speaker is named.'
    : null

/** That words which are not as recorded differ from a translation, which the speaker never said in these words. */
function translationNote({ outcome, matches: [match] }: QuoteAnswer): string | null {
  const translation = match?.passage.translationOf ?? null
  if (translation === null || !differing.has(outcome)) return null
  const told = `The recorded words are themselves a translation${translatedWords(translation)}.`
  return outcome === 'OTHER_TRANSLATION'
    ? `${told} These may be another translation of the same words: only the original can show whether they are.`
    : `${told} Compare these words with the original.`
}

const differing: ReadonlySet<string> = new Set(['OTHER_TRANSLATION', 'ALTERED', 'PART'])

/** From which language and by whom: " from Russian, by Reuters". */
export function translatedWords({ by, byAsNamed, original }: RecordedTranslation): string {
  const { language = null, translationOf = null } = original?.passage ?? {}
  const translator = by?.name ?? byAsNamed
  const again = translationOf === null ? '' : ' (itself a translation)'
  const from = language === null ? '' : ` from ${languageName(language)}${again}`
  return `${from}${translator === null ? ', nobody says by whom' : `, by ${translator}`}`
}

/** Why words should not be quoted although a passage has them. */
function cautionNote({ caution }: QuoteAnswer): string | null {
  if (caution === 'REFUTED')
    return 'A passage of this graph has these words, but they were not found in the text of its source.'
  if (caution === 'NOT_QUOTED')
    return "These are the source's own words, not a quotation: it does not have them in quotation marks."
  return null
}

/** The words of the passage that were cut off, if they may change the meaning. */
function cutNote({ matches: [match] }: QuoteAnswer): string | null {
  const { before = null, after = null } = match?.cut ?? {}
  const places = [
    ...(before === null ? [] : [`“${before}” directly before these words`]),
    ...(after === null ? [] : [`“${after}” directly after them`]),
  ]
  return places.length === 0 ? null : `The passage has ${places.join(', and ')}.`
}

function speakerNote(
  { speaker, outcome, matches }: QuoteAnswer,
  { names, description }: SaidQuotation['saidBy'],
  check: SpeakerCheck | null,
): string | null {
  if (outcome === 'NOT_FOUND' || outcome === 'TOO_FEW_WORDS') return null
  const theirs = [
    ...new Set(
      matches.flatMap(({ attribution }) => attribution.statement.speakers.map(({ actor }) => actor.name)),
    ),
  ]
  const recorded = theirs.join(', ')
  if (speaker === 'OTHER') {
    const others = check?.others.map(({ name }) => name).join(', ')
    return others === undefined
      ? `This graph has these words from ${recorded}.`
      : `The draft attributes these words to ${others}; this graph has them from ${recorded}.`
  }
  if (speaker !== 'UNCONFIRMED') return null
  const named = names.map(({ text }) => `“${text}”`).join(' or ')
  if (description !== null && named === '')
    return `The draft attributes these words to “${description.text}”, but does not make clear who that is. This graph has them from ${recorded}.`
  if (named === '')
    return `The draft does not make clear who says these words. This graph has them from ${recorded}.`
  return `The draft attributes these words to ${named}. This graph has them from ${recorded}, and it is not clear whether they are the same.`
}
