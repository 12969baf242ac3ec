import type { Quotation } from '../quotations/marks/quotation.ts'
import { namesIn } from './mentions/draft-names.ts'
import { hasSuffix, isOffice, nameAt } from './mentions/mentions.ts'
import { firstSubject, subjectBefore } from './mentions/subjects.ts'
import { subjectAfter } from './mentions/subjects-after.ts'
import { isReported } from './reported-speech.ts'
import {
  hasWords,
  lastFrom,
  type Reader,
  type ReadParagraph,
  type ReadSentence,
  readStretch,
  type Said,
  sentencesOf,
} from './sayings/read-text.ts'
import type { Saying } from './sayings/saying.ts'
import { speakerBeforeColon } from './sentences/lines.ts'
import { isQuoted, type Sentence } from './sentences/tokens.ts'
import { roleOf } from './vocabulary/role-words.ts'

/** Who speaks between two halves of a quotation: "…", said Ada, "…". */
export function saidInGaps({ pieces }: Quotation, reader: Reader): Said {
  for (const [index, { to }] of pieces.entries()) {
    const next = pieces[index + 1]
    if (next === undefined || !hasWords(reader.own.slice(to, next.from))) continue
    const { sentence, sayings } = readStretch(reader, Math.max(0, to - 2), next.from + 1)
    const [saying] = sayings
    if (saying !== undefined) return saying.isSaidToSomebody ? 'NOBODY' : (saying.subject ?? [])
    // Whatever the verb is, whoever is named between two halves says them.
    const end = sentence.tokens.length - (sentence.tokens.at(-1)?.kind === 'QUOTED' ? 1 : 0)
    const begin = sentence.tokens.findIndex(({ kind }) => kind === 'WORD')
    return subjectBefore(sentence, begin, end) ?? subjectAfter(sentence, begin + 1, end) ?? []
  }
  return null
}

/** Whoever is named before a dash that replaces a repeated verb: "Ада назвала це «А», а Бо — «Б»". */
export function namedBeforeDash(quotation: Quotation, { paragraphs, index }: Reader): Said {
  const [held] = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  const tokens = held?.sentence.tokens ?? []
  const at = tokens.findIndex(({ kind, from }) => kind === 'QUOTED' && from >= quotation.from)
  if (held === undefined || at < 2 || !/[—–―]/u.test(tokens[at - 1]?.text ?? '')) return null
  const name = namesIn(held.sentence).find(({ end }) => end === at - 1)
  return name === undefined ? null : [name.mention]
}

/** The word of saying nearest to a quotation in its sentence or, if that consists of nothing else, in the next. */
export function saidInSentence(quotation: Quotation, reader: Reader): Said {
  const { own, paragraphs, index } = reader
  const { sentences } = paragraphs[index] as ReadParagraph
  const held = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  const [first] = held
  const ends = held.at(-1)
  if (first === undefined || ends === undefined) return null
  const next = sentences[lastFrom(sentences, ends.from) + 1]
  const isBare = !held.some(({ from, to }) => hasWords(own.slice(from, to)))
  const goesOn = isBare && next !== undefined && goesOnIn(own, quotation, next)
  const stretch = goesOn ? readStretch(reader, first.from, next.to) : null
  const found = (stretch ? [stretch] : held).flatMap((each) => nearest(quotation, each))
  const [best] = found.sort((a, b) => a.distance - b.distance)
  const isTold =
    best !== undefined && stretch === null && held.some((each) => isToldBy(each, quotation, best.saying))
  if (isTold) return []
  if (best !== undefined) return best.saying.isSaidToSomebody ? 'NOBODY' : (best.saying.subject ?? [])
  const at = first.sentence.tokens.findIndex(({ kind, from }) => kind === 'QUOTED' && from >= quotation.from)
  const isLed = at > 0 && first.sentence.tokens[at - 1]?.text === ':'
  if (isLed && !isReported(first)) return speakerBeforeColon(first.sentence, at - 1)
  const before = sentences[lastFrom(sentences, first.from) - 1]
  if (isBare && before !== undefined) return saidBefore(before)
  return behindComma(quotation, stretch ?? ends)
}

/**
 * Whether somebody else tells that a quotation was said: "Bo was known for telling others “…” in spring, said Ada". The
 * words are then of either.
 */
function isToldBy(read: ReadSentence, quotation: Quotation, { at, end, isNoun }: Saying): boolean {
  const { tokens } = read.sentence
  const piece = piecesIn(read.sentence, quotation).at(-1)
  if (piece === undefined || isNoun || end > piece || !read.sayings.some((each) => each.at === at))
    return false
  const teller = read.sayings.find((each) => each.at > piece)
  const between = tokens.slice(piece + 1, teller?.at ?? 0)
  return (
    teller !== undefined &&
    (teller.subject?.[0]?.from ?? 0) > (tokens[teller.at]?.from ?? 0) &&
    between.some(({ kind }) => kind === 'WORD') &&
    between.at(-1)?.text === ',' &&
    !between.some(isQuoted)
  )
}

