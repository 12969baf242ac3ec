import {
  brokenAnywhere,
  foldAlike,
  foldedEndsWith,
  foldedStartsWith,
} from '../quotations/check/broken-words.ts'
import { type CodePointIndex, codePointIndex, wellFormed } from './code-points.ts'
import { BROKEN, type FoldedText, fold, foldText } from './folded-text.ts'
import { textDigest } from './texts.ts'

/** A normalised text made ready for any number of checks. */
export interface SearchableText {
  readonly text: string
  readonly digest: string
  readonly points: CodePointIndex
  folded(): FoldedText
}

/** A W3C TextQuoteSelector: words, and what stands right before and after them where that is recorded. */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix?: string | null
  readonly suffix?: string | null
}

/** How alike words must be: to the character, or but for typography. */
export type Likeness = 'VERBATIM' | 'NORMALISED'

/** A span in UTF-16 code units, as strings are cut. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface PassagePlace {
  readonly start: number
  readonly end: number
  /** Up to `CONTEXT_LENGTH` characters on either side, to tell one place from another. */
  readonly before: string
  readonly after: string
}

const CONTEXT_LENGTH = 24

/** The search stops at the first place beyond these. */
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

/** Every place where the words stand in the surroundings recorded, up to one more than `most`. */
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

/** Where a text has words, in order; in folded ones, whatever a line's end may have broken. */
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

/** How alike the words at a span are to the selector's, its surroundings too; null where they are not. */
export function likenessAt(selector: QuoteSelector, { text }: SearchableText, span: Span): Likeness | null {
  const words = text.slice(span.from, span.to)
  if (words === selector.exact && contextAgrees(selector, text, span, 'VERBATIM')) return 'VERBATIM'
  const alike = foldAlike(words, selector.exact) && contextAgrees(selector, text, span, 'NORMALISED')
  return alike ? 'NORMALISED' : null
}

/** Nothing recorded agrees with anything. */
function contextAgrees(selector: QuoteSelector, text: string, span: Span, likeness: Likeness): boolean {
  const prefix = selector.prefix ?? ''
  const suffix = selector.suffix ?? ''
  // Folding may shorten, so a wider piece is folded than is compared.
  const before = text.slice(Math.max(0, span.from - 2 * prefix.length - CONTEXT_LENGTH), span.from)
  const after = text.slice(span.to, span.to + 2 * suffix.length + CONTEXT_LENGTH)
  if (likeness === 'VERBATIM') return before.endsWith(prefix) && after.startsWith(suffix)
  return foldedEndsWith(before, prefix) && foldedStartsWith(after, suffix)
}

/** Whether a cut at `unit` falls between the two halves of one character. */
const splitsCharacter = (text: string, unit: number) =>
  /[\uDC00-\uDFFF]/.test(text[unit] ?? '') && /[\uD800-\uDBFF]/.test(text[unit - 1] ?? '')

/** The place that a span is, in code points, with its surroundings. */
export function placeAt({ from, to }: Span, { text, points }: SearchableText): PassagePlace {
  return {
    start: points.codePointAt(from),
    end: points.codePointAt(to),
    before: wellFormed(text.slice(Math.max(0, from - CONTEXT_LENGTH), from)),
    after: wellFormed(text.slice(to, to + CONTEXT_LENGTH)),
  }
}
