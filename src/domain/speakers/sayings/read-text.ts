import type { Quotation } from '../../quotations/marks/quotation.ts'
import type { PronounSubject } from '../candidates.ts'
import { type DraftNames, isLastName, isPartOfName } from '../mentions/draft-names.ts'
import type { Subject } from '../mentions/mentions.ts'
import { isNameWord } from '../mentions/mentions.ts'
import { withoutNouns } from '../sentences/german-nouns.ts'
import type { OwnText, Paragraph, Span } from '../sentences/own-text.ts'
import { type Sentence, sentenceOf, type Token } from '../sentences/tokens.ts'
import type { CueLanguage } from '../vocabulary/cues.ts'
import { isGivenName } from '../vocabulary/given-names.ts'
import type { Saying } from './saying.ts'
import { sayingsIn } from './sayings.ts'

/** A sentence of a paragraph, with the places that say who speaks. */
export type ReadSentence = Span & { readonly sentence: Sentence; readonly sayings: readonly Saying[] }
export type ReadParagraph = Span & {
  readonly sentences: readonly ReadSentence[]
  /** Whether it is a heading, which nobody speaks in and nothing is carried over from. */
  readonly isHeading: boolean
  /** The place of its first letter outside of quotations. */
  readonly firstLetter: number
}

/** Who the draft says is speaking; null if no word says so. */
export type Said = Subject | 'NOBODY' | null

/** What is known around a quotation: the whole draft, and the quotation's paragraph. */
export type Reader = {
  readonly own: string
  readonly latin: CueLanguage
  readonly paragraphs: readonly ReadParagraph[]
  readonly index: number
  readonly names: DraftNames
  /** Whom the pronoun means that speaks in a sentence or begins it. */
  readonly pronouns: ReadonlyMap<ReadSentence, PronounSubject>
  /** By paragraph: who introduces it, once that is known. */
  readonly led: Map<number, Said>
  /** Stretches of more than one sentence that have been read, by their beginning and end. */
  readonly stretches: Map<string, ReadSentence>
}

/** The length of the longest mark of a heading in Markdown, with the space after it. */
const MOST_HASHES = 7

/** The most characters in a line between paragraphs that is no sentence. */
const LONGEST_LABEL = 80

