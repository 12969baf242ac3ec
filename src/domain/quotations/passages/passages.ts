import { nearestWords } from '../../search/nearest-words.ts'
import { fold } from '../../texts/folded-text.ts'
import {
  likenessAt,
  MOST_PLACES,
  type PassagePlace,
  placeAt,
  placesOf,
  type QuoteSelector,
  type SearchableText,
  type Span,
} from '../../texts/searchable-text.ts'
import { VERIFICATION_STATUSES, type VerificationStatus } from '../../vocabulary.ts'
import { typographyBetween, withCodes } from '../check/unseen-differences.ts'
import { isStillThere, recognisedPlaces, type Surroundings } from './surroundings.ts'

/**
 * Verification (docs/check-receipts.md): whether a source's text contains a passage's words, and where. Positions are
 * code points of the normalised text. A passage is never anchored again to words that merely look similar: if the
 * record does not decide which place is meant, the status says so and a person decides.
 */
export interface PassageSelector extends QuoteSelector {
  readonly start?: number | null
  readonly end?: number | null
  /** The status found before. */
  readonly status?: VerificationStatus
}

/** What is available of a source: the known digest of its text, and the text itself if it is kept. */
export interface SourceAtHand {
  readonly digest: string | null
  readonly text: SearchableText | null
}

export interface PassageCheck {
  readonly status: VerificationStatus
  /** The reason for the status, for a person to read; null for VERBATIM, which needs none. */
  readonly reason: string | null
  /** The only place that was found; null if none or several were. */
  readonly start: number | null
  readonly end: number | null
  /** The places that match, if there is not exactly one; at most `MOST_PLACES`. */
  readonly places: readonly PassagePlace[]
}

/** The worst status of a receipt's passages, which is the receipt's own status; NO_TEXT if it has no passages. */
export function worstStatus(statuses: Iterable<VerificationStatus>): VerificationStatus {
  const present = new Set(statuses)
  return VERIFICATION_STATUSES.find((status) => present.has(status)) ?? 'NO_TEXT'
}

export const verifies = (status: VerificationStatus) => status === 'VERBATIM' || status === 'NORMALISED'

/**
 * Checks one passage.
 *
 * @param digestLastChecked the digest of the text in which its position was last found; null if it was never checked
 * @param surroundings the text around it when it was last found; null if not known
 */
export function verifyPassage(
  passage: PassageSelector,
  source: SourceAtHand,
  digestLastChecked: string | null,
  surroundings: Surroundings | null = null,
): PassageCheck {
  const { text } = source
  if (text === null) return withoutText(source.digest, digestLastChecked)
  if (passage.exact === '') return failed('NOT_FOUND', 'The passage has no words.')
  const position = positionOf(passage, text)
  const changed = digestLastChecked !== null && digestLastChecked !== text.digest
  if (position === null)
    return changed && passage.status === 'AMBIGUOUS' ? searchChanged(passage, text) : search(passage, text)
  const here = likenessAt(passage, text, position)
  if (here !== null && !changed) return found(passage, here, position, text, null)
  if (here !== null && (surroundings === null || isStillThere(surroundings, position, text)))
    return found(passage, here, position, text, STILL_THERE)
  if (!changed) return notAtItsPosition(passage, position, text)
  return surroundings === null ? searchChanged(passage, text) : searchAmong(surroundings, passage, text)
}

const STILL_THERE = 'The text has changed since it was last checked; the words are where they were.'

function withoutText(digest: string | null, digestLastChecked: string | null): PassageCheck {
  return digest !== null && digestLastChecked !== null && digest !== digestLastChecked
    ? failed(
        'SOURCE_CHANGED',
        "The source's text has changed since the passage was checked, and is not available.",
      )
    : failed('NO_TEXT', "The source's text is not available.")
}

function positionOf({ start, end }: PassageSelector, { points }: SearchableText): Span | null {
  if (start === null || start === undefined || end === null || end === undefined) return null
  const unitAt = (point: number) => points.unitAt(Math.max(0, Math.min(point, points.length)))
  return { from: unitAt(start), to: unitAt(end) }
}

/** Looks for a passage without a position: finds its only place, or all of them. */
function search(passage: PassageSelector, text: SearchableText): PassageCheck {
  for (const likeness of ['VERBATIM', 'NORMALISED'] as const) {
    const spans = placesOf(passage, text, likeness)
    if (spans.length > 1) {
      const several = spans.length > MOST_PLACES ? `more than ${MOST_PLACES}` : spans.length
      const reason = `The words are in ${several} places. Add a prefix or a suffix that only one of them has.`
      return failed('AMBIGUOUS', reason, spans, text)
    }
    if (spans[0] !== undefined) return found(passage, likeness, spans[0], text, null)
  }
  return notInText(passage, text)
}

