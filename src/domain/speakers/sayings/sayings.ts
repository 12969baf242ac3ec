import type { Mention, Subject } from '../mentions/mentions.ts'
import { nameAt, nameEndingAt } from '../mentions/mentions.ts'
import { firstSubject, subjectBefore } from '../mentions/subjects.ts'
import { subjectAfter } from '../mentions/subjects-after.ts'
import { beforeAdverbs, clauseBegin, clauseEnd, isBehind } from '../sentences/clauses.ts'
import { isDenied } from '../sentences/denials.ts'
import { isQuoted, phraseAt, type Sentence } from '../sentences/tokens.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import { finiteAt, invertedAt } from './finite-verbs.ts'
import { ownerOfWords } from './nouns-of-saying.ts'
import { authorOfDocument, citedBy, quotedAsSaying } from './passed-on.ts'
import type { Saying } from './saying.ts'

/** Every place in a sentence that says who speaks. */
export function sayingsIn(sentence: Sentence): Saying[] {
  const found: Saying[] = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const saying = accordingAt(sentence, at) ?? nounAt(sentence, at) ?? verbAt(sentence, at)
    if (saying === null) continue
    // "…, said Bo, adding that": the participle has the same subject as the verb.
    const isParticiple =
      saying.isDenied !== true && sentence.cues.saying.has(sentence.tokens[at]?.lower ?? '')
    const goesOn = isParticiple ? !isNamedBeside(sentence, at) : isJoined(sentence, at, saying)
    const spoke = goesOn ? found.findLast(hasSpeaker)?.subject : null
    found.push(spoke ? { ...saying, subject: spoke } : saying)
    at = saying.end - 1
  }
  return found
}

const hasSpeaker = ({ isNoun, isDenied, isCited, subject }: Saying) =>
  isNoun !== true && isDenied !== true && isCited !== true && subject !== null

/** "Ada called it “…” and said “…”": a verb without a subject of its own behind a quotation. */
const isJoined = ({ tokens, cues }: Sentence, at: number, { subject, isSaidToSomebody, isDenied }: Saying) =>
  cues.and.has(tokens[at - 1]?.lower ?? '') &&
  isQuoted(tokens[at - 2]?.text === ',' ? tokens[at - 3] : tokens[at - 2]) &&
  !isSaidToSomebody &&
  isDenied !== true &&
  (subject === null || (subject[0]?.kind === 'PRONOUN' && subject[0].from === tokens[at]?.from))

/** "With Ada Marlow saying". */
const isNamedBeside = (sentence: Sentence, at: number) =>
  participantBefore(sentence, beforeAdverbs(sentence, at) + 1) !== null

/** The name right before a participle, unless a preposition governs it: not "Ada replied on Facebook writing". */
function participantBefore(sentence: Sentence, end: number): Mention | null {
  const { tokens, cues } = sentence
  const name = nameEndingAt(sentence, end)
  const at = tokens.findIndex(({ from }) => from === name?.from)
  const before = cues.determiners.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1]
  const isGoverned = cues.prepositions.has(before?.lower ?? '') && !cues.absolute.has(before?.lower ?? '')
  return isGoverned ? null : name
}

/** "According to the mayor, Ada Marlow"; "Ada Marlow'a göre". */
function accordingAt(sentence: Sentence, at: number): Saying | null {
  const { tokens, cues } = sentence
  for (const [phrases, gender] of [
    [cues.inHis, sentence.cues.isVerbLast ? null : 'HE'],
    [cues.inHer, 'SHE'],
    [cues.inTheir, 'THEY'],
  ] as const) {
    const pronoun = phraseAt(tokens, at, phrases)
    const from = tokens[at]?.from ?? 0
    if (pronoun > 0)
      return { at, end: at + pronoun, subject: [{ kind: 'PRONOUN', gender, from }], isSaidToSomebody: false }
  }
  const citing = phraseAt(tokens, at, cues.citing)
  const cited = citing > 0 ? nameAt(sentence, at + citing, true) : null
  if (cited !== null)
    return { at, end: at + citing, subject: [cited.mention], isSaidToSomebody: false, isCited: true }
  const before = phraseAt(tokens, at, cues.according) || inViewOf(sentence, at) || inWordsOf(sentence, at)
  if (before > 0) {
    const end = at + before
    const subject = authorAfter(sentence, end) ?? subjectAfter(sentence, end, clauseEnd(sentence, end), true)
    return subject && { at, end, subject, isSaidToSomebody: false }
  }
  const behind = phraseAt(tokens, at, cues.accordingAfter)
  const name = behind > 0 ? nameEndingAt(sentence, at) : null
  return name && { at, end: at + behind, subject: [name], isSaidToSomebody: false }
}

/** The most words before "by" in "according to a 2018 survey by Ada Marlow". */
const MOST_BEFORE_AUTHOR = 6