/** A line without a mark at its end, and without names: "What happens next", "Story continues below". */
const LABEL = /^\p{Lu}?[\p{Ll}\d\s'’-]+$/u

export const readParagraph = (
  { own }: OwnText,
  { sentences, ...span }: Paragraph,
  latin: CueLanguage,
): ReadParagraph => ({
  ...span,
  isHeading:
    /^#{1,6}\s/u.test(own.slice(span.from, span.from + MOST_HASHES)) ||
    (span.to - span.from < LONGEST_LABEL && LABEL.test(own.slice(span.from, span.to))),
  sentences: sentences.map(({ from, to }) => readSentence(own, from, to, latin)),
  firstLetter: span.from + (/\p{L}/u.exec(own.slice(span.from, span.to))?.index ?? span.to - span.from),
})

/**
 * A paragraph whose sentences may begin with a last name that the draft has elsewhere, where the language does not tell
 * a name from another word that begins a sentence: "Либман бумагу читал".
 */
export const withNamesFirst = (paragraph: ReadParagraph, names: DraftNames): ReadParagraph => ({
  ...paragraph,
  sentences: paragraph.sentences.map((each) => withNames(each, names)),
})

/** A sentence read again by one who knows the draft's names. */
function withNames(each: ReadSentence, names: DraftNames): ReadSentence {
  const read = withLastNames(withParticle(each, names), names)
  const { sentence } = read
  if (sentence.cues.areNounsCapital) {
    const tokens = withoutNouns(sentence.tokens, sentence.cues, (word) => isPartOfName(word, names))
    return { ...read, sentence: { ...sentence, tokens }, sayings: sayingsIn({ ...sentence, tokens }) }
  }
  const first = sentence.tokens.find(({ kind }) => kind === 'WORD')
  if (sentence.language === 'fr' && first !== undefined && isWordFirst(sentence, first, names)) {
    const tokens = sentence.tokens.map((token) => (token === first ? { ...token, isCapital: false } : token))
    return { ...read, sentence: { ...sentence, tokens }, sayings: sayingsIn({ ...sentence, tokens }) }
  }
  const isName = sentence.cues.hasCases && first?.isFirst === true && isLastName(first.text, names)
  if (!isName || isNameWord(sentence, sentence.tokens.indexOf(first))) return read
  const tokens = sentence.tokens.map((token) => (token === first ? { ...token, isFirst: false } : token))
  return { ...read, sentence: { ...sentence, tokens }, sayings: sayingsIn({ ...sentence, tokens }) }
}

/**
 * Whether the first word of a French sentence has its capital only because it begins it: no name that the draft has
 * elsewhere, and not right before a verb of saying or a comma. "Posée au café, la maire dit", "Souvent tue, elle".
 */
function isWordFirst({ tokens, cues }: Sentence, first: Token, names: DraftNames): boolean {
  const next = tokens[tokens.indexOf(first) + 1]
  const isSubject =
    next === undefined ||
    next.isCapital ||
    next.text === ':' ||
    [cues.says, cues.be, cues.have, cues.skip].some((words) => words.has(next.lower))
  return (
    first.isCapital &&
    first.isFirst &&
    !isSubject &&
    !isGivenName(first.text) &&
    !names.inside.has(first.lower)
  )
}

/** A sentence that begins with the small words of a last name that the draft has in full: "Von der Marlow said". */
function withParticle(read: ReadSentence, names: DraftNames): ReadSentence {
  const { tokens } = read.sentence
  const at = tokens.findIndex(({ kind }) => kind === 'WORD')
  const first = tokens[at]
  if (first === undefined || !PARTICLE.test(first.text)) return read
  const end = tokens.findIndex(({ text }, index) => index > at && !/^(?:de[rn]?|la|al)$/u.test(text))
  const words = tokens.slice(at, end + 1)
  const last = words.map(({ text }, index) => (index === 0 ? text.toLowerCase() : text)).join(' ')
  if (end === -1 || !names.full.some(({ name }) => name.endsWith(` ${last}`))) return read
  const to = words.at(-1)?.to ?? first.to
  const merged = { ...first, text: last, lower: last.toLowerCase(), isCapital: true, isFirst: false, to }
  const sentence = { ...read.sentence, tokens: [...tokens.slice(0, at), merged, ...tokens.slice(end + 1)] }
  return { ...read, sentence, sayings: sayingsIn(sentence) }
}

/** A sentence in which the draft's last names are no other words: "Cook said", "says Early", "May promised". */
function withLastNames(read: ReadSentence, names: DraftNames): ReadSentence {
  const { tokens, cues } = read.sentence
  // "The King" is an office, although Stephen King is named.
  const isOther = ({ isCapital, text, lower }: Token, at: number) =>
    isCapital &&
    names.lastNames.has(text) &&
    isAmbiguous(lower, cues) &&
    !(cues.determiners.has(tokens[at - 1]?.lower ?? '') && cues.roles.has(lower))
  if (cues.areNounsCapital || !tokens.some(isOther)) return read
  const sentence = {
    ...read.sentence,
    tokens: tokens.map((token, at) =>
      isOther(token, at) ? { ...token, lower: token.text, isFirst: false } : token,
    ),
  }
  return { ...read, sentence, sayings: sayingsIn(sentence) }
}

/** Whether a list of words has a word for which a capital would otherwise count little. */
const isAmbiguous = (word: string, cues: Sentence['cues']): boolean =>
  word.endsWith('ly') ||
  [cues.roles, cues.skip, cues.openers, cues.noun, cues.says, cues.times, cues.determiners].some((words) =>
    words.has(word),
  )

const PARTICLE = /^(?:V[oa]n|D[eiu]|Del|Della|Dos|Ten|Ter|Zu[mr]?|La|Le|El|Al|Bin|Ibn)$/u

/** Reads a stretch of a paragraph as one sentence: two of them, or what is between two halves of a quotation. */
export function readStretch(
  { own, latin, names, stretches }: Reader,
  from: number,
  to: number,
): ReadSentence {
  const key = `${from}-${to}`
  const read = stretches.get(key) ?? withNames(readSentence(own, from, to, latin), names)
  stretches.set(key, read)
  return read
}

function readSentence(own: string, from: number, to: number, latin: CueLanguage): ReadSentence {
  const sentence = sentenceOf(own, from, to, latin)
  return { from, to, sentence, sayings: sayingsIn(sentence) }
}

/** The sentences that contain a quotation: those of its first and last word, and those between. */
export function sentencesOf({ sentences }: ReadParagraph, { from, to }: Quotation): readonly ReadSentence[] {
  const first = Math.max(0, lastFrom(sentences, from))
  const last = Math.max(first, lastFrom(sentences, to - 1))
  return sentences.slice(first, last + 1)
}

/** The index of the last of several ordered spans that begins at or before a place; -1 if there is none. */
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
