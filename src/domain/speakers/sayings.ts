import { clauseBegin, clauseEnd, isBefore, isBehind, isSentenceBegin } from './clauses.ts'
import { isDenied } from './denials.ts'
import {
  descriptionOf,
  type Gender,
  hasSuffix,
  isPossessive,
  type Mention,
  nameAt,
  nameEndingAt,
  pronounOf,
} from './mentions.ts'
import { ownerOfWords } from './nouns-of-saying.ts'
import { authorOfDocument, citedBy, quotedAsSaying } from './passed-on.ts'
import { firstSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import { isQuoted, phraseAt, type Sentence, type Token } from './tokens.ts'

/** A place in a sentence that says whose words are quoted next to it. */
export type Saying = {
  /** Its tokens, from `at` to before `end`. */
  readonly at: number
  readonly end: number
  /** The speaker; null if there is none, or none is named. */
  readonly subject: Subject | null
  /** Whether the words are said to somebody, by a speaker who is not named: "Ada was told". */
  readonly isSaidToSomebody: boolean
  /** Whether somebody else passes the words on; the speaker then comes first: "citing Ada, the Gazette wrote". */
  readonly isCited?: boolean
  /** Whether it is a noun for somebody's words: "Ada’s claim". */
  readonly isNoun?: boolean
  /** Whether it says that the words were not said: "Ada denied saying". */
  readonly isDenied?: boolean
  /** The gender of its subject that a past-tense verb shows. */
  readonly gender?: Gender | null
}

/** Every place in a sentence that says who speaks. */
export function sayingsIn(sentence: Sentence): Saying[] {
  const found: Saying[] = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const saying = accordingAt(sentence, at) ?? nounAt(sentence, at) ?? verbAt(sentence, at)
    if (saying === null) continue
    // "…, said Bo, adding that": the participle has the same subject as the verb.
    const isParticiple =
      saying.subject === null &&
      saying.isDenied !== true &&
      sentence.cues.saying.has(sentence.tokens[at]?.lower ?? '')
    found.push(isParticiple ? { ...saying, subject: found.at(-1)?.subject ?? null } : saying)
    at = saying.end - 1
  }
  return found
}