/** Whose survey, study or letter it is that something stands in. */
function authorAfter(sentence: Sentence, at: number): Subject | null {
  const { tokens, cues } = sentence
  const by = tokens.findIndex(
    ({ lower, kind }, index) => index > at && (kind !== 'WORD' || cues.prepositions.has(lower)),
  )
  const isThing =
    cues.determiners.has(tokens[at]?.lower ?? '') &&
    by <= at + MOST_BEFORE_AUTHOR &&
    cues.by.has(tokens[by]?.lower ?? '') &&
    tokens.slice(at, by).every(({ lower }) => roleOf(lower, cues) === null)
  return isThing && nameAt(sentence, by + 1) !== null
    ? subjectAfter(sentence, by + 1, clauseEnd(sentence, by + 1), true)
    : null
}

/** The most words between "nach" and the noun for somebody's words: "nach den eigenen Worten". */
const MOST_BEFORE_NOUN = 3

/** How many tokens "nach den Worten von", "nach Angaben des" take; 0 if it says something else. */
function inWordsOf({ tokens, cues }: Sentence, at: number): number {
  if (!cues.accordingTo.has(tokens[at]?.lower ?? '')) return 0
  const noun = tokens.findIndex(
    ({ lower }, index) =>
      index > at && index <= at + MOST_BEFORE_NOUN && (cues.noun.has(lower) || cues.views.has(lower)),
  )
  if (noun === -1 || !tokens.slice(at, noun).every(({ kind }) => kind === 'WORD')) return 0
  const behind = tokens[noun + 1]
  if (behind?.kind !== 'WORD') return 0
  return cues.of.has(behind.lower)
    ? behind.lower === 'von'
      ? noun + 2 - at
      : noun + 1 - at
    : behind.isCapital
      ? noun + 1 - at
      : 0
}

/** "Pour Ada Marlow, la maire, …", "Pour la maire, …" at the beginning of a sentence give her view: 1 if so, else 0. */
function inViewOf(sentence: Sentence, at: number): 0 | 1 {
  const { tokens, cues } = sentence
  const first = tokens[at + 1]
  if (tokens[at]?.isFirst !== true || !cues.inViewOf.has(tokens[at]?.lower ?? '') || first === undefined)
    return 0
  const comma = tokens.findIndex(({ kind }, index) => index > at && kind !== 'WORD')
  const isPerson =
    nameAt(sentence, at + 1)?.end === comma ||
    (cues.determiners.has(first.lower) && roleOf(tokens[at + 2]?.lower ?? '', cues) !== null)
  return isPerson && tokens[comma]?.text === ',' ? 1 : 0
}

function nounAt(sentence: Sentence, at: number): Saying | null {
  const subject = ownerOfWords(sentence, at)
  return subject && { at, end: at + 1, subject, isSaidToSomebody: false, isNoun: true }
}

function verbAt(sentence: Sentence, at: number): Saying | null {
  const { tokens, cues, language } = sentence
  const isActive = { isSaidToSomebody: false }
  const denied = denialAt(sentence, at)
  if (denied !== null) return denied
  const nobody = phraseAt(tokens, at, cues.nobody)
  if (nobody > 0) return { at, end: at + nobody, subject: null, isSaidToSomebody: true }
  if (isPassive(sentence, at)) {
    const isQuoted = cues.quoted.has(tokens[at]?.lower ?? '')
    const end = at + (isQuoted && tokens[at + 1]?.lower === 'as' ? 3 : isQuoted ? 2 : 1)
    if (isQuoted && cues.saying.has(tokens[end - 1]?.lower ?? ''))
      return {
        at,
        end,
        subject: subjectBefore(sentence, clauseBegin(sentence, at), beforeBe(sentence, at)),
        ...isActive,
      }
    if (!cues.passive.has(tokens[at]?.lower ?? '')) return null
    const by = tokens.findIndex(({ lower }, index) => index > at && cues.by.has(lower))
    const agent = by === -1 ? null : subjectAfter(sentence, by + 1, tokens.length)
    if (agent === null && isOfThings(sentence, at)) return null
    return { at, end: at + 1, subject: agent, isSaidToSomebody: agent === null }
  }
  const passedOn = quotedAsSaying(sentence, at) ?? citedBy(sentence, at) ?? authorOfDocument(sentence, at)
  if (passedOn !== null) return { at, ...passedOn, ...isActive }

  const says = phraseAt(tokens, at, cues.says) || isReading(sentence, at)
  const inverted = says === 0 && language === 'fr' ? invertedAt(sentence, at) : null
  if (inverted !== null) return { at, end: at + 1, subject: [inverted], ...isActive }
  if (says === 0 && isUnknownVerb(sentence, at)) return finiteAt(sentence, at, at + 1)
  const reporter = says === 0 ? reporterBefore(sentence, at) : null
  if (reporter !== null) return { at, end: at + 1, subject: reporter, ...isActive }
  if (says > 0 && isDone(sentence, at)) return null
  if (says > 0) return finiteAt(sentence, at, at + says)
  const saying = phraseAt(tokens, at, cues.saying)
  if (saying === 0) return null
  const end = at + saying
  if (cues.isVerbLast)
    return { at, end, subject: subjectAfter(sentence, end, clauseEnd(sentence, end)), ...isActive }
  // "with Ada Marlow saying": the subject is directly before it or, failing that, the subject of the sentence.
  const own = participantBefore(sentence, beforeAdverbs(sentence, at) + 1)
  const subject = own ? [own] : firstSubject(sentence, clauseBegin(sentence, at, true), at)
  return { at, end, subject, ...isActive }
}

