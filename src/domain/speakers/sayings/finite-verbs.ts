import {
  hasSuffix,
  isNameWord,
  isPossessive,
  type Mention,
  nameAt,
  nameEndingAt,
  type PronounMention,
  pronounOf,
  type Subject,
} from '../mentions/mentions.ts'
import { firstSubject, subjectBefore, subjectBeforeAside } from '../mentions/subjects.ts'
import { subjectAfter } from '../mentions/subjects-after.ts'
import {
  beforeAdverbs,
  clauseBegin,
  clauseEnd,
  isBefore,
  isBehind,
  isComma,
  isSentenceBegin,
} from '../sentences/clauses.ts'
import { isQuoted, type Sentence } from '../sentences/tokens.ts'
import type { Gender } from '../vocabulary/given-names.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import type { Saying } from './saying.ts'
import { genderOfVerb, impliedSubject, inWhichTheySay, isObject, isPlural, isSingle } from './slavic-verbs.ts'

/** What a finite verb of saying says: who speaks. Null if it has no subject, and no quotation beside it. */
export function finiteAt(sentence: Sentence, at: number, end: number): Saying | null {
  const { tokens, cues, language } = sentence
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
  if (pronoun !== null) return found([{ kind: 'PRONOUN', gender: pronoun, from: tokens[at]?.from ?? 0 }])

  const antecedent = beforeRelative(sentence, at)
  if (antecedent !== null) return found([antecedent])
  const [inParty] = cues.hasCases ? inWhichTheySay(sentence, begin, at) : []
  if (inParty !== undefined) return found([inParty])
  if (cues.hasCases && isPlural(tokens[at]) && isSingle(subjectBefore(sentence, begin, at)))
    return { ...found(null), isSaidToSomebody: true }

  const auxiliary = cues.have.size === 0 ? -1 : auxiliaryOf(sentence, begin, at)
  if (auxiliary !== -1) {
    const subject = besideAuxiliary(sentence, begin, auxiliary, at)
    if (subject !== null) return found(subject)
  }

  const isBehindQuoted = isBehind(sentence, at)
  if (language === 'de' && tokens[at]?.lower === 'so' && !isSo(sentence, at)) return null
  const isOfSomebody = cues.ofSomebody.has(tokens[at]?.lower ?? '')
  // "Ada Marlow, star of “The Pier,” thanked Bo for “…”".
  const title = isOfSomebody && language === 'en' && isBehindQuoted ? quotedBefore(sentence, at) : 0
  if (title > 1) {
    const subject = subjectBefore(sentence, 0, title)
    if (subject !== null) return found(subject)
  }
  // "Ada Marlow, maire de Velen, explique".
  const isBehindAside = !isBehindQuoted && subjectBeforeAside(sentence, begin, at) !== null
  const isInverted =
    isBehindQuoted ||
    isParenthetic(sentence, at, end) ||
    isAsTold(sentence, begin, at) ||
    (language === 'en' && isBehindComma(sentence, at, end)) ||
    ((language === 'de' || language === 'fr') && isComma(tokens[at - 1]) && !isBehindAside && !isOfSomebody)
  const order = isInverted || isBehindObject() ? [after, before] : [before, after]
  if (cues.isVerbLast && isBehindQuoted) order.unshift(() => beforeQuoted(sentence, at))
  for (const look of order) {
    const subject = look()
    if (subject !== null) return found(subject)
  }
  if (cues.isVerbLast)
    return found(
      beforeQuoted(sentence, at) ??
        firstSubject(sentence, clauseBegin(sentence, at, true), at) ??
        firstSubject(sentence, 0, at) ??
        impliedSubject(tokens[at]),
    )
  // In languages that omit the pronoun, the verb means he or she; elsewhere a verb without a subject does not count.
  const implied = cues.omitsPronouns ? impliedSubject(tokens[at]) : null
  return implied === null && !isBehindQuoted && !isBefore(sentence, end) ? null : found(implied)

  /** "Den Plan lobte Ada Marlow", "Der Zeitung sagte Ada Marlow": what begins the sentence is no subject. */
  function isBehindObject() {
    if (cues.ofObjects.size === 0) return false
    const [first] = cues.ofObjects.has(tokens[begin]?.lower ?? '') ? [] : (before() ?? [])
    const isThing = first?.kind === 'DESCRIPTION' && !isOfPerson(first.head, cues)
    return nameAt(sentence, end) !== null && (first === undefined || isThing)
  }
  function before() {
    return subjectBefore(sentence, begin, at)
  }
  function after() {
    if (language === 'en' && !isInverted && begin !== at && !isSentenceBegin(sentence, at)) return null
    const subject = subjectAfter(sentence, end, stop)
    return subject !== null && isObject(subject, gender) ? null : subject
  }
}

