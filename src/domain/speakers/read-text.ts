import type { Quotation } from '../quotations/marks/quotation.ts'
import type { CueLanguage } from './cues.ts'
import type { DraftNames } from './draft-names.ts'
import type { OwnText, Paragraph, Span } from './own-text.ts'
import { type Saying, sayingsIn } from './sayings.ts'
import type { Subject } from './subjects.ts'
import { type Sentence, sentenceOf } from './tokens.ts'

/** A sentence of a paragraph, read. */
export type ReadSentence = Span & { readonly sentence: Sentence; readonly sayings: readonly Saying[] }
export type ReadParagraph = Span & {
  readonly sentences: readonly ReadSentence[]
  /** Where its first letter of its own stands. */
  readonly firstLetter: number
}

/** What a draft says, whoever speaks: null where no word says it. */
export type Said = Subject | 'NOBODY' | null

/** What is read around a quotation: all of the draft, and the paragraph of the quotation. */
export type Reader = {
  readonly own: string
  readonly latin: CueLanguage
  readonly paragraphs: readonly ReadParagraph[]
  readonly index: number
  readonly names: DraftNames
  /** Who a paragraph is led up to by, once it is read. */
  readonly led: Map<number, Said>
  /** Stretches of more than one sentence that are read, by where they begin and end. */
  readonly stretches: Map<string, ReadSentence>
}

export const readParagraph = (
  { own }: OwnText,
  { sentences, ...span }: Paragraph,
  latin: CueLanguage,
): ReadParagraph => ({
  ...span,
  sentences: sentences.map(({ from, to }) => readSentence(own, from, to, latin)),
  firstLetter: span.from + (/\p{L}/u.exec(own.slice(span.from, span.to))?.index ?? span.to - span.from),
})

/** Two sentences of a paragraph, and what is between them, read as one. */
export function readStretch({ own, latin, stretches }: Reader, from: number, to: number): ReadSentence {
  const key = `${from}-${to}`
  const read = stretches.get(key) ?? readSentence(own, from, to, latin)
  stretches.set(key, read)
  return read
}

function readSentence(own: string, from: number, to: number, latin: CueLanguage): ReadSentence {
  const sentence = sentenceOf(own, from, to, latin)
  return { from, to, sentence, sayings: sayingsIn(sentence) }
}

/** The sentences that a quotation stands in: that of its first words, that of its last, and those between. */
export function sentencesOf({ sentences }: ReadParagraph, { from, to }: Quotation): readonly ReadSentence[] {
  const first = Math.max(0, lastFrom(sentences, from))
  const last = Math.max(first, lastFrom(sentences, to - 1))
  return sentences.slice(first, last + 1)
}

/** The index of the last of some spans, in their order, that begins at a place or before it; -1 where none does. */
export function lastFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

export const hasWords = (text: string) => /\p{L}/u.test(text)
