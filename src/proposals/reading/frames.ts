import { namesIn } from '../../domain/speakers/mentions/draft-names.ts'
import { nameEndingAt, type Subject } from '../../domain/speakers/mentions/mentions.ts'
import { firstSubject, subjectBefore } from '../../domain/speakers/mentions/subjects.ts'
import { subjectAfter } from '../../domain/speakers/mentions/subjects-after.ts'
import type { ReadSentence } from '../../domain/speakers/sayings/read-text.ts'
import { beforeAdverbs, clauseBegin, clauseEnd, isBehind } from '../../domain/speakers/sentences/clauses.ts'
import { isDenied } from '../../domain/speakers/sentences/denials.ts'
import { isQuoted, phraseAt, type Sentence } from '../../domain/speakers/sentences/tokens.ts'
import type { Gender } from '../../domain/speakers/vocabulary/given-names.ts'
import { formsIn } from '../../domain/speakers/vocabulary/verbs-of-saying.ts'
import { canSpeak } from './can-speak.ts'
import { phraseAfter, phraseBefore } from './noun-phrases.ts'
import { type Frame, type ReportingVerb, reportingVerbs, SILENCES } from './reporting-verbs.ts'
import { tokenAt } from './stretches.ts'

/** A place in an English sentence that says that somebody said something. */
export type Report = {
  /** The tokens of the cue, from `at` to before `end`. */
  readonly at: number
  readonly end: number
  /** The token at which its clause begins: the subject, or the cue if the subject stands elsewhere. */
  readonly begin: number
  readonly frames: readonly Frame[]
  readonly type: ReportingVerb['type']
  readonly subject: Subject
  /** How it is built: "X said", ", saying", "according to X", "described by X as". */
  readonly form: 'FINITE' | 'PARTICIPLE' | 'ACCORDING' | 'PASSIVE'
}

/** Every report in a sentence, in order. */
export function reportsIn(read: ReadSentence): Report[] {
  const { sentence } = read
  const found: Report[] = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const candidate =
      silenceAt(sentence, at) ??
      accordingAt(sentence, at) ??
      verbAt(read, at, found) ??
      positionAt(sentence, at)
    const report = candidate && { ...candidate, subject: ownerOfWords(candidate.subject, sentence) }
    if (report === null || !canSpeak(report.subject, sentence)) continue
    found.push(report)
    at = report.end - 1
  }
  return found
}

function silenceAt(sentence: Sentence, at: number): Report | null {
  const length = phraseAt(sentence.tokens, at, SILENCES)
  if (length === 0) return null
  const subject = subjectRightBefore(sentence, at)
  return (
    subject && { ...reportOf(sentence, at, at + length, subject), frames: ['SILENT'], type: 'NO_COMMENT' }
  )
}

const ACCORDING = new Set(['according to', 'in the words of', 'in the view of', 'in the opinion of'])

function accordingAt(sentence: Sentence, at: number): Report | null {
  const length = phraseAt(sentence.tokens, at, ACCORDING)
  if (length === 0) return null
  const end = at + length
  const own = phraseAfter(sentence, end)
  const subject =
    own !== null && canSpeak(own, sentence)
      ? own
      : subjectAfter(sentence, end, clauseEnd(sentence, end), true)
  return subject && { at, end, begin: at, frames: ['SAYS'], type: null, subject, form: 'ACCORDING' }
}

/** "Officials have positioned themselves as intermediaries". */
function positionAt(sentence: Sentence, at: number): Report | null {
  const { tokens } = sentence
  const isPosition =
    /^(?:position|present|describe)(?:s|d|ed)?$/u.test(tokens[at]?.lower ?? '') &&
    /^(?:themselves|itself|himself|herself)$/u.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'as'
  const subject = isPosition ? subjectRightBefore(sentence, at) : null
  return subject && { ...reportOf(sentence, at, at + 3, subject), frames: ['OBJECT'], type: 'CLAIM' }
}

/** Whoever the phrase right before a verb names or, failing that, the subject of its clause. */
function subjectRightBefore(sentence: Sentence, at: number): Subject | null {
  const own = phraseBefore(sentence, leadOf(sentence, at).index + 1)
  return own !== null && canSpeak(ownerOfWords(own, sentence), sentence)
    ? own
    : subjectBefore(sentence, clauseBegin(sentence, at), at)
}

/** "His remarks stressed", "Ada’s comments suggested": whose words they are. */
function ownerOfWords(subject: Subject, { tokens, cues }: Sentence): Subject {
  return subject.map((mention) => {
    if (mention.kind !== 'DESCRIPTION' || !cues.noun.has(mention.head)) return mention
    const first = tokens[tokens.findIndex(({ from }) => from === mention.from)]
    const gender = POSSESSIVES.get(first?.lower ?? '')
    return gender === undefined ? mention : { kind: 'PRONOUN' as const, gender, from: mention.from }
  })
}

