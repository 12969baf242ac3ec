import type { Quotation } from '../quotations.ts'
import type { CueLanguage } from './cues.ts'
import type { DraftNames } from './draft-names.ts'
import type { OwnText, Paragraph, Span } from './own-text.ts'
import { type Saying, sayingsIn } from './sayings.ts'
import type { Subject } from './subjects.ts'
import { type Sentence, sentenceOf } from './tokens.ts'

/** A sentence of a paragraph, read. */
export type ReadSentence = Span & { readonly sentence: Sentence; readonly sayings: readonly Saying[] }
export type ReadParagraph = Span & { readonly sentences: readonly ReadSentence[] }

/** What a draft says, whoever speaks: null where no word says it. */
export type Said = Subject | 'NOBODY' | null

/** What is read around a quotation: all of the draft, and the paragraph of the quotation. */
export type Reader = {
  readonly own: string
  readonly latin: CueLanguage
  readonly paragraphs: readonly ReadParagraph[]
  readonly index: number
  readonly names: DraftNames
  readonly outer: readonly Quotation[]
}

export const readParagraph = (
  { own }: OwnText,
  { sentences, ...span }: Paragraph,
  latin: CueLanguage,
): ReadParagraph => ({
  ...span,
  sentences: sentences.map(({ from, to }) => {
    const sentence = sentenceOf(own, from, to, latin)
    return { from, to, sentence, sayings: sayingsIn(sentence) }
  }),
})

export const readStretch = (own: string, from: number, to: number, latin: CueLanguage): ReadSentence => {
  const sentence = sentenceOf(own, from, to, latin)
  return { from, to, sentence, sayings: sayingsIn(sentence) }
}

/** The sentences that a quotation stands in: that of its first words, that of its last, and those between. */
export function sentencesOf({ sentences }: ReadParagraph, { from, to }: Quotation): readonly ReadSentence[] {
  const first = Math.max(
    0,
    sentences.findLastIndex((each) => each.from <= from),
  )
  const last = Math.max(
    first,
    sentences.findLastIndex((each) => each.from < to),
  )
  return sentences.slice(first, last + 1)
}

export const hasWords = (text: string) => /\p{L}/u.test(text)
