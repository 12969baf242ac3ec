import { isInflected } from '../names/inflected-names.ts'
import { nameTerms } from '../names/names.ts'
import { type DraftNames, draftName, isHeading, namesIn } from './draft-names.ts'
import { genderOf } from './given-names.ts'
import {
  type DescriptionMention,
  type Gender,
  isOffice,
  isPossessive,
  type PronounMention,
  pronounOf,
} from './mentions.ts'
import { holdsOffice, isNation, isOfNobody } from './offices.ts'
import { rolesLike } from './role-words.ts'
import type { DraftName } from './said-by.ts'
import type { Subject } from './subjects.ts'
import type { Sentence } from './tokens.ts'

/** A sentence that a pronoun may refer back to, and who spoke in it. */
export type Before = {
  readonly sentence: Sentence
  readonly speakers: readonly Subject[]
  /** Whether it is in the pronoun's own paragraph. */
  readonly isNear: boolean
  /** The gender that a verb gives a speaker, by where the speaker's name begins. */
  readonly genders: ReadonlyMap<number, Gender>
}

/** Somebody whom the text mentioned: whether as the subject of a sentence or of a verb of saying, and how far back. */
type Candidate = {
  readonly name: DraftName
  readonly gender: Gender | null
  readonly isSubject: boolean
  readonly isStrong: boolean
  /** Whether no preposition governs it. */
  readonly isFree: boolean
  /** How many sentences back it is. */
  readonly back: number
}

const PLACES = new Set(
  'in at near from across outside inside into around у в ў з із из с до на біля около ля'.split(' '),
)

/** Whom a pronoun may mean: one name if it is clear, several if not, none if nobody was mentioned. */
export function meantBy(
  pronoun: Pick<PronounMention, 'gender' | 'from'>,
  before: readonly Before[],
  names: DraftNames,
): DraftName[] {
  const near = before.filter(({ isNear }) => isNear)
  for (const isStrong of [true, false])
    for (const scope of [near, before]) {
      const meant = meantIn(pronoun, scope, names, isStrong)
      if (meant.length > 0) return meant
    }
  return []
}

function meantIn(
  { gender, from }: Pick<PronounMention, 'gender' | 'from'>,
  before: readonly Before[],
  names: DraftNames,
  isStrong: boolean,
): DraftName[] {
  const all = before.flatMap((each, back) => candidatesIn(each, from, names, back))
  const isHuman = gender === 'HE' || gender === 'SHE' || gender === null
  const pool = all.filter(
    (each) =>
      (isHuman ? each.isStrong || !isStrong : each.isSubject) && !(isHuman && isNobody(each.name.text)),
  )
  const fit = pool.filter(
    (each) => gender === null || !isHuman || each.gender === null || each.gender === gender,
  )
  const distinct = merged(fit)
  if (distinct.length < 2) return distinct.map(({ name }) => name)
  const sure = isHuman ? distinct.filter((each) => gender !== null && each.gender === gender) : []
  if (sure.length === 1) return sure.map(({ name }) => name)
  const open = sure.length > 1 ? sure : distinct
  const subject = open.find(({ isSubject }) => isSubject)
  // Somebody mentioned more recently may be meant as well.
  const isSince = open.some((each) => subject && each.isFree && each.back < subject.back)
  return subject && !isSince ? [subject.name] : distinct.map(({ name }) => name)
}

/** Whom a description means, judging by what is near it; only if it can mean nobody else. */
export function meantByDescription(
  description: DescriptionMention,
  before: readonly Before[],
  names: DraftNames,
): DraftName[] {
  const { head, isIndefinite, from, gender = null } = description
  if (isIndefinite) return []
  const called = rolesLike(head)
    .flatMap((role) => names.byRole.get(role) ?? [])
    .filter(
      (holder) => holder.from < from && holdsOffice(description, holder) && isOfGender(holder.name, gender),
    )
    .map(({ name }) => plainName(name, names))
  const asName = isCapital(description.text) ? names.full.filter(({ last }) => last === description.text) : []
  if (asName.length > 0) return asName.map(({ name }) => plainName(name, names))
  if (called.length > 1) {
    const near = called.filter((each) => isNamedIn(each, before, from, names))
    return near.length === 1 ? near : called
  }
  if (called.length > 0) return called
  const longer = isOfNobody(description) ? (names.byWord.get(head) ?? []) : []
  if (longer.length > 0) return longer.map((text) => plainName(text, names))
  return isOfNobody(description) && !description.isSpokes ? guessed(description, before, names) : []
}

