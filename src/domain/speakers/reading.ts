import { BLOCK_BEGINS } from '../block-quotations.ts'
import type { Quotation } from '../quotations.ts'
import { type CueLanguage, latinLanguage } from './cues.ts'
import { type DraftNames, draftName, draftNames, namesIn } from './draft-names.ts'
import { ledUpBy, signedBy } from './lines.ts'
import { isOffice } from './mentions.ts'
import { FILLER, type OwnText, ownText, type Paragraph, type Span } from './own-text.ts'
import { type Before, meantBy, meantByDescription } from './referents.ts'
import { type DraftName, nobody, type SaidBy, type SaidQuotation } from './said-by.ts'
import { type Saying, sayingsIn } from './sayings.ts'
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import { type Sentence, sentenceOf } from './tokens.ts'

/** A sentence of a paragraph, read. */
type ReadSentence = Span & { readonly sentence: Sentence; readonly sayings: readonly Saying[] }
type ReadParagraph = Span & { readonly sentences: readonly ReadSentence[] }

/** What a draft says, whoever speaks: null where no word says it. */
type Said = Subject | 'NOBODY' | null

/**
 * Reads of whom a draft says that its quotations are, from its own words: verbs of saying and what stands for them, lines that lead
 * up to a quotation or sign it, and pronouns, which look back over their paragraph and the one before. The nearest word to a
 * quotation counts, so that two speakers of one sentence each have their own.
 */
export function withSpeakers(text: string, quotations: readonly Quotation[]): SaidQuotation[] {
  const draft = ownText(text, quotations)
  const latin = latinLanguage(text)
  const paragraphs = draft.paragraphs.map((paragraph) => readParagraph(draft, paragraph, latin))
  const names = draftNames(paragraphs.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence)))
  const outer = quotations.filter(({ depth }) => depth === 0)
  let last: { readonly quotation: Quotation; readonly saidBy: SaidBy; readonly paragraph: number } | null =
    null
  return quotations.map((quotation) => {
    const index = paragraphs.findLastIndex(({ from }) => from <= quotation.from)
    const paragraph = paragraphs[index]
    if (quotation.depth > 0 || paragraph === undefined)
      return { ...quotation, saidBy: nobody, before: '', after: '' }
    const reader: Reader = { own: draft.own, latin, paragraphs, index, names, outer }
    const said = saidOf(quotation, reader)
    const goesOn =
      said === null && last?.paragraph === index && follows(draft.own, last.quotation, quotation, reader)
    const saidBy: SaidBy = goesOn && last !== null ? last.saidBy : saidByOf(said, quotation, reader)
    last = { quotation, saidBy, paragraph: index }
    const sentences = sentencesOf(paragraph, quotation)
    return { ...quotation, saidBy, ...wordsAround(draft.own, quotation, sentences) }
  })
}

type Reader = {
  readonly own: string
  readonly latin: CueLanguage
  readonly paragraphs: readonly ReadParagraph[]
  readonly index: number
  readonly names: DraftNames
  readonly outer: readonly Quotation[]
}

