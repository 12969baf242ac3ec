import { quotationsIn } from '../../domain/quotations/marks/quotations.ts'
import { readDraft } from '../../domain/speakers/reading.ts'
import type { Span } from '../../domain/texts/searchable-text.ts'
import type { Reported } from '../reading/reported-statement.ts'

/** A sentence of a text, and its words in order; both are numbered from 1 where a model is asked about them. */
export type NumberedSentence = { readonly words: readonly Span[]; readonly line: string }

/** Some words of a sentence, by their numbers, the last one included. */
export type WordNumbers = { readonly sentence: number; readonly from: number; readonly to: number }

/** What a model says of a statement, in numbers alone. */
export type StatementNumbers = {
  readonly content: WordNumbers
  readonly speaker: WordNumbers | null
  readonly cue: WordNumbers | null
}

export function numberedText(text: string): NumberedSentence[] {
  const { paragraphs } = readDraft(text, [])
  const sentences = paragraphs.flatMap((paragraph) => (paragraph.isHeading ? [] : paragraph.sentences))
  return sentences
    .map(({ from, to }) =>
      [...text.slice(from, to).matchAll(/[^\s\uE000\uE001]+/gu)].map(({ 0: word, index }) => ({
        from: from + index,
        to: from + index + word.length,
      })),
    )
    .filter((words) => words.length > 0)
    .map((words, at) => ({
      words,
      line: `[${at + 1}] ${words.map((word, index) => `${index + 1}:${text.slice(word.from, word.to)}`).join(' ')}`,
    }))
}

/** The statements that numbers stand for; those that name words which are not there are counted instead. */
export function reportedBy(
  text: string,
  sentences: readonly NumberedSentence[],
  all: readonly StatementNumbers[],
): { readonly reported: Reported[]; readonly leftOut: number } {
  const quotations = quotationsIn(text).flatMap(({ depth, closed, pieces }) =>
    depth === 0 && closed ? pieces : [],
  )
  const spanOf = (numbers: WordNumbers | null): Span | null => {
    const words = sentences[(numbers?.sentence ?? 0) - 1]?.words
    const [first, last] = [words?.[(numbers?.from ?? 0) - 1], words?.[(numbers?.to ?? 0) - 1]]
    return first === undefined || last === undefined || last.from < first.from
      ? null
      : withoutMarks(text, { from: first.from, to: last.to })
  }
  const reported = all.flatMap(({ content, speaker, cue }): Reported[] => {
    const [span, named] = [spanOf(content), spanOf(speaker)]
    if (span === null || (speaker !== null && named === null) || (cue !== null && spanOf(cue) === null))
      return []
    return [
      {
        pieces: piecesOf(text, span, quotations),
        cue: spanOf(cue),
        speakers: named === null ? [] : [{ span: named, name: nameOf(text.slice(named.from, named.to)) }],
        time: null,
        type: null,
        isClause: true,
        by: 'MODEL',
      },
    ]
  })
  return { reported, leftOut: all.length - reported.length }
}

const PRONOUN = /^(?:he|she|they|it|we|i|who)$/i

/** The name in a speaker's words; null for a pronoun. */
function nameOf(words: string): string | null {
  const name = words
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|an?) /iu, '')
    .replace(/['’]s?$/u, '')
  return PRONOUN.test(name) ? null : name
}

/** Without the marks around some words. */
function withoutMarks(text: string, { from, to }: Span): Span | null {
  const words = text.slice(from, to)
  const begin = from + Math.max(0, words.search(/[\p{L}\p{N}$€£]/u))
  const end = to - (/[^\p{L}\p{N}%!?)\]]*$/u.exec(words)?.[0].length ?? 0)
  return end > begin ? { from: begin, to: end } : null
}

/** The pieces of a stretch: in quotation marks, and between them. */
function piecesOf(text: string, span: Span, quotations: readonly Span[]) {
  const cuts = quotations
    .filter(({ from, to }) => from < span.to && to > span.from)
    .map(({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
  const ends = [span.from, ...cuts.flatMap(({ from, to }) => [from, to]), span.to]
  return ends.slice(1).flatMap((to, at) => {
    const piece = withoutMarks(text, { from: ends[at] ?? to, to })
    return piece === null || !/[\p{L}\p{N}]/u.test(text.slice(piece.from, piece.to))
      ? []
      : [{ ...piece, quoted: cuts.some(({ from }) => from <= piece.from && piece.to <= to && at % 2 === 1) }]
  })
}
