import { BLOCK_BEGINS, BLOCK_ENDS } from './block-quotations.ts'
import type { Quotation } from './quotations.ts'
import { titles } from './titles.ts'

/** The words of a draft around a quotation, without any quotation: where a draft says whose words it quotes. */
export type OwnWords = {
  /** Of its sentence; of the line that ends a block, or of the sentence with a colon that leads up to it. */
  readonly sentence: string
  /** Of its paragraph and the one before, from which a story goes on ("she said"). */
  readonly context: string
}

const none: OwnWords = { sentence: '', context: '' }

/** Stands for what is quoted, so that places stay: it is no letter, and ends no sentence. */
const FILLER = '·'

/** Quotations with the own words around each; those of a quotation inside another are the other's, so it has none. */
export function withOwnWords(
  text: string,
  quotations: readonly Quotation[],
): (Quotation & { readonly around: OwnWords })[] {
  const own = withoutQuotations(text, quotations)
  const paragraphs = paragraphsOf(own, withoutQuotations(text, quotations, true))
  let index = -1
  return quotations.map((quotation) => {
    const { from, to, depth } = quotation
    while ((paragraphs[index + 1]?.from ?? text.length) <= from) index += 1
    const paragraph = paragraphs[index]
    if (depth > 0 || paragraph === undefined) return { ...quotation, around: none }
    if (text[from - 1] === BLOCK_BEGINS) {
      return { ...quotation, around: ofBlock(own, to, paragraphs[index - 1]) }
    }
    const sentence = sentenceAt(paragraph.sentences, from - paragraph.from)
    const context = `${paragraphs[index - 1]?.words ?? ''}\n\n${paragraph.words}`
    return { ...quotation, around: { sentence, context } }
  })
}

/**
 * The mark that ends a quotation's own last sentence stays: it may end the draft's too. So does the capital that begins it
 * where sentences are to be told apart.
 */
function withoutQuotations(text: string, quotations: readonly Quotation[], keepsCapitals = false): string {
  let own = ''
  for (const { from, to } of quotations.flatMap(({ depth, pieces }) => (depth > 0 ? [] : pieces))) {
    if (from < own.length) continue
    const words = text.slice(from, to)
    const first = (keepsCapitals && /^\p{Lu}/u.exec(words)?.[0]) || ''
    const last = /[.!?…]$/u.exec(words)?.[0] ?? ''
    own += `${text.slice(own.length, from)}${first}${FILLER.repeat(words.length - first.length - last.length)}${last}`
  }
  return own + text.slice(own.length)
}

type Paragraph = {
  readonly from: number
  readonly words: string
  readonly sentences: readonly Sentence[]
}

/** A heading; or what goes on to a blank line, a heading or an item of a list. */
const PARAGRAPH =
  /^#{1,6}[ \t][^\n]*|\S(?:(?!\n[ \t]*(?:\n|#{1,6}[ \t]|[-*+•][ \t]|\d{1,3}[.)][ \t]))[\s\S])*/gmu

function paragraphsOf(text: string, withCapitals: string): Paragraph[] {
  return [...text.matchAll(PARAGRAPH)].map(({ 0: words, index: from }) => {
    const sentences = sentencesIn(withCapitals.slice(from, from + words.length))
    return {
      from,
      words,
      sentences: sentences.map(([begin, end]) => ({ from: begin, words: words.slice(begin, end) })),
    }
  })
}

/** A longer one, in characters, is no prose, and takes long to be cut: all of it is one sentence. */
const longestParagraph = 20_000

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

type Sentence = { readonly from: number; readonly words: string }

/**
 * Where sentences begin and end, by Unicode's annex 29; a title or an initial does not end one ("Mr. Umerov"), nor does the end
 * of a line.
 */
function sentencesIn(paragraph: string): [begin: number, end: number][] {
  if (paragraph.length > longestParagraph) return [[0, paragraph.length]]
  const sentences: [number, number][] = []
  for (const { segment, index } of segmenter.segment(paragraph.replaceAll('\n', ' '))) {
    const last = sentences.at(-1)
    if (last !== undefined && endsInTitle(paragraph.slice(...last))) last[1] = index + segment.length
    else sentences.push([index, index + segment.length])
  }
  return sentences
}

function endsInTitle(words: string): boolean {
  const [, last = ''] = /(?<!\p{L})(\p{Lu}\p{L}*)\.\s*$/u.exec(words) ?? []
  return last.length === 1 || titles.has(last.toLowerCase())
}

/** A sentence that is a quotation and nothing else goes on in the next: “We go!” the minister said. */
function sentenceAt(sentences: readonly Sentence[], at: number): string {
  const index = sentences.findLastIndex(({ from }) => from <= at)
  const words = sentences[index]?.words ?? ''
  return hasWords(words) ? words : words + (sentences[index + 1]?.words ?? '')
}

const hasWords = (text: string) => /\p{L}/u.test(text)

/** A block may end with a line that says who, behind a dash. */
function ofBlock(text: string, end: number, before: Paragraph | undefined): OwnWords {
  const signed = /\s*[—–―-]+\s*([^\n]*)/uy
  signed.lastIndex = end + BLOCK_ENDS.length
  const [, signature = ''] = signed.exec(text) ?? []
  if (hasWords(signature)) return { sentence: signature, context: signature }
  if (before === undefined || !before.words.trimEnd().endsWith(':')) return none
  return { sentence: before.sentences.at(-1)?.words ?? '', context: before.words }
}
