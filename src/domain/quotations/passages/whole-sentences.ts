import { codePointIndex } from '../../texts/code-points.ts'
import { quotedSpans } from '../marks/quotation-marks.ts'
import type { ShownPassage } from './borrowed-words.ts'

type Span = { readonly from: number; readonly to: number }

/** A shorter sentence is too common to be anyone's wording: "He agreed." */
const fewestWords = 5

/**
 * The sentences of a text that passages, with their prefixes and suffixes, show completely, however they are combined.
 * Sentences with fewer than five words outside of quotation marks do not count. A sentence that the text repeats counts
 * as one, and each occurrence may show a part of it. Passages without a position are ignored.
 */
export function wholeSentences(text: string, passages: Iterable<ShownPassage>): string[] {
  const isShown = shownUnits(text, passages)
  const quoted = quotedSpans(text)
  const sentences = new Map<string, { text: string; words: { isShown: boolean; isQuoted: boolean }[] }>()
  for (const sentence of sentencesOf(text)) {
    const words = wordSpans(text, sentence).map(({ from, to }) => ({
      isShown: isShown.subarray(from, to).every(Boolean),
      isQuoted: quoted.some((span) => span.from <= from && to <= span.to),
    }))
    const key = text.slice(sentence.from, sentence.to).replace(/\s+/g, ' ')
    const known = sentences.get(key)
    if (known === undefined) sentences.set(key, { text: key, words })
    else for (const [index, word] of known.words.entries()) word.isShown ||= words[index]?.isShown ?? false
  }
  return [...sentences.values()]
    .filter(({ words }) => words.filter(({ isQuoted }) => !isQuoted).length >= fewestWords)
    .filter(({ words }) => words.every((word) => word.isShown))
    .map((sentence) => sentence.text)
}

/** The code units of a text that passages show, as their words or as the text next to them. */
function shownUnits(text: string, passages: Iterable<ShownPassage>): Uint8Array {
  const points = codePointIndex(text)
  const shown = new Uint8Array(text.length)
  for (const { exact, prefix, suffix, start } of passages) {
    if (start === null || start === undefined || start > points.length) continue
    const from = points.unitAt(start)
    const beginning = Math.max(0, from - (prefix?.length ?? 0))
    shown.fill(1, beginning, from + exact.length + (suffix?.length ?? 0))
  }
  return shown
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A single line break may only wrap a line; an empty line ends a sentence. */
function sentencesOf(text: string): Span[] {
  const unwrapped = text.replace(/(?<!\n)\n(?!\n)/g, ' ')
  return [...segmenter.segment(unwrapped)].map(({ index, segment }) => ({
    from: index,
    to: index + segment.trimEnd().length,
  }))
}

/** The letters and digits of each word, without the marks around it. */
const wordSpans = (text: string, { from, to }: Span): Span[] =>
  [...text.slice(from, to).matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map(({ 0: word, index }) => ({
    from: from + index,
    to: from + index + word.length,
  }))