/** "The statement read", "her post reads": 1 if so, else 0. */
const isReading = ({ tokens, cues }: Sentence, at: number): 0 | 1 =>
  /^reads?$/u.test(tokens[at]?.lower ?? '') && cues.noun.has(tokens[at - 1]?.lower ?? '') ? 1 : 0

/** A verb of saying that is negated, or that itself says that something was not said: it has no speaker. */
function denialAt(sentence: Sentence, at: number): Saying | null {
  const { tokens, cues } = sentence
  const [denies = 0, verb = 0] = [
    phraseAt(tokens, at, cues.denies),
    Math.max(
      ...[cues.says, cues.saying, cues.passive, cues.quoted].map((verbs) => phraseAt(tokens, at, verbs)),
    ),
  ]
  const isDenial =
    denies > 0 ? !isBehind(sentence, at) || sentence.cues.isVerbLast : verb > 0 && isDenied(sentence, at)
  return isDenial
    ? {
        at,
        end: at + (tokens[at + 1]?.lower === 'as' ? 3 : Math.max(denies, verb)),
        subject: null,
        isSaidToSomebody: false,
        isDenied: true,
      }
    : null
}

function isPassive({ tokens, cues }: Sentence, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (!cues.passive.has(lower) && !cues.quoted.has(lower)) return false
  return cues.be.has(tokens[beforeAdverbs({ tokens, cues }, at)]?.lower ?? '')
}

/**
 * In French and German the word right behind a quotation and its comma is a verb, whichever it is, if a name or an
 * office follows: « … », s’enflamme Ada Marlow; „…“, singt die Bürgermeisterin.
 */
function isUnknownVerb(sentence: Sentence, at: number): boolean {
  const { tokens, cues, language } = sentence
  if (language !== 'fr' && language !== 'de') return false
  const comma = /^(?:se|s['’])$/u.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const before = tokens[comma]?.text === ',' ? tokens[comma - 1] : undefined
  const { kind, lower = '', isCapital } = tokens[at] ?? {}
  if (!isQuoted(before) || kind !== 'WORD' || isCapital) return false
  const isSmall = [
    cues.prepositions,
    cues.and,
    cues.subordinators,
    cues.relative,
    cues.determiners,
    cues.skip,
    cues.openers,
  ]
  if (isSmall.some((words) => words.has(lower))) return false
  const first = cues.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const isRole = (index: number) => roleOf(tokens[index]?.lower ?? '', cues) !== null
  // "Stellte Englands Kapitän Ada Marlow fest".
  const isOwned =
    cues.areNounsCapital && /^\p{Lu}\p{Ll}+s$/u.test(tokens[first]?.text ?? '') && isRole(first + 1)
  return nameAt(sentence, at + 1) !== null || isRole(first) || isOwned
}

/**
 * Who "as" introduces at the beginning of a sentence, at the verb that ends its clause: "Wie Ada Marlow, die Kapitänin,
 * ausführte, …".
 */
function reporterBefore(sentence: Sentence, at: number): Subject | null {
  const { tokens, cues } = sentence
  const begin = tokens.findIndex(({ kind }) => kind === 'WORD')
  const { lower = '', kind, isCapital } = tokens[at] ?? {}
  if (!cues.as.has(tokens[begin]?.lower ?? '') || kind !== 'WORD' || isCapital || at < begin + 2) return null
  if (tokens[at + 1]?.text !== ',' || !FINITE.test(lower) || tokens.slice(0, at).some(isQuoted)) return null
  const subject = firstSubject(sentence, begin + 1, at)
  return subject?.[0]?.kind === 'DESCRIPTION' && roleOf(subject[0].head, cues) === null ? null : subject
}

/** The endings of German verbs in the third person. */
const FINITE = /(?:t|te|ten|[^e]n|[bdfghklmnprsß])$/u

/** "It was revealed": nobody speaks, although the verb is one of saying. */
const isDone = ({ tokens, cues, language }: Sentence, at: number): boolean =>
  language === 'en' &&
  /(?:ed|wn|en)$/u.test(tokens[at]?.lower ?? '') &&
  /^(?:was|were|been|being|is|are)$/u.test(tokens[beforeAdverbs({ tokens, cues }, at)]?.lower ?? '') &&
  !isQuoted(tokens[at - 1])

/** "Questions will have to be asked": nobody is spoken to. */
const isOfThings = ({ tokens, cues }: Sentence, at: number): boolean =>
  /^questions?$/u.test(
    tokens.slice(0, at).findLast(({ lower }) => !PASSIVE.has(lower) && !cues.skip.has(lower))?.lower ?? '',
  )

/** Words between a subject and a passive. */
const PASSIVE = new Set('be been to have has had must should need needs'.split(' '))

const beforeBe = ({ tokens, cues }: Sentence, at: number): number => beforeAdverbs({ tokens, cues }, at)