/** "According to the mayor, Ada Marlow"; "Ada Marlow'a göre". */
function accordingAt(sentence: Sentence, at: number): Saying | null {
  const { tokens, cues } = sentence
  for (const [phrases, gender] of [
    [cues.inHis, sentence.language === 'tr' ? null : 'HE'],
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
  const before = phraseAt(tokens, at, cues.according)
  if (before > 0) {
    const end = at + before
    const subject = subjectAfter(sentence, end, clauseEnd(sentence, end), true)
    return subject && { at, end, subject, isSaidToSomebody: false }
  }
  const behind = phraseAt(tokens, at, cues.accordingAfter)
  const name = behind > 0 ? nameEndingAt(sentence, at) : null
  return name && { at, end: at + behind, subject: [name], isSaidToSomebody: false }
}

/** The name of an organisation including what it is of: "У Комітеті міністрів". */
function wholeBody({ tokens, cues }: Sentence, at: number, verb: number): string {
  const stop = tokens.findIndex(
    ({ kind, lower }, index) =>
      index > at &&
      (index >= verb || kind !== 'WORD' || cues.skip.has(lower) || cues.prepositions.has(lower)),
  )
  return tokens
    .slice(at, stop)
    .map(({ text }) => text)
    .join(' ')
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
    return { at, end: at + 1, subject: agent, isSaidToSomebody: agent === null }
  }
  const passedOn = quotedAsSaying(sentence, at) ?? citedBy(sentence, at) ?? authorOfDocument(sentence, at)
  if (passedOn !== null) return { at, ...passedOn, ...isActive }

  const says = phraseAt(tokens, at, cues.says)
  if (says > 0) return finiteAt(sentence, at, at + says)
  const saying = phraseAt(tokens, at, cues.saying)
  if (saying === 0) return null
  const end = at + saying
  if (language === 'tr')
    return { at, end, subject: subjectAfter(sentence, end, clauseEnd(sentence, end)), ...isActive }
  // "with Ada Marlow saying": the subject is directly before it or, failing that, the subject of the sentence.
  const own = nameEndingAt(sentence, beforeAdverbs(sentence, at) + 1)
  const subject = own ? [own] : firstSubject(sentence, clauseBegin(sentence, at, true), at)
  return { at, end, subject, ...isActive }
}

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
    denies > 0 ? !isBehind(sentence, at) || sentence.language === 'tr' : verb > 0 && isDenied(sentence, at)
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

function finiteAt(sentence: Sentence, at: number, end: number): Saying | null {
  const { tokens, language } = sentence
  const [begin, stop] = [clauseBegin(sentence, at), clauseEnd(sentence, end)]
  const gender = genderOfVerb(tokens[at])
  const found = (subject: Subject | null): Saying => ({
    at,
    end,
    subject: subject?.map((each) => (each.kind === 'DESCRIPTION' ? { ...each, gender } : each)) ?? null,
    gender,
    isSaidToSomebody: false,
  })
  const pronoun = language === 'fr' ? invertedPronoun(sentence, end, stop) : null
  if (pronoun !== null) return found([{ kind: 'PRONOUN', gender: pronoun, from: at }])

  const antecedent = beforeRelative(sentence, at)
  if (antecedent !== null) return found([antecedent])
  const [inParty] = language === 'slavic' ? inWhichTheySay(sentence, begin, at) : []
  if (inParty !== undefined) return found([inParty])
  if (language === 'slavic' && isPlural(tokens[at]) && isSingle(subjectBefore(sentence, begin, at)))
    return { ...found(null), isSaidToSomebody: true }

  const isBehindQuoted = isBehind(sentence, at)
  const isInverted = isBehindQuoted || (language === 'en' && isBehindComma(sentence, at, end))
  const order = isInverted ? [after, before] : [before, after]
  if (language === 'tr' && isBehindQuoted) order.unshift(() => beforeQuoted(sentence, at))
  for (const look of order) {
    const subject = look()
    if (subject !== null) return found(subject)
  }
  if (language === 'tr')
    return found(
      beforeQuoted(sentence, at) ??
        firstSubject(sentence, clauseBegin(sentence, at, true), at) ??
        firstSubject(sentence, 0, at) ??
        written(tokens[at]),
    )
  // In languages that omit the pronoun, the verb means he or she; elsewhere a verb without a subject does not count.
  const implied = language === 'en' || language === 'de' || language === 'fr' ? null : written(tokens[at])
  return implied === null && !isBehindQuoted && !isBefore(sentence, end) ? null : found(implied)

  function before() {
    return subjectBefore(sentence, begin, at)
  }
  function after() {
    if (language === 'en' && !isInverted && begin !== at && !isSentenceBegin(sentence, at)) return null
    return subjectAfter(sentence, end, stop)
  }
}

/** Verbs that can come before their subject: "…, said Ada Marlow, the mayor." */
const INVERTS = new Set(
  'said says added adds wrote writes explained explains noted notes argued argues recalled recalls'.split(
    ' ',
  ),
)

function isBehindComma(sentence: Sentence, at: number, end: number): boolean {
  const { tokens, cues } = sentence
  const name =
    tokens[at - 1]?.text === ',' && INVERTS.has(tokens[at]?.lower ?? '') ? nameAt(sentence, end) : null
  // "Ada, the mayor, said Bo Tennant was" quotes Ada.
  return name !== null && !cues.openers.has(tokens[end]?.lower ?? '') && tokens[name.end]?.kind !== 'WORD'
}

/** The pronoun after a French verb: "dit-il", "explique-t-elle". */
function invertedPronoun({ tokens, cues }: Sentence, end: number, stop: number): Gender | null {
  let at = end
  while (at < Math.min(stop, end + 3) && /^(?:-|t)$/u.test(tokens[at]?.lower ?? '')) at += 1
  const token = at < stop ? tokens[at] : undefined
  return token === undefined ? null : pronounOf(token, cues)
}

/** Whoever "who" refers to: "It was Medinsky who said", "Ada Marlow, who called it". */
function beforeRelative(sentence: Sentence, verb: number): Mention | null {
  const { tokens, cues } = sentence
  const at = beforeAdverbs(sentence, verb)
  if (!cues.relative.has(tokens[at]?.lower ?? '')) return null
  const isComma = tokens[at - 1]?.kind === 'MARK'
  return nameEndingAt(sentence, isComma ? at - 1 : at)
}

/** The gender that a past-tense verb in Ukrainian, Russian, Belarusian or Polish gives a subject that is not named. */
const written = (verb: Token | undefined): Subject => [
  { kind: 'PRONOUN', gender: genderOfVerb(verb), from: verb?.from ?? 0 },
]

function genderOfVerb(verb: Token | undefined): Gender | null {
  if (/(?:ла|лася|лась|ła)$/u.test(verb?.lower ?? '')) return 'SHE'
  return /(?:в|л|ў|вся|лся|ўся|ł)$/u.test(verb?.lower ?? '') ? 'HE' : null
}

/** Turkish names the speaker right before the words: "Ada Marlow, “…” dedi". */
function beforeQuoted(sentence: Sentence, verb: number): Subject | null {
  const { tokens } = sentence
  const quoted = tokens.findLastIndex((token, index) => index < verb && isQuoted(token))
  if (quoted < 1) return null
  const at = tokens[quoted - 1]?.text === ',' ? quoted - 2 : quoted - 1
  const last = tokens[at]
  if (last === undefined || !last.isCapital || hasSuffix(last) || isPossessive(last)) return null
  const name = nameEndingAt(sentence, at + 1)
  return name && [name]
}

const isPlural = (verb: Token | undefined) => /(?:ли|лі|лися|лись|ліся)$/u.test(verb?.lower ?? '')
/** A single person before a plural verb is the one spoken to: "Бориса Теннанта запитали". */
const isSingle = (subject: Subject | null) =>
  subject?.length === 1 && subject[0]?.kind === 'NAME' && subject[0].text.split(' ').length < 3

/** "У Кремлі заявили": an institution, whose members speak for it. */
function inWhichTheySay(sentence: Sentence, begin: number, verb: number): Mention[] {
  const { tokens } = sentence
  if (!isPlural(tokens[verb]) && !isPlural(tokens[verb + 1])) return []
  for (let index = begin; index < verb; index += 1) {
    if (!['у', 'в', 'ў', 'во'].includes(tokens[index]?.lower ?? '')) continue
    const name = nameAt(sentence, index + 1, true)
    if (name !== null) return [{ ...name.mention, text: wholeBody(sentence, index + 1, verb) }]
    return [descriptionOf(sentence, index + 1, Math.min(index + 3, verb))]
  }
  return []
}

function isPassive({ tokens, cues }: Sentence, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (!cues.passive.has(lower) && !cues.quoted.has(lower)) return false
  return cues.be.has(tokens[beforeAdverbs({ tokens, cues }, at)]?.lower ?? '')
}

const beforeBe = ({ tokens, cues }: Sentence, at: number): number => beforeAdverbs({ tokens, cues }, at)

/** The index of the last token before this one that is not an adverb; forms of `be` are not skipped. */
function beforeAdverbs({ tokens, cues }: Pick<Sentence, 'tokens' | 'cues'>, at: number): number {
  let index = at - 1
  while (index >= 0) {
    const { lower = '' } = tokens[index] ?? {}
    if (cues.be.has(lower) || !(cues.skip.has(lower) || /ly$/u.test(lower))) break
    index -= 1
  }
  return index
}