/** The organisation that "a spokeswoman" speaks for: the last one near her that was said to speak. */
export function spokenFor({ from }: DescriptionMention, before: readonly Before[]): string | null {
  const spoke = before.filter(({ isNear }) => isNear).flatMap(({ speakers }) => speakers.flat())
  const body = spoke.find((mention) => mention.kind === 'NAME' && mention.from < from)
  return body?.kind === 'NAME' ? body.text : null
}

/** The one who was mentioned, if nobody else is near and the description was not used before. */
function guessed(
  { head, from, gender = null }: DescriptionMention,
  before: readonly Before[],
  names: DraftNames,
): DraftName[] {
  // A person described in the same way before is somebody else, unless that one spoke.
  const isSpokenOf = before.some(({ sentence, speakers }) => {
    const spoke = new Set(speakers.flat().map((each) => each.from))
    return sentence.tokens.some(
      (token) => token.lower === head && token.from < from && !spoke.has(token.from),
    )
  })
  if (isSpokenOf) return []
  const near = before.filter(({ isNear }) => isNear)
  const subjects = subjectsOf(near, from, names)
  const found = subjects.length > 0 ? subjects : subjectsOf(before, from, names)
  return found.length === 1 &&
    found.every((each) => isOfGender(each.name.fuller[0] ?? each.name.text, gender))
    ? found.map(({ name }) => ({ ...name, isGuess: true }))
    : []
}

const isCapital = (text: string) => /^\p{Lu}\p{L}+$/u.test(text)

/** Whether somebody is mentioned in some sentences, by full or last name. */
function isNamedIn({ text }: DraftName, before: readonly Before[], end: number, names: DraftNames): boolean {
  const key = nameTerms(text).join(' ')
  return before.some(({ sentence }) =>
    namesIn(sentence).some(({ mention }) => {
      const { text: other, fuller } = draftName(mention, names)
      return mention.from < end && [other, ...fuller].some((each) => nameTerms(each).join(' ') === key)
    }),
  )
}

const isOfGender = (name: string, gender: Gender | null) => {
  const own = genderOf(name)
  return own === null || gender === null || own === gender
}

const subjectsOf = (before: readonly Before[], from: number, names: DraftNames): Candidate[] =>
  merged(
    before
      .flatMap((each, back) => candidatesIn(each, from, names, back))
      .filter((each) => each.isSubject && each.isStrong),
  )

const plainName = (text: string, names: DraftNames): DraftName =>
  draftName({ kind: 'NAME', text, isFirst: false, isOblique: false, from: 0 }, names)

function candidatesIn(
  { sentence, speakers, genders }: Before,
  end: number,
  names: DraftNames,
  back: number,
): Candidate[] {
  const { tokens, cues } = sentence
  if (isHeading(sentence)) return []
  const spoke = new Set(speakers.flat().map(({ from }) => from))
  const found = namesIn(sentence)
    .filter(({ mention }) => mention.from < end && !isOffice(mention, sentence))
    .flatMap(({ mention, at }): Candidate[] => {
      const text = mention.text.replace(/(?:['’]s|(?<=s)['’])$/u, '')
      const isSingle = !text.includes(' ')
      const lower = text.toLowerCase()
      if (isSingle && (cues.openers.has(lower) || cues.times.has(lower))) return []
      const isPlace = PLACES.has(tokens[at - 1]?.lower ?? '')
      if (isSingle && isPlace) return []
      // For a reference back, it may be in any case.
      const name = draftName({ ...mention, isOblique: true }, names)
      const [whole] = name.fuller
      if (isSingle && mention.isFirst && whole === undefined && !spoke.has(mention.from)) return []
      const isSubject = spoke.has(mention.from) || (!isPossessive(mention) && isBegun(sentence, at))
      return [
        {
          name,
          gender: genders.get(mention.from) ?? genderOf(whole ?? text),
          isSubject,
          isFree: !isPlace && !isPossessive(mention) && !isGoverned(sentence, at) && !isOfPronoun(sentence),
          back,
          isStrong: !isPlace && (!isSingle || whole !== undefined || spoke.has(mention.from)),
        },
      ]
    })
  // Whoever spoke last comes first, then whoever a sentence began with.
  return [...found].sort(
    (a, b) => Number(spoke.size > 0 && b.isSubject) - Number(spoke.size > 0 && a.isSubject),
  )
}