const POSSESSIVES: ReadonlyMap<string, Gender> = new Map([
  ['his', 'HE'],
  ['her', 'SHE'],
  ['their', 'THEY'],
])

function reportOf(sentence: Sentence, at: number, end: number, subject: Subject) {
  const begin = tokenAt(sentence, subject[0]?.from ?? -1)
  return { at, end, begin: begin === -1 || begin > at ? at : begin, subject, form: 'FINITE' as const }
}

const BE = new Set('is are was were be been being'.split(' '))
const MODALS = new Set('may might could can would should must will shall to'.split(' '))
/** "Continue to accuse" accuses. */
const GOES_ON = /^(?:continu(?:e|es|ed|ing)|went|goes|go|going|beg[au]n|begin|begins)$/u

function verbAt(read: ReadSentence, at: number, before: readonly Report[]): Report | null {
  const { sentence } = read
  const { tokens } = sentence
  const token = tokens[at]
  const verb = token === undefined ? undefined : reportingVerbs.get(token.lower)
  if (token === undefined || verb === undefined || (token.isCapital && !token.isFirst)) return null
  const lead = leadOf(sentence, at)
  if (lead.words.some((word) => MODALS.has(word)) && !lead.goesOn) return null
  const isOf = { frames: verb.frames, type: verb.type }
  const isPassive = verb.isPast && lead.words.some((word) => BE.has(word))
  if (isPassive) {
    const passive = passiveAt(sentence, at, verb)
    return passive && { ...passive, ...isOf }
  }
  const isParticiple = verb.isParticiple && !lead.words.some((word) => BE.has(word))
  if (isParticiple) {
    const participle = participleAt(sentence, at, before)
    return participle && { ...participle, ...isOf }
  }
  if (!verb.isParticiple && token.lower !== 'said' && isNoun(sentence, at)) return null
  const subject = subjectOf(read, at, before)
  if (subject === null) return null
  const own = reportOf(sentence, at, at + 1, subject)
  // "It confirmed the meeting but said": the clause of a joined verb begins with the word that joins it.
  const isJoined = own.begin <= (before.at(-1)?.at ?? -1)
  const report = { ...own, ...isOf, ...(isJoined && { begin: beforeAdverbs(sentence, at) }) }
  const isNobody = tokens[report.begin]?.lower === 'neither'
  if (isNobody) return { ...report, frames: ['SILENT'], type: 'NO_COMMENT' }
  if (isDenied(sentence, at)) return null
  const cue = lead.goesOn ? lead.from : at
  return { ...report, at: cue }
}

/** The words between a verb and its subject: auxiliaries and adverbs. */
function leadOf({ tokens, cues }: Sentence, at: number) {
  const words: string[] = []
  let index = at - 1
  for (; index >= 0; index -= 1) {
    const lower = tokens[index]?.lower ?? ''
    if (!cues.skip.has(lower) && !BE.has(lower) && !MODALS.has(lower) && !/..ly$/u.test(lower)) break
    words.push(lower)
  }
  const goesOn =
    words[0] === 'to' &&
    (GOES_ON.test(tokens[index]?.lower ?? '') ||
      (tokens[index]?.lower === 'on' && GOES_ON.test(tokens[index - 1]?.lower ?? '')))
  const from = tokens[index]?.lower === 'on' ? index - 1 : index
  return { words, goesOn, from, index: goesOn ? from - 1 : index }
}

/** Forms that are nouns as often as verbs. */
const NOUNS = new Set(
  formsIn(`report(|s) claim(|s) call(|s) demand(|s) hope(|s) fear(|s) note(|s) state(|s) estimate(|s) offer(|s) promise(|s) pledge(|s) vow(|s)
    forecast(|s) signal(|s) brand(|s) label(|s) view(|s) tweet(|s) remark(|s) caution praise dispute(|s) outline(|s) highlight(|s) frame(|s) blame
    regard(|s) stress urge(|s) slam(|s) welcome add adds respond`),
)

