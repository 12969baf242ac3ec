import type { Quotation } from '../../quotations/marks/quotation.ts'
import { withoutNoteMarks } from '../../texts/footnote-marks.ts'
import { isShortTitle } from '../vocabulary/short-titles.ts'

/** A draft's own words: its paragraphs and sentences, and where it quotes. */
export type OwnText = {
  /** The text with a filler for each quoted character, so that places do not shift. */
  readonly own: string
  readonly paragraphs: readonly Paragraph[]
}

export type Paragraph = Span & { readonly sentences: readonly Span[] }

/** A stretch of a text, in code units. */
export type Span = { readonly from: number; readonly to: number }

/** Replaces quoted characters: not a letter, and does not end a sentence. */
export const FILLER = '·'

/** Precedes and separates words in quotation marks that are merely the name of a thing: «Ромашка», "Group of Eight". */
export const NAME_FILLER = '‧'

export function ownText(text: string, quotations: readonly Quotation[]): OwnText {
  const own = withoutNoteMarks(withoutQuotations(text, quotations))
  return { own, paragraphs: paragraphsOf(own, withoutQuotations(text, quotations, true)) }
}

/**
 * Replaces quotations with the filler. The mark that ends a quotation's last sentence is kept, because it may end the
 * draft's sentence too, and so is the capital that begins it, if it is needed to find the ends of sentences.
 */
function withoutQuotations(text: string, quotations: readonly Quotation[], keepsCapitals = false): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to } of quotations.flatMap(({ depth, pieces }) => (depth > 0 ? [] : pieces))) {
    if (from < at) continue
    const words = text.slice(from, to)
    if (isNameOfThing(text, from, to)) {
      parts.push(
        text.slice(at, from),
        NAME_FILLER,
        words.slice(1).replace(/[^\p{L}\p{M}\p{N}]/gu, NAME_FILLER),
      )
      at = to
      continue
    }
    const first = (keepsCapitals && /^\p{Lu}/u.exec(words)?.[0]) || ''
    const last = /[.!?…]$/u.exec(words)?.[0] ?? ''
    parts.push(text.slice(at, from), first, FILLER.repeat(words.length - first.length - last.length), last)
    at = to
  }
  return parts.join('') + text.slice(at)
}

/** How many characters before and after the words are examined. */
const NEAR = 12

/**
 * Whether marks enclose a few capitalised words, directly after one word and before another, that nothing sets off from
 * the sentence.
 */
function isNameOfThing(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to)
  return (
    /^[\p{Lu}\p{N}]/u.test(words) &&
    !/[,.?…;:]$/u.test(words) &&
    words.split(/\s+/u).length <= MOST_NAME_WORDS &&
    /[\p{L}\p{M}\p{N}.]\s[^\p{L}\p{M}\p{N}\s]{1,3}$/u.test(text.slice(Math.max(0, from - NEAR), from)) &&
    /^[^\p{L}\p{N}\s,.!?…;:]{1,3}(?:[,.)]?\s+[\p{L}\p{N}(]|[.)]|\s*$)/u.test(text.slice(to, to + NEAR))
  )
}

const MOST_NAME_WORDS = 4

/** A heading, or text up to a blank line, a heading or a list item. */
const PARAGRAPH =
  /^#{1,6}[ \t][^\n]*|\S(?:(?!\n[ \t]*(?:\n|#{1,6}[ \t]|[-*+•][ \t]|\d{1,3}[.)][ \t]))[\s\S])*/gmu

const paragraphsOf = (text: string, withCapitals: string): Paragraph[] =>
  [...text.matchAll(PARAGRAPH)].map(({ 0: words, index: from }) => ({
    from,
    to: from + words.length,
    sentences: sentencesIn(withCapitals.slice(from, from + words.length)).flatMap(([begin, end]) =>
      stretchesOf(text, from + begin, from + end),
    ),
  }))

/** A longer paragraph, in characters, is not prose and would take long to divide, so it counts as one sentence. */
const longestParagraph = 20_000

/** A sentence with more tokens, each quotation counting as one, is read in stretches of this many. */
const mostTokens = 200

const TOKENS = new RegExp(
  String.raw`(?:${FILLER}+[.!?…]?|${NAME_FILLER}[${NAME_FILLER}\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}'’-]+|[^\s${FILLER}])`,
  'gu',
)

function stretchesOf(own: string, from: number, to: number): Span[] {
  const begins = [...own.slice(from, to).matchAll(TOKENS)].flatMap(({ index }, count) =>
    count > 0 && count % mostTokens === 0 ? [from + index] : [],
  )
  return [from, ...begins].map((begin, index) => ({ from: begin, to: begins[index] ?? to }))
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

/**
 * The beginnings and ends of sentences, after Unicode's annex 29, except that titles and initials ("Mr. Umerov") and
 * ends of lines do not end one.
 */
function sentencesIn(paragraph: string): [begin: number, end: number][] {
  if (paragraph.length > longestParagraph) return [[0, paragraph.length]]
  const sentences: [number, number][] = []
  for (const { segment, index } of segmenter.segment(paragraph.replaceAll('\n', ' '))) {
    const last = sentences.at(-1)
    const goesOn =
      last !== undefined &&
      (endsInTitle(paragraph.slice(Math.max(last[0], last[1] - LONGEST_TITLE), last[1])) ||
        /^\s*[—–-]/u.test(segment))
    if (goesOn) last[1] = index + segment.length
    else sentences.push([index, index + segment.length])
  }
  return sentences
}

/** The greatest length of a title with the space after it, in characters. */
const LONGEST_TITLE = 40

function endsInTitle(words: string): boolean {
  const [, last = ''] = /(?<!\p{L})(\p{Lu}\p{L}*)\.\s*$/u.exec(words) ?? []
  return last.length === 1 || isShortTitle(last)
}