/** Capital letters only, as in the names of organisations. */
const isLetters = (text: string) => /^(?:\p{Lu}\.?\s?){1,6}$/u.test(text)

const BODIES = new Set(
  `united states|united kingdom|united nations|european union|white house|supreme court|state department|justice department|new york|los angeles
  |islamic state|wall street|middle east|south korea|north korea|saudi arabia|hong kong|islamic republic|soviet union|great britain|new zealand
  |south africa|євросоюз|европейский союз|евросоюз|еўрасаюз|еўрапейскі саюз|кремль|крэмль|рада|госдума|верховна рада|верховная рада|білий дім|белый дом`
    .split('|')
    .map((each) => each.trim()),
)

/** Names that "he" cannot refer to. */
const isNobody = (text: string) => isLetters(text) || BODIES.has(text.toLowerCase()) || isNation(text)

/** Whether a sentence begins with a pronoun, so that its subject was mentioned before. */
function isOfPronoun({ tokens, cues }: Sentence): boolean {
  const first = tokens.find(({ kind }) => kind === 'WORD')
  return first !== undefined && pronounOf(first, cues) !== null
}

/** Whether a preposition precedes a name, with or without an article. */
function isGoverned({ tokens, cues }: Pick<Sentence, 'tokens' | 'cues'>, at: number): boolean {
  const before = cues.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return cues.prepositions.has(tokens[before]?.lower ?? '')
}

/** Whether a name is preceded in its sentence only by words that say when, where and why. */
function isBegun({ tokens, cues }: Pick<Sentence, 'tokens' | 'cues'>, at: number): boolean {
  if (isGoverned({ tokens, cues }, at)) return false
  const isLed =
    cues.prepositions.has(tokens[0]?.lower ?? '') || cues.subordinators.has(tokens[0]?.lower ?? '')
  const begin = isLed && tokens[at - 1]?.text === ',' ? at : 0
  return tokens
    .slice(begin, at)
    .every(({ kind, isFirst, lower }) => kind !== 'WORD' || isFirst || cues.skip.has(lower))
}

/** Whether two names are the same name in two cases, word by word. */
function areCases(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')]
  return (
    first.length === second.length &&
    first.every((word, index) => {
      const other = second[index] ?? ''
      return word === other || isInflected(word, other) || isInflected(other, word)
    })
  )
}

/** Each person once, by the longest of their names; a subject if any of the mentions is one. */
function merged(candidates: readonly Candidate[]): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { text, fuller } = candidate.name
    const key = nameTerms(fuller.length === 1 ? (fuller[0] ?? text) : text).join(' ')
    const last = [...found].find(
      ([other, { name }]) =>
        other === key || other.endsWith(` ${key}`) || key.endsWith(` ${other}`) || areCases(name.text, text),
    )?.[0]
    const before = last === undefined ? undefined : found.get(last)
    if (last === undefined || before === undefined) found.set(key, candidate)
    else
      found.set(last, {
        ...before,
        isSubject: before.isSubject || candidate.isSubject,
        gender: before.gender ?? candidate.gender,
      })
  }
  return [...found.values()]
}
