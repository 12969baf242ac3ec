import {
  brokenAnywhere,
  foldAlike,
  foldedEndsWith,
  foldedStartsWith,
} from '../quotations/check/broken-words.ts'
import { type CodePointIndex, codePointIndex, wellFormed } from './code-points.ts'
import { BROKEN, type FoldedText, fold, foldText } from './folded-text.ts'
import { textDigest } from './texts.ts'

/** A normalised text prepared for any number of checks. */
export interface SearchableText {
  readonly text: string
  readonly digest: string
  readonly points: CodePointIndex
  folded(): FoldedText
}

/** A W3C TextQuoteSelector: words, and the text right before and after them if it is recorded. */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix?: string | null
  readonly suffix?: string | null
}

/** Whether words are identical character by character, or apart from typography. */
export type Likeness = 'VERBATIM' | 'NORMALISED'

/** A span in UTF-16 code units, as strings are cut. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface PassagePlace {
  readonly start: number
  readonly end: number
  /** Up to `CONTEXT_LENGTH` characters on either side, to tell places apart. */
  readonly before: string
  readonly after: string
}

const CONTEXT_LENGTH = 24

/** The search stops at the first place beyond this number. */
export const MOST_PLACES = 10

export function searchableText(normalised: string): SearchableText {
  let folded: FoldedText | undefined
  return {
    text: normalised,
    digest: textDigest(normalised),
    points: codePointIndex(normalised),
    folded: () => {
      folded ??= foldText(normalised)
      return folded
    },
  }
}

/** Every place where the words occur in the recorded surroundings, up to one more than `most`. */
export function placesOf(
  selector: QuoteSelector,
  text: SearchableText,
  likeness: Likeness,
  most = MOST_PLACES,
): Span[] {
  const folded = likeness === 'NORMALISED' ? text.folded() : null
  const haystack = folded?.text ?? text.text
  const needle = folded === null ? selector.exact : fold(selector.exact)
  const spans: Span[] = []
  if (needle === '') return spans
  for (const { at, end } of foundIn(haystack, needle, folded !== null)) {
    if (spans.length > most) break
    if (splitsCharacter(haystack, at) || splitsCharacter(haystack, end)) continue
    if (folded?.isInside(at) || folded?.isInside(end)) continue
    const span = folded === null ? { from: at, to: end } : { from: folded.startOf(at), to: folded.endOf(end) }
    if (contextAgrees(selector, text.text, span, likeness)) spans.push(span)
  }
  return spans
}

/** The places of some words in a text, in order; in folded texts, even if the end of a line broke them. */
function* foundIn(text: string, words: string, areFolded: boolean): Generator<{ at: number; end: number }> {
  if (areFolded && (text.includes(BROKEN) || words.includes(BROKEN))) {
    for (const { index, 0: found } of text.matchAll(brokenAnywhere(words))) {
      yield { at: index, end: index + found.length }
    }
    return
  }
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    yield { at, end: at + words.length }
  }
}

/** How the words at a span, and their surroundings, match those of the selector; null if they do not. */
export function likenessAt(selector: QuoteSelector, { text }: SearchableText, span: Span): Likeness | null {
  const words = text.slice(span.from, span.to)
  if (words === selector.exact && contextAgrees(selector, text, span, 'VERBATIM')) return 'VERBATIM'
  const alike = foldAlike(words, selector.exact) && contextAgrees(selector, text, span, 'NORMALISED')
  return alike ? 'NORMALISED' : null
}

/** A prefix or suffix that is not recorded matches anything. */
function contextAgrees(selector: QuoteSelector, text: string, span: Span, likeness: Likeness): boolean {
  const prefix = selector.prefix ?? ''
  const suffix = selector.suffix ?? ''
  // Folding may shorten, so the piece that is folded is wider than the one compared.
  const before = text.slice(Math.max(0, span.from - 2 * prefix.length - CONTEXT_LENGTH), span.from)
  const after = text.slice(span.to, span.to + 2 * suffix.length + CONTEXT_LENGTH)
  if (likeness === 'VERBATIM') return before.endsWith(prefix) && after.startsWith(suffix)
  return foldedEndsWith(before, prefix) && foldedStartsWith(after, suffix)
}

/** Whether a cut at `unit` splits a surrogate pair. */
const splitsCharacter = (text: string, unit: number) =>
  /[\uDC00-\uDFFF]/.test(text[unit] ?? '') && /[\uD800-\uDBFF]/.test(text[unit - 1] ?? '')

/** The place of a span, in code points, with its surroundings. */
export function placeAt({ from, to }: Span, { text, points }: SearchableText): PassagePlace {
  return {
    start: points.codePointAt(from),
    end: points.codePointAt(to),
    before: wellFormed(text.slice(Math.max(0, from - CONTEXT_LENGTH), from)),
    after: wellFormed(text.slice(to, to + CONTEXT_LENGTH)),
  }
}