/** Where the auxiliary of a participle is that ends its clause, "hat … gesagt"; -1 if there is none before it. */
function auxiliaryOf({ tokens, cues }: Sentence, begin: number, participle: number): number {
  if (!/^(?:.*ge\p{L}+|.+)(?:t|en)$/u.test(tokens[participle]?.lower ?? '')) return -1
  const next = tokens[participle + 1]
  if (next?.kind === 'WORD' && !cues.and.has(next.lower)) return -1
  return tokens.findIndex(
    ({ lower, kind }, index) =>
      index > begin - 1 &&
      index < participle &&
      cues.have.has(lower) &&
      tokens.slice(index + 1, participle).every((token) => token.kind === 'WORD') &&
      kind === 'WORD',
  )
}

/** "Ada Marlow hatte immer betont", "Im Mai hat Ada Marlow in Velen gesagt": before an auxiliary or right behind it. */
function besideAuxiliary(
  sentence: Sentence,
  begin: number,
  auxiliary: number,
  participle: number,
): Subject | null {
  const { cues, tokens } = sentence
  const isOpened = [cues.prepositions, cues.skip, cues.subordinators].some((words) =>
    words.has(tokens[begin]?.lower ?? ''),
  )
  const before = isOpened || auxiliary === begin ? null : subjectBefore(sentence, begin, auxiliary)
  return before ?? subjectAfter(sentence, auxiliary + 1, participle)
}

const isOfPerson = (role: string, cues: Sentence['cues']) => cues.roles.has(role) && !cues.bodies.has(role)

/** "Деньги, отметила она, «…»": a Slavic verb and its subject between commas. */
function isParenthetic(sentence: Sentence, at: number, end: number): boolean {
  const { tokens, cues } = sentence
  const subject = tokens[end]
  if (!cues.hasCases || !isComma(tokens[at - 1]) || subject === undefined) return false
  const close = pronounOf(subject, cues) === null ? nameAt(sentence, end)?.end : end + 1
  return close !== undefined && isComma(tokens[close])
}