/**
 * The speaker of a sentence that says somebody spoke and quotes nothing itself, and so introduces a quotation that
 * stands alone.
 */
function saidBefore({ sentence, sayings }: ReadSentence): Said {
  // "What did Ada say then?" asks, and does not tell.
  if (sentence.tokens.at(-1)?.text === '?' && sayings.length > 0) return []
  const isQuoting = sentence.tokens.some(isQuoted)
  const last = isQuoting ? undefined : sayings.at(-1)
  return last === undefined || last.isSaidToSomebody ? null : last.subject
}

/**
 * The subject of an unknown verb right after a quotation that ends with a comma: “…,” she beamed; «…», — пробурмотів
 * Бо.
 */
function behindComma(quotation: Quotation, { sentence }: ReadSentence): Said {
  const { tokens, cues } = sentence
  const at = tokens.findLastIndex(({ kind, from }) => kind === 'QUOTED' && from < quotation.to)
  const isLed = /[,!?…]$/u.test(quotation.words) || /^[,—–]/u.test(tokens[at + 1]?.text ?? '')
  const begin = tokens.findIndex(({ kind }, index) => index > at && kind === 'WORD')
  const first = tokens[begin]
  if (!isLed || at === -1 || first === undefined) return null
  const stop = tokens.findIndex(({ kind }, index) => index > begin && kind !== 'WORD')
  const end = stop === -1 ? tokens.length : stop
  const isVerb =
    !first.isCapital &&
    !cues.prepositions.has(first.lower) &&
    (VERB.test(first.lower) || isAuthorsDash(sentence, at, begin))
  if (isVerb) return subjectAfter(sentence, begin + 1, end)
  return verbBehind(sentence, begin, end) ?? nameBehind(sentence, begin, end)
}

/** Whether a Slavic dash leads from a quotation to its author's words, the first of which says that they speak: "«…», — согласна Ада". */
function isAuthorsDash({ tokens, cues }: Sentence, quoted: number, begin: number): boolean {
  const { lower = '' } = tokens[begin] ?? {}
  return (
    cues.hasCases &&
    /^[—–-]$/u.test(tokens[begin - 1]?.text ?? '') &&
    begin - quoted <= 3 &&
    ![cues.and, cues.subordinators, cues.relative, cues.determiners, cues.skip].some((words) =>
      words.has(lower),
    )
  )
}

/**
 * The name with which a clause ends after one or two words of a language that is not read here, which may be a verb of
 * saying: ”…”, sa Ada Marlow. «…», каза Ада Марлоу. Without it, nobody would be named, and any name would pass.
 */
function nameBehind(sentence: Sentence, begin: number, end: number): Said {
  const { tokens, cues } = sentence
  for (let at = begin; at < Math.min(end, begin + 3); at += 1) {
    const { lower = '', isCapital = false } = tokens[at] ?? {}
    const name = at > begin ? nameAt(sentence, at) : null
    // "“…”, sa Ada Marlow till Bo": somebody does, but the words behind the name may say more of it.
    if (name !== null) return name.end === end && !isOffice(name.mention, sentence) ? [name.mention] : []
    const isArticle = cues.determiners.has(lower)
    const isSmall = [cues.prepositions, cues.and, cues.subordinators, cues.relative, cues.skip].some(
      (words) => words.has(lower),
    )
    if (isCapital || (at === begin && (isSmall || (isArticle && tokens[begin + 1]?.isCapital)))) return null
  }
  return null
}

/** The endings of past-tense verbs in English, and of past and present-tense verbs in the Slavic languages. */
const VERB =
  /(?:ed|[вўл]|[лў]а|л[иі]|в?ся|лась|лася|ła|ł|[аеуюяі]є|[аеуюяыо]е|[аяеёи]т|[уюая]ть|ить|[уюая]ць|[ыі]ць|[шжч]е|тся|ться|цца)$/u

/** A name or a pronoun before a past-tense verb. */
function verbBehind(sentence: Sentence, begin: number, end: number): Said {
  const verb = sentence.tokens.findIndex(
    ({ lower, isCapital }, index) => index > begin && index < end && !isCapital && VERB.test(lower),
  )
  return verb === -1 ? null : subjectBefore(sentence, begin, verb)
}

/** Whether the sentence after a quotation belongs to it: “We go!” the minister said. */
function goesOnIn(own: string, { to }: Quotation, next: ReadSentence): boolean {
  const words = own.slice(next.from, next.to).trimStart()
  return /[!?…,]/u.test(own[to - 1] ?? '') || /^[\p{Ll}—–-]/u.test(words)
}