/**
 * Looks for a passage that was elsewhere before the text changed: MOVED only if the recorded surroundings moved with
 * it.
 */
function searchChanged(passage: PassageSelector, text: SearchableText): PassageCheck {
  const verbatim = placesOf(passage, text, 'VERBATIM')
  const spans = verbatim.length > 0 ? verbatim : placesOf(passage, text, 'NORMALISED')
  const [span] = spans
  if (span === undefined) return notInText(passage, text)
  if (spans.length > 1) {
    return failed('AMBIGUOUS', 'The text has changed, and the words are now in several places.', spans, text)
  }
  const hasContext = (passage.prefix ?? '') !== '' || (passage.suffix ?? '') !== ''
  if (hasContext)
    return found(
      passage,
      'MOVED',
      span,
      text,
      'The text has changed; the words moved with their surroundings.',
    )
  const reason =
    'The text has changed; the words are elsewhere, and nothing recorded shows that they are the same.'
  return failed('SOURCE_CHANGED', reason, [span], text)
}

/** Looks for a passage whose surroundings are known in a text that has changed since. */
function searchAmong(
  surroundings: Surroundings,
  passage: PassageSelector,
  text: SearchableText,
): PassageCheck {
  const [span, ...others] = recognisedPlaces(passage.exact, surroundings, text)
  if (span === undefined) {
    const spans = placesOf({ exact: passage.exact }, text, 'NORMALISED')
    if (spans.length === 0) return notInText(passage, text)
    const reason = 'The text has changed; the words are elsewhere, but with other words around them.'
    return failed('SOURCE_CHANGED', reason, spans, text)
  }
  if (others.length > 0) {
    const reason =
      'The text has changed, and the words are now in several places, with the same words around them.'
    return failed('AMBIGUOUS', reason, [span, ...others], text)
  }
  return found(
    passage,
    'MOVED',
    span,
    text,
    'The text has changed; the words moved with what surrounds them.',
  )
}

/**
 * The text is the one that was checked, or none ever was: a wrong position is a wrong claim, wherever else the words
 * may be.
 */
function notAtItsPosition(passage: PassageSelector, position: Span, text: SearchableText): PassageCheck {
  const { exact, start, end } = passage
  if (text.text.slice(position.from, position.to) === exact) {
    const reason = 'The words are there, but not with the recorded prefix and suffix.'
    return failed('NOT_FOUND', reason, [position], text)
  }
  const spans = placesOf({ exact }, text, 'VERBATIM')
  if (spans.length === 0) return notInText(passage, text)
  const at = spans.slice(0, MOST_PLACES).map((span) => text.points.codePointAt(span.from))
  const reason = `The words are not from ${start} to ${end}, but at ${at.join(', ')}.`
  return failed('NOT_FOUND', reason, spans, text)
}

function notInText({ exact, prefix, suffix }: PassageSelector, text: SearchableText): PassageCheck {
  if (text.text.includes(exact) && (prefix || suffix)) {
    const reason = 'The words are in the text, but not with the recorded prefix and suffix.'
    return failed('NOT_FOUND', reason, placesOf({ exact }, text, 'VERBATIM'), text)
  }
  const folded = text.folded()
  const nearest = nearestWords(folded.text, fold(exact))
  if (nearest === null) return failed('NOT_FOUND', 'The words are not in the text, nor anything near them.')
  const [from, to] = [folded.startOf(nearest.unit), folded.endOf(nearest.unit + nearest.words.length)]
  const words = withCodes(text.text.slice(from, to), exact)
  const at = text.points.codePointAt(from)
  return failed('NOT_FOUND', `The words are not in the text. Nearest: "${words}" at ${at}.`)
}

function found(
  { exact }: PassageSelector,
  status: VerificationStatus,
  span: Span,
  text: SearchableText,
  note: string | null,
): PassageCheck {
  const words = text.text.slice(span.from, span.to)
  const folded = status === 'NORMALISED' ? `The same except for ${typographyBetween(exact, words)}.` : null
  const reason = [folded, note].filter((part) => part !== null).join(' ') || null
  const { start, end } = placeAt(span, text)
  return { status, reason, start, end, places: [] }
}

function failed(
  status: VerificationStatus,
  reason: string,
  spans: readonly Span[] = [],
  text: SearchableText | null = null,
): PassageCheck {
  const places = text === null ? [] : spans.slice(0, MOST_PLACES).map((span) => placeAt(span, text))
  return { status, reason, start: null, end: null, places }
}