/** "Comme le raconte Ada Marlow": a French clause that says from whom the rest is has its subject behind its verb. */
function isAsTold({ tokens, cues, language }: Sentence, begin: number, at: number): boolean {
  const as = tokens.findLastIndex(({ lower }, index) => index >= begin && index < at && lower === 'comme')
  return (
    language === 'fr' &&
    as !== -1 &&
    tokens
      .slice(as + 1, at)
      .every(({ lower }) => cues.skip.has(lower) || /^(?:l['’]|l[ae]|les|nous|vous|me)$/u.test(lower))
  )
}

/** "„…“, so Ada Marlow", "…, so der Minister": not "so viele" and "so schnell wie möglich". */
function isSo(sentence: Sentence, at: number): boolean {
  const { tokens, cues } = sentence
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const isSetOff = before !== undefined && before.kind !== 'WORD'
  return (
    isSetOff &&
    next?.kind === 'WORD' &&
    (isNameWord(sentence, at + 1) ||
      roleOf(next.lower, cues) !== null ||
      /^(?:der|die|das)$/u.test(next.lower))
  )
}

/** Verbs that can come before their subject: "…, said Ada Marlow, the mayor." */
const INVERTS = new Set(
  'said says added adds wrote writes explained explains noted notes argued argues recalled recalls'.split(
    ' ',
  ),
)

function isBehindComma(sentence: Sentence, at: number, end: number): boolean {
  const { tokens, cues } = sentence
  if (tokens[at - 1]?.text !== ',' || !INVERTS.has(tokens[at]?.lower ?? '')) return false
  // "Ada, the mayor, said Bo Tennant was" quotes Ada.
  const name = nameAt(sentence, end)
  if (name !== null) return !cues.openers.has(tokens[end]?.lower ?? '') && tokens[name.end]?.kind !== 'WORD'
  // "The pier was closed, said another engineer of the town."
  const stop = clauseEnd(sentence, end)
  return (
    cues.indefinite.has(tokens[end]?.lower ?? '') &&
    tokens
      .slice(end, stop)
      .every(({ lower }) => ![cues.says, cues.be, cues.subordinators].some((words) => words.has(lower))) &&
    subjectBeforeAside(sentence, clauseBegin(sentence, at), at) === null
  )
}

/** The pronoun after a French verb: "dit-il", "explique-t-elle". */
function invertedPronoun({ tokens, cues }: Sentence, end: number, stop: number): Gender | null {
  let at = end
  while (at < Math.min(stop, end + 3) && /^(?:-|t)$/u.test(tokens[at]?.lower ?? '')) at += 1
  const token = at < stop ? tokens[at] : undefined
  return token === undefined ? null : pronounOf(token, cues)
}

/** The pronoun after a French verb of any kind behind a quotation: « …», s’enthousiasme-t-elle. */
export function invertedAt(sentence: Sentence, at: number): PronounMention | null {
  const { tokens } = sentence
  if (tokens[at]?.kind !== 'WORD' || tokens[at + 1]?.text !== '-' || !isBehind(sentence, at)) return null
  const gender = invertedPronoun(sentence, at + 1, tokens.length)
  return gender && { kind: 'PRONOUN', gender, from: tokens[at]?.from ?? 0 }
}

/** Whoever "who" refers to: "It was Medinsky who said", "Ada Marlow, who called it". */
function beforeRelative(sentence: Sentence, verb: number): Mention | null {
  const { tokens, cues } = sentence
  const at = beforeAdverbs(sentence, verb)
  if (!cues.relative.has(tokens[at]?.lower ?? '')) return null
  const isComma = tokens[at - 1]?.kind === 'MARK'
  const name = nameEndingAt(sentence, isComma ? at - 1 : at)
  if (name !== null && isComma) return headOfAside(sentence, name) ?? name
  if (name !== null || !isComma) return name
  // "Ada Marlow, the mayor, who said".
  const mark = tokens.findLastIndex(({ kind }, index) => index < at - 1 && kind !== 'WORD')
  const isAside = [cues.determiners, cues.roles].some((words) => words.has(tokens[mark + 1]?.lower ?? ''))
  return mark > 0 && isAside ? nameEndingAt(sentence, mark) : null
}

/** Who an aside explains that ends with somebody else's name: "Ada Marlow, the successor of Bo Tennant, who said". */
function headOfAside(sentence: Sentence, name: Mention): Mention | null {
  const { tokens, cues } = sentence
  const at = tokens.findIndex(({ from }) => from === name.from)
  const mark = tokens.findLastIndex(({ kind }, index) => index < at && kind !== 'WORD')
  const first = tokens[mark + 1]?.lower ?? ''
  const isAside =
    mark > 0 && tokens[mark]?.text === ',' && [cues.determiners, cues.roles].some((words) => words.has(first))
  const isOfAnother = cues.prepositions.has(tokens[at - 1]?.lower ?? '')
  return isAside && isOfAnother ? nameEndingAt(sentence, mark) : null
}

/** The last quotation before a verb. */
const quotedBefore = ({ tokens }: Sentence, verb: number): number =>
  tokens.findLastIndex((token, index) => index < verb && isQuoted(token))

/** Turkish names the speaker right before the words: "Ada Marlow, “…” dedi". */
function beforeQuoted(sentence: Sentence, verb: number): Subject | null {
  const { tokens } = sentence
  const quoted = quotedBefore(sentence, verb)
  if (quoted < 1) return null
  const at = tokens[quoted - 1]?.text === ',' ? quoted - 2 : quoted - 1
  const last = tokens[at]
  if (last === undefined || !last.isCapital || hasSuffix(last) || isPossessive(last)) return null
  const name = nameEndingAt(sentence, at + 1)
  return name && [name]
}