/** Words that lead from "Ada’s claim" to the quoted words. */
const LEADS_ON = new Set(
  `that of about on as to in the a an was is were are being it he she they this these there had been what how just about que що что што про о об аб пра`.split(
    ' ',
  ),
)

/**
 * How many words separate a quotation from each word of saying; beyond another quotation the distance counts as large.
 */
function nearest(quotation: Quotation, { sentence, sayings }: ReadSentence) {
  const { tokens, cues } = sentence
  const own = piecesIn(sentence, quotation)
  const far = 1_000
  return sayings.flatMap((saying) =>
    own.map((at) => {
      const between = at < saying.at ? tokens.slice(at + 1, saying.at) : tokens.slice(saying.end, at)
      const others = between.filter(isQuoted).length
      const cited = saying.isCited ? -far / 2 : 0
      // "Ada said Bo’s words showed “…”" quotes Ada.
      const isApart =
        saying.isNoun &&
        at > saying.at &&
        between.some(({ kind, lower }) => kind === 'WORD' && !LEADS_ON.has(lower))
      // "She called it “…” and said", "It waits for “…,” and the minister has warned": another clause.
      const isNext =
        at < saying.at &&
        cues.and.has(between.find(({ kind }) => kind === 'WORD')?.lower ?? '') &&
        (sayings.some((other) => other.end <= at) ||
          (saying.subject?.[0]?.from ?? 0) > (tokens[at]?.from ?? 0))
      return {
        saying,
        distance:
          cited +
          (isNext ? far / 2 : 0) +
          (isApart ? far / 2 : 0) +
          between.filter(({ kind }) => kind === 'WORD').length +
          far * others,
      }
    }),
  )
}

/** The tokens of a sentence that are a quotation's pieces, with no other quotation between them. */
const piecesIn = ({ tokens }: Sentence, { from, to }: Quotation): number[] =>
  tokens.flatMap((token, index) =>
    token.kind === 'QUOTED' && token.from >= from && token.from < to ? [index] : [],
  )

/** Who speaks right before a quotation, or in the clause after it; the text between its pieces is ignored. */
export function saidAround(quotation: Quotation, { paragraphs, index }: Reader): Said {
  const held = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  const [first, last] = [held[0], held.at(-1)]
  if (first === undefined || last === undefined) return null
  const begin = piecesIn(first.sentence, quotation)[0] ?? 0
  const end = piecesIn(last.sentence, quotation).at(-1) ?? 0
  const { tokens, cues } = last.sentence
  const behind = last.sayings.find(({ at }) => at > end)
  const between = tokens.slice(end + 1, behind?.at ?? tokens.length)
  const isOfAnother = between.some(
    (token) => isQuoted(token) || cues.subordinators.has(token.lower) || cues.prepositions.has(token.lower),
  )
  if (behind !== undefined && !isOfAnother) return behind.isSaidToSomebody ? null : behind.subject
  const before = first.sayings.findLast((saying) => saying.end <= begin)
  const isBeside =
    before !== undefined &&
    first.sentence.tokens.slice(before.end, begin).every(({ kind }) => kind === 'MARK')
  if (isBeside) return before.isSaidToSomebody ? null : before.subject
  return begin > 0 && first.sentence.tokens[begin - 1]?.text === ':'
    ? speakerBeforeColon(first.sentence, begin - 1)
    : null
}

/** The subject next to a quotation, without a known verb; the words may be theirs. */
export function namedBeside(quotation: Quotation, { paragraphs, index }: Reader): Said {
  const [held] = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  if (held === undefined) return null
  const { tokens, cues } = held.sentence
  const [first] = namesIn(held.sentence)
  const piece = piecesIn(held.sentence, quotation)[0] ?? 0
  if (first === undefined || first.at > piece || isOffice(first.mention, held.sentence))
    return personBefore(held.sentence, piece)
  if (hasSuffix(first.mention)) return null
  const before = tokens.slice(0, first.at)
  const isSubject = before.every(
    ({ kind, lower, isFirst }) =>
      kind === 'MARK' || (isFirst && cues.openers.has(lower)) || cues.skip.has(lower),
  )
  return isSubject && !cues.prepositions.has(before.at(-1)?.lower ?? '')
    ? [{ ...first.mention, isFirst: true }]
    : personBefore(held.sentence, piece)
}

/** The pronoun, or the office or occupation, with which a sentence begins that goes on to quote. */
function personBefore(sentence: Sentence, end: number): Said {
  const [first] = firstSubject(sentence, 0, end) ?? []
  if (first === undefined) return null
  // "Mayor Ada Marlow of Velen attacked it as “…”".
  const isPerson = {
    NAME: true,
    PRONOUN: first.kind === 'PRONOUN' && (first.gender === 'HE' || first.gender === 'SHE'),
    DESCRIPTION: first.kind === 'DESCRIPTION' && roleOf(first.head, sentence.cues) !== null,
  }[first.kind]
  return isPerson ? [first] : null
}