/** "A call for", "their demands": a noun that looks like a verb, unless whoever can do it is right before it. */
function isNoun(sentence: Sentence, at: number): boolean {
  const { tokens, cues } = sentence
  if (isBehind(sentence, at)) return false
  const prior = beforeAdverbs(sentence, at)
  const { lower = '', kind } = tokens[prior] ?? {}
  const isApt = NOUNS.has(tokens[at]?.lower ?? '')
  if (kind !== 'WORD') return isApt
  if (cues.determiners.has(lower) || /['’]s?$/u.test(lower)) return true
  if (cues.prepositions.has(lower) && !leadOf(sentence, at).goesOn) return true
  if (!isApt) return false
  const isSubject =
    [cues.he, cues.she, cues.they, cues.it, cues.roles, cues.relative, cues.and].some((words) =>
      words.has(lower),
    ) ||
    namesIn(sentence).some(({ end }) => end === prior + 1) ||
    /[^s]s$/u.test(lower)
  // "News reports cited": the verb comes behind it.
  const next = tokens[at + 1]?.lower ?? ''
  return !isSubject || cues.says.has(next) || /..ed$/u.test(next) || BE.has(next)
}

function subjectOf(
  { sentence, sayings }: ReadSentence,
  at: number,
  before: readonly Report[],
): Subject | null {
  const { tokens, cues } = sentence
  const known = sayings.find((saying) => saying.at <= at && at < saying.end && saying.isNoun !== true)
  if (known?.isSaidToSomebody) return null
  const isJoined = cues.and.has(tokens[beforeAdverbs(sentence, at)]?.lower ?? '')
  const joined = isJoined ? before.at(-1)?.subject : undefined
  if (joined !== undefined) return joined
  const { index } = leadOf(sentence, at)
  const can = (subject: Subject | null | undefined): subject is Subject =>
    subject != null && canSpeak(ownerOfWords(subject, sentence), sentence)
  const own = isBehind(sentence, at) ? null : phraseBefore(sentence, index + 1)
  if (can(own)) return own
  const explained = nameBetweenCommas(sentence, index)
  if (can(explained)) return explained
  const read = known !== undefined && known.isDenied !== true ? known.subject : null
  const said = read ?? subjectBefore(sentence, clauseBegin(sentence, at), at)
  if (can(said)) return said
  // "His remarks, delivered in Velen, stressed".
  const comma =
    tokens[index]?.text === ',' ? tokens.findLastIndex(({ text }, each) => each < index && text === ',') : -1
  const beyond = comma > 0 && index - comma <= MOST_ASIDE ? phraseBefore(sentence, comma) : null
  return can(beyond) ? beyond : said
}

/** "The spokesman of the party, Mike Ampong, said": the name that explains a description. */
function nameBetweenCommas(sentence: Sentence, comma: number): Subject | null {
  const { tokens } = sentence
  if (tokens[comma]?.text !== ',') return null
  const name = phraseBefore(sentence, comma)
  const begin = name?.[0]?.kind === 'NAME' ? tokenAt(sentence, name[0].from) : -1
  if (tokens[begin - 1]?.text !== ',') return null
  return phraseBefore(sentence, begin - 1)?.[0]?.kind === 'NAME' ? null : name
}

/** The longest aside between a subject and its verb, in tokens. */
const MOST_ASIDE = 14

/** "It was described by both sides as a step": whoever stands after "by". */
function passiveAt(sentence: Sentence, at: number, { frames }: ReportingVerb) {
  const { tokens } = sentence
  const isBy = tokens[at + 1]?.lower === 'by'
  if (!isBy || !frames.includes('AS')) return null
  const subject = phraseAfter(sentence, at + 2)
  return subject && { at, end: at + 2, begin: at, subject, form: 'PASSIVE' as const }
}

/** "Some analysts cheered the move, saying": whoever stands before the first verb of the sentence. */
function subjectOfFirstVerb(sentence: Sentence, end: number): Subject | null {
  const { tokens } = sentence
  for (let at = 1; at < end; at += 1) {
    const { lower = '', kind, isCapital } = tokens[at] ?? {}
    const isVerb =
      kind === 'WORD' &&
      !isCapital &&
      (/..ed$/u.test(lower) || /^(?:has|have|had)$/u.test(lower) || BE.has(lower))
    const subject = isVerb ? phraseBefore(sentence, leadOf(sentence, at).index + 1) : null
    if (subject !== null && canSpeak(subject, sentence)) return subject
  }
  return null
}

const CONNECTS = new Set(['while', 'and', 'but', 'before', 'after', 'with', 'by', 'then'])

/** ", adding that", "with Moscow saying": the subject is right before it or, failing that, that of the sentence. */
function participleAt(sentence: Sentence, at: number, before: readonly Report[]) {
  const { tokens } = sentence
  const prior = beforeAdverbs(sentence, at)
  const quoted = beforeAdverbs(sentence, prior)
  const isAs =
    tokens[prior]?.lower === 'as' &&
    BE.has(tokens[prior - 2]?.lower ?? '') &&
    /^(?:quoted|cited)$/u.test(tokens[quoted]?.lower ?? '')
  const form = 'PARTICIPLE' as const
  const beside = nameEndingAt(sentence, prior + 1)
  if (beside !== null) {
    const begin = tokenAt(sentence, beside.from)
    const isLed = tokens[begin - 1]?.lower === 'with' || tokens[begin - 2]?.lower === 'with'
    return isLed ? { at, end: at + 1, begin: begin - 1, subject: [beside], form } : null
  }
  const prev = tokens[prior]
  const isApart = prev === undefined || isQuoted(prev) || prev.kind === 'MARK' || CONNECTS.has(prev.lower)
  if (!isApart && !isAs) return null
  const subject = before.at(-1)?.subject ?? subjectOfFirstVerb(sentence, at) ?? firstSubject(sentence, 0, at)
  const begin = prior === -1 || isQuoted(prev) ? at : prior
  return subject && { at, end: at + 1, begin, subject, form }
}