const readParagraph = (
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

/** The sentences that a quotation stands in: that of its first words, that of its last, and those between. */
function sentencesOf({ sentences }: ReadParagraph, { from, to }: Quotation): readonly ReadSentence[] {
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

const hasWords = (text: string) => /\p{L}/u.test(text)

function saidOf(quotation: Quotation, reader: Reader): Said {
  const { own, paragraphs, index, latin } = reader
  const paragraph = paragraphs[index] as ReadParagraph
  const isBlock = own[quotation.from - 1] === BLOCK_BEGINS
  const isAlone = !hasWords(own.slice(paragraph.from, quotation.from))
  if (isBlock) {
    const signature = signedBy(own, quotation.to, true, latin)
    return signature !== null ? [signature] : ledUp(reader)
  }
  const inGap = saidInGaps(quotation, reader) ?? namedBeforeDash(quotation, reader)
  if (inGap !== null) return inGap
  const said = saidInSentence(quotation, reader)
  if (said !== null) return said
  if (isAlone) {
    const signature = signedBy(own, quotation.to, false, latin)
    if (signature !== null) return [signature]
    const led = ledUp(reader)
    if (led !== null) return led
  }
  return namedBeside(quotation, reader)
}

/** What stands between two halves of a quotation: "…", said Ada, "…". */
function saidInGaps({ pieces }: Quotation, { own, latin }: Reader): Said {
  for (const [index, { to }] of pieces.entries()) {
    const next = pieces[index + 1]
    if (next === undefined || !hasWords(own.slice(to, next.from))) continue
    const sentence = sentenceOf(own, Math.max(0, to - 2), next.from + 1, latin)
    const sayings = sayingsIn(sentence)
    const [saying] = sayings
    if (saying !== undefined) return saying.isSaidToSomebody ? 'NOBODY' : (saying.subject ?? [])
    // Whatever the verb is, who stands between two halves says them.
    const end = sentence.tokens.length - (sentence.tokens.at(-1)?.kind === 'QUOTED' ? 1 : 0)
    const begin = sentence.tokens.findIndex(({ kind }) => kind === 'WORD')
    return subjectBefore(sentence, begin, end) ?? subjectAfter(sentence, begin + 1, end) ?? []
  }
  return null
}

/** A verb that is left out the second time: "Ада назвала це «А», а Бо — «Б»". */
function namedBeforeDash(quotation: Quotation, { paragraphs, index }: Reader): Said {
  const [held] = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  const tokens = held?.sentence.tokens ?? []
  const at = tokens.findIndex(({ kind, from }) => kind === 'QUOTED' && from >= quotation.from)
  if (held === undefined || at < 2 || !/[—–―]/u.test(tokens[at - 1]?.text ?? '')) return null
  const name = namesIn(held.sentence).find(({ end }) => end === at - 1)
  return name === undefined ? null : [name.mention]
}

/** The word of saying that is nearest to a quotation in its sentence; in the next, where its own has no other words. */
function saidInSentence(quotation: Quotation, reader: Reader): Said {
  const { own, paragraphs, index } = reader
  const { sentences } = paragraphs[index] as ReadParagraph
  const held = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  const [first] = held
  const ends = held.at(-1)
  if (first === undefined || ends === undefined) return null
  const next = sentences[sentences.indexOf(ends) + 1]
  const isBare = !held.some(({ from, to }) => hasWords(own.slice(from, to)))
  const goesOn = isBare && next !== undefined && goesOnIn(own, quotation, next)
  const stretch = goesOn ? readStretch(own, first.from, next.to, reader.latin) : null
  const found = (stretch ? [stretch] : held).flatMap((each) => nearest(quotation, each))
  const [best] = found.sort((a, b) => a.distance - b.distance)
  if (best !== undefined) return best.saying.isSaidToSomebody ? 'NOBODY' : (best.saying.subject ?? [])
  const at = first.sentence.tokens.findIndex(({ kind, from }) => kind === 'QUOTED' && from >= quotation.from)
  const isLed = at > 0 && first.sentence.tokens[at - 1]?.text === ':'
  if (isLed) return ledUpBy(first.sentence, at - 1)
  const before = sentences[sentences.indexOf(first) - 1]
  if (isBare && before !== undefined) return saidBefore(before)
  return behindComma(quotation, stretch ?? ends)
}

/** A sentence that says somebody spoke, and quotes nothing itself, leads up to a quotation that stands alone. */
function saidBefore({ sentence, sayings }: ReadSentence): Said {
  const isQuoting = sentence.tokens.some(({ kind }) => kind === 'QUOTED')
  const last = isQuoting ? undefined : sayings.at(-1)
  return last === undefined || last.isSaidToSomebody ? null : last.subject
}

/** A verb that is not known, right behind a quotation that ends in a comma: “…,” she beamed; «…», — пробурмотів Бо. */
function behindComma(quotation: Quotation, { sentence }: ReadSentence): Said {
  const { tokens, cues } = sentence
  const at = tokens.findLastIndex(({ kind, from }) => kind === 'QUOTED' && from < quotation.to)
  const isLed = /[,!?…]$/u.test(quotation.words) || /^[,—–]/u.test(tokens[at + 1]?.text ?? '')
  const begin = tokens.findIndex(({ kind }, index) => index > at && kind === 'WORD')
  const first = tokens[begin]
  if (!isLed || at === -1 || first === undefined) return null
  const stop = tokens.findIndex(({ kind }, index) => index > begin && kind !== 'WORD')
  const end = stop === -1 ? tokens.length : stop
  const isVerb = !first.isCapital && VERB.test(first.lower) && !cues.prepositions.has(first.lower)
  return isVerb ? subjectAfter(sentence, begin + 1, end) : verbBehind(sentence, begin, end)
}

/** The ending of a verb in the past, in English and the Slavic languages. */
const VERB = /(?:ed|[вўл]|[лў]а|л[иі]|в?ся|лась|лася|ła|ł)$/u

/** A name or a pronoun before a verb in the past. */
function verbBehind(sentence: Sentence, begin: number, end: number): Said {
  const verb = sentence.tokens.findIndex(
    ({ lower, isCapital }, index) => index > begin && index < end && !isCapital && VERB.test(lower),
  )
  return verb === -1 ? null : subjectBefore(sentence, begin, verb)
}

const readStretch = (own: string, from: number, to: number, latin: CueLanguage): ReadSentence => {
  const sentence = sentenceOf(own, from, to, latin)
  return { from, to, sentence, sayings: sayingsIn(sentence) }
}

/** Whether the sentence behind a quotation is its own: “We go!” the minister said. */
function goesOnIn(own: string, { to }: Quotation, next: ReadSentence): boolean {
  const words = own.slice(next.from, next.to).trimStart()
  return /[!?…,]$/u.test(own.slice(0, to).slice(-1)) || /^[\p{Ll}—–-]/u.test(words)
}

/** How many words stand between a quotation and each word of saying; behind another quotation it is far. */
function nearest(quotation: Quotation, { sentence, sayings }: ReadSentence) {
  const { tokens } = sentence
  const own = tokens.flatMap((token, index) => {
    const isPiece =
      token.kind === 'QUOTED' &&
      quotation.pieces.some(({ from, to }) => token.from >= from && token.from < to)
    return isPiece ? [index] : []
  })
  const far = 1_000
  return sayings.flatMap((saying) =>
    own.map((at) => {
      const between = at < saying.at ? tokens.slice(at + 1, saying.at) : tokens.slice(saying.end, at)
      const others = between.filter(({ kind }) => kind === 'QUOTED').length
      return { saying, distance: between.filter(({ kind }) => kind === 'WORD').length + far * others }
    }),
  )
}

/** Somebody who is the subject beside a quotation, without a verb that is known: it may be said by them. */
function namedBeside(quotation: Quotation, { paragraphs, index }: Reader): Said {
  const [held] = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  if (held === undefined) return null
  const { tokens, cues } = held.sentence
  const [first] = namesIn(held.sentence)
  if (first === undefined || isOffice(first.mention, held.sentence)) return null
  const before = tokens.slice(0, first.at)
  const isSubject = before.every(
    ({ kind, lower, isFirst }) =>
      kind === 'MARK' || (isFirst && cues.openers.has(lower)) || cues.skip.has(lower),
  )
  return isSubject && !cues.prepositions.has(before.at(-1)?.lower ?? '')
    ? [{ ...first.mention, isFirst: true }]
    : null
}

/** The paragraph before, where it ends in a colon, behind items of a list that are quotations alone. */
function ledUp({ paragraphs, index, own }: Reader): Said {
  for (let at = index - 1; at >= Math.max(0, index - 20); at -= 1) {
    const { from, to, sentences } = paragraphs[at] as ReadParagraph
    const words = own.slice(from, to)
    if (/:[*_\s]*$/u.test(words)) {
      const last = sentences.at(-1)?.sentence
      const colon = last?.tokens.findLastIndex(({ text }) => text === ':') ?? -1
      return last === undefined || colon === -1 ? null : ledUpBy(last, colon)
    }
    if (hasWords(words) || !words.includes(FILLER)) return null
  }
  return null
}

/** Whether a quotation that nothing says whose it is goes on one before it: “A,” said Ada. “B.” */
function follows(own: string, last: Quotation, quotation: Quotation, { paragraphs, index }: Reader): boolean {
  const paragraph = paragraphs[index] as ReadParagraph
  const [held] = sentencesOf(paragraph, quotation)
  const before = sentencesOf(paragraph, last).at(-1)
  if (held === undefined || before === undefined) return false
  const isBare = !hasWords(own.slice(held.from, held.to))
  const between = own.slice(before.to, held.from)
  return isBare && !hasWords(between)
}

function saidByOf(said: Said, quotation: Quotation, reader: Reader): SaidBy {
  const { own, paragraphs, index, names } = reader
  const held = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  const text = held.map(({ from, to }) => own.slice(from, to)).join(' ')
  if (said === 'NOBODY') return nobody
  if (said === null) return isWithoutCapitals(text) ? { ...nobody, how: 'WRITTEN_IN', text } : nobody
  const found: SaidBy = { how: 'REFERRED', names: [], description: null, text }
  const before = sentencesBefore(quotation, reader)
  const [first] = said
  if (first === undefined) return found
  if (first.kind === 'PRONOUN') return { ...found, names: meantBy(first, before, names) }
  if (first.kind === 'DESCRIPTION')
    return { ...found, names: meantByDescription(first, before, names), description: first }
  const all = said.flatMap((mention): DraftName[] =>
    mention.kind === 'NAME' ? [draftName(mention, names)] : [],
  )
  return { ...found, how: 'NAMED', names: all }
}

/** Letters of a script that has no capitals tell no names. */
const isWithoutCapitals = (text: string) => /\p{Lo}/u.test(text.replace(/[ªº]/gu, ''))

/** The sentences of a paragraph up to a quotation, its own among them, and those of the paragraph before; the nearest first. */
function sentencesBefore(quotation: Quotation, { paragraphs, index }: Reader): Before[] {
  const here = (paragraphs[index] as ReadParagraph).sentences.filter(({ from }) => from < quotation.to)
  const before = paragraphs
    .slice(0, index)
    .findLast(({ sentences }) => sentences.some(({ sentence }) => sentence.tokens.length > 1))
  return [...(before?.sentences ?? []), ...here].reverse().map(({ sentence, sayings }, index) => ({
    sentence,
    isNear: index < here.length,
    speakers: sayings.flatMap(({ subject }) => (subject === null ? [] : [subject])),
  }))
}

/** The draft's own words on either side of a quotation, in its sentence. */
function wordsAround(own: string, { from, to }: Quotation, sentences: readonly ReadSentence[]) {
  const [first, last] = [sentences[0], sentences.at(-1)]
  const plain = (words: string) => words.replaceAll(FILLER, ' ').replace(/\s+/gu, ' ').trim()
  return {
    before: plain(own.slice(first?.from ?? from, from)),
    after: plain(own.slice(to, Math.max(to, last?.to ?? to))),
  }
}
