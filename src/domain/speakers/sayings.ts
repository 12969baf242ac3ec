import {
  descriptionOf,
  type Gender,
  hasSuffix,
  isNameWord,
  isPossessive,
  type Mention,
  nameAt,
  pronounOf,
} from './mentions.ts'
import { firstSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import { phraseAt, type Sentence, type Token } from './tokens.ts'

/** A place of a sentence that says whose words are quoted beside it. */
export type Saying = {
  /** The tokens that say it, from `at` to before `end`. */
  readonly at: number
  readonly end: number
  /** Whoever speaks; null where nobody does, or it is not written. */
  readonly subject: Subject | null
  /** The words are said to somebody, by nobody who is named: "Ada was told". */
  readonly isSaidToSomebody: boolean
  /** Another passes on what they said, so that it comes before the verb: "citing Ada, the Gazette wrote". */
  readonly isCited?: boolean
}

/** Every place of a sentence that says who speaks. */
export function sayingsIn(sentence: Sentence): Saying[] {
  const found: Saying[] = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const saying = accordingAt(sentence, at) ?? nounAt(sentence, at) ?? verbAt(sentence, at)
    if (saying === null) continue
    // "…, said Bo, adding that": the participle's subject is the verb's.
    const isParticiple = saying.subject === null && sentence.cues.saying.has(sentence.tokens[at]?.lower ?? '')
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

function verbAt(sentence: Sentence, at: number): Saying | null {
  const { tokens, cues, language } = sentence
  const isActive = { isSaidToSomebody: false }
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
  const quoting = quotedAsSaying(sentence, at)
  if (quoting !== null) return quoting

  const says = phraseAt(tokens, at, cues.says)
  if (says > 0) return finiteAt(sentence, at, at + says)
  const saying = phraseAt(tokens, at, cues.saying)
  if (saying === 0) return null
  const end = at + saying
  if (language === 'tr')
    return { at, end, subject: subjectAfter(sentence, end, clauseEnd(sentence, end)), ...isActive }
  // "with Ada Marlow saying": whoever stands right before it, else whoever the sentence began with.
  const own = nameEndingAt(sentence, beforeAdverbs(sentence, at) + 1)
  const subject = own ? [own] : firstSubject(sentence, clauseBegin(sentence, at, true), at)
  return { at, end, subject, ...isActive }
}

function finiteAt(sentence: Sentence, at: number, end: number): Saying | null {
  const { tokens, language } = sentence
  const [begin, stop] = [clauseBegin(sentence, at), clauseEnd(sentence, end)]
  const found = (subject: Subject | null): Saying => ({ at, end, subject, isSaidToSomebody: false })
  const pronoun = language === 'fr' ? invertedPronoun(sentence, end, stop) : null
  if (pronoun !== null) return found([{ kind: 'PRONOUN', gender: pronoun, from: at }])

  const antecedent = beforeRelative(sentence, at)
  if (antecedent !== null) return found([antecedent])
  const [inParty] = language === 'slavic' ? inWhichTheySay(sentence, begin, at) : []
  if (inParty !== undefined) return found([inParty])
  if (language === 'slavic' && isPlural(tokens[at]) && isSingle(subjectBefore(sentence, begin, at)))
    return { ...found(null), isSaidToSomebody: true }

  const isBehindQuoted = isBehind(sentence, at)
  const order = isBehindQuoted ? [after, before] : [before, after]
  for (const look of order) {
    const subject = look()
    if (subject !== null) return found(subject)
  }
  if (language === 'tr')
    return found(firstSubject(sentence, clauseBegin(sentence, at, true), at) ?? written(tokens[at]))
  // Where a language leaves the pronoun out, its verb says he or she; an English one without a subject is none.
  const implied = language === 'en' || language === 'de' || language === 'fr' ? null : written(tokens[at])
  return implied === null && !isBehindQuoted && !isBefore(sentence, end) ? null : found(implied)

  function before() {
    return subjectBefore(sentence, begin, at)
  }
  function after() {
    if (language === 'en' && !isBehindQuoted && begin !== at && !isSentenceBegin(sentence, at)) return null
    return subjectAfter(sentence, end, stop)
  }
}

/** The pronoun behind a French verb: "dit-il", "explique-t-elle". */
function invertedPronoun({ tokens, cues }: Sentence, end: number, stop: number): Gender | null {
  let at = end
  while (at < Math.min(stop, end + 3) && /^(?:-|t)$/u.test(tokens[at]?.lower ?? '')) at += 1
  const token = at < stop ? tokens[at] : undefined
  return token === undefined ? null : pronounOf(token, cues)
}

/** Whoever "who" stands for: "It was Medinsky who said", "Ada Marlow, who called it". */
function beforeRelative(sentence: Sentence, verb: number): Mention | null {
  const { tokens, cues } = sentence
  const at = beforeAdverbs(sentence, verb)
  if (!cues.relative.has(tokens[at]?.lower ?? '')) return null
  const isComma = tokens[at - 1]?.kind === 'MARK'
  return nameEndingAt(sentence, isComma ? at - 1 : at)
}

/** The gender that a verb in the past has in Ukrainian, Russian, Belarusian and Polish, of whoever is not named. */
function written(verb: Token | undefined): Subject {
  const gender = /(?:ла|лася|лась|ła)$/u.test(verb?.lower ?? '')
    ? 'SHE'
    : /(?:в|л|ў|вся|лся|ł)$/u.test(verb?.lower ?? '')
      ? 'HE'
      : null
  return [{ kind: 'PRONOUN', gender, from: verb?.from ?? 0 }]
}

const isPlural = (verb: Token | undefined) => /(?:ли|лі|лися|лись|ліся)$/u.test(verb?.lower ?? '')
/** One person before a verb in the plural is whoever was spoken to: "Бориса Теннанта запитали". */
const isSingle = (subject: Subject | null) =>
  subject?.length === 1 && subject[0]?.kind === 'NAME' && subject[0].text.split(' ').length < 3

/** "У Кремлі заявили": those who are in it speak for it. */
function inWhichTheySay(sentence: Sentence, begin: number, verb: number): Mention[] {
  const { tokens } = sentence
  if (!isPlural(tokens[verb]) && !isPlural(tokens[verb + 1])) return []
  for (let index = begin; index < verb; index += 1) {
    if (!['у', 'в', 'ў', 'во'].includes(tokens[index]?.lower ?? '')) continue
    const name = nameAt(sentence, index + 1, true)
    if (name !== null) return [name.mention]
    return [descriptionOf(sentence, index + 1, Math.min(index + 3, verb))]
  }
  return []
}

/** "TASS quoted Ada Marlow as saying". */
function quotedAsSaying(sentence: Sentence, at: number): Saying | null {
  const { tokens, cues } = sentence
  if (!cues.quoted.has(tokens[at]?.lower ?? '')) return null
  const name = nameAt(sentence, at + 1)
  if (name === null || tokens[name.end]?.lower !== 'as') return null
  return { at, end: name.end + 2, subject: [name.mention], isSaidToSomebody: false }
}

/** "Ada Marlow’s claim that", "the words of Ada Marlow", "слова Ади Марлоу". */
function nounAt(sentence: Sentence, at: number): Saying | null {
  const { tokens, cues, language } = sentence
  const token = tokens[at]
  if (token === undefined || !cues.noun.has(token.lower)) return null
  const found = (subject: Subject): Saying => ({ at, end: at + 1, subject, isSaidToSomebody: false })
  if (cues.of.has(tokens[at + 1]?.lower ?? '')) {
    const subject = subjectAfter(sentence, at + 2, clauseEnd(sentence, at + 2), true)
    if (subject !== null) return found(subject)
  }
  if (language === 'slavic') {
    const subject = isNameWord(sentence, at + 1)
      ? subjectAfter(sentence, at + 1, clauseEnd(sentence, at + 1), true)
      : null
    return subject && found(subject)
  }
  for (let index = at - 1; index >= Math.max(0, at - (language === 'tr' ? 12 : 3)); index -= 1) {
    const owner = tokens[index]
    if (owner?.kind !== 'WORD') {
      if (language === 'tr') continue
      break
    }
    const isPronoun = ['his', 'her', 'their', 'its'].indexOf(owner.lower)
    if (isPronoun !== -1)
      return found([
        {
          kind: 'PRONOUN',
          gender: (['HE', 'SHE', 'THEY', 'IT'] as const)[isPronoun] ?? null,
          from: owner.from,
        },
      ])
    const isOwner = isPossessive(owner) || (language === 'tr' && hasSuffix(owner) && /n$/u.test(owner.text))
    if (!isOwner || !owner.isCapital) continue
    const name = nameEndingAt(sentence, index + 1)
    if (name !== null) return found([name])
  }
  return null
}

/** The name that ends before a token, without the ending of a possessive. */
function nameEndingAt(sentence: Sentence, end: number): Mention | null {
  let at = end
  while (at > 0 && nameAt(sentence, at - 1)?.end === end) at -= 1
  while (at > 1 && (nameAt(sentence, at - 2)?.end ?? 0) === end) at -= 2
  const name = at === end ? null : nameAt(sentence, at, true)
  if (name === null) return null
  const text = name.mention.text.replace(/(?:['’]s?|(?<=\p{Script=Latin})['’]\p{Ll}{1,6})$/u, '')
  return { ...name.mention, text }
}

function isPassive({ tokens, cues }: Sentence, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (!cues.passive.has(lower) && !cues.quoted.has(lower)) return false
  return cues.be.has(tokens[beforeAdverbs({ tokens, cues }, at)]?.lower ?? '')
}

const beforeBe = ({ tokens, cues }: Sentence, at: number): number => beforeAdverbs({ tokens, cues }, at)

/** The index of the last token before one that is no adverb; words of `be` are not passed over. */
function beforeAdverbs({ tokens, cues }: Pick<Sentence, 'tokens' | 'cues'>, at: number): number {
  let index = at - 1
  while (index >= 0) {
    const { lower = '' } = tokens[index] ?? {}
    if (cues.be.has(lower) || !(cues.skip.has(lower) || /ly$/u.test(lower))) break
    index -= 1
  }
  return index
}

/** Where the clause begins that a token stands in: behind what is quoted, a colon or a semicolon. */
function clauseBegin({ tokens, cues, language }: Sentence, at: number, isAcrossQuoted = false): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const { kind, text, lower } = tokens[index] as Token
    if (language === 'tr' && cues.says.has(lower)) return index + 1
    if ((kind === 'QUOTED' && !isAcrossQuoted) || (kind === 'MARK' && /[:;]/u.test(text))) return index + 1
  }
  return 0
}

function clauseEnd({ tokens }: Sentence, at: number): number {
  const end = tokens.findIndex(
    ({ kind, text }, index) =>
      index >= at && (kind === 'QUOTED' || (kind === 'MARK' && /[:;.!?]/u.test(text))),
  )
  return end === -1 ? tokens.length : end
}

/** Whether nothing but marks and adverbs stands between what is quoted and a verb. */
function isBehind({ tokens, cues }: Sentence, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const { kind, lower } = tokens[index] as Token
    if (kind === 'QUOTED') return true
    if (kind === 'WORD' && !cues.skip.has(lower)) return false
  }
  return false
}

const isBefore = ({ tokens }: Sentence, end: number): boolean =>
  tokens.slice(end, end + 4).some(({ kind }) => kind === 'QUOTED')

const isSentenceBegin = ({ tokens, cues }: Sentence, at: number): boolean =>
  tokens
    .slice(0, at)
    .every(({ kind, lower }) => kind !== 'WORD' || cues.subordinators.has(lower) || cues.skip.has(lower))
