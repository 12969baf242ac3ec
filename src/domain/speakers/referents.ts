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

/** The sentences that a pronoun looks back over, the nearest first, and who spoke in them. */
export type Before = {
  readonly sentence: Sentence
  readonly speakers: readonly Subject[]
  /** It is of the paragraph of the pronoun, and not of the one before. */
  readonly isNear: boolean
  /** By where the name of whoever spoke begins: the gender that the verb gives them. */
  readonly genders: ReadonlyMap<number, Gender>
}

/** Somebody whom a text named: whether as the subject of a sentence or of a saying, and how far back. */
type Candidate = {
  readonly name: DraftName
  readonly gender: Gender | null
  readonly isSubject: boolean
  readonly isStrong: boolean
  /** It is governed by nothing before it. */
  readonly isFree: boolean
  /** In how many sentences back it stands. */
  readonly back: number
}

const PLACES = new Set(
  'in at near from across outside inside into around у в ў з із из с до на біля около ля'.split(' '),
)

/** Whom a pronoun may mean: one name where it is clear, several where it is not, none where nobody was named. */
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
  // Somebody who was named since may be meant as well.
  const isSince = open.some((each) => subject && each.isFree && each.back < subject.back)
  return subject && !isSince ? [subject.name] : distinct.map(({ name }) => name)
}

/** Whom a description means by what stands near it; only where it means one who was named, and nobody else it may be. */
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

/** The body that "a spokeswoman" speaks for: the one that was said to speak last, near her. */
export function spokenFor({ from }: DescriptionMention, before: readonly Before[]): string | null {
  const spoke = before.filter(({ isNear }) => isNear).flatMap(({ speakers }) => speakers.flat())
  const body = spoke.find((mention) => mention.kind === 'NAME' && mention.from < from)
  return body?.kind === 'NAME' ? body.text : null
}

/** The one who was named, where nobody else is near and what is described was not spoken of before. */
function guessed(
  { head, from, gender = null }: DescriptionMention,
  before: readonly Before[],
  names: DraftNames,
): DraftName[] {
  // What was spoken of before is somebody else, but not where it spoke itself.
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

/** Whether one is named in some sentences, by the whole name or the last. */
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
      // It may stand in any case where it is only looked back to.
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

/** Letters alone, as bodies go by. */
const isLetters = (text: string) => /^(?:\p{Lu}\.?\s?){1,6}$/u.test(text)

const BODIES = new Set(
  `united states|united kingdom|united nations|european union|white house|supreme court|state department|justice department|new york|los angeles
  |islamic state|wall street|middle east|south korea|north korea|saudi arabia|hong kong|islamic republic|soviet union|great britain|new zealand
  |south africa|євросоюз|европейский союз|евросоюз|еўрасаюз|еўрапейскі саюз|кремль|крэмль|рада|госдума|верховна рада|верховная рада|білий дім|белый дом`
    .split('|')
    .map((each) => each.trim()),
)

/** Names that are nobody's whom "he" may mean. */
const isNobody = (text: string) => isLetters(text) || BODIES.has(text.toLowerCase()) || isNation(text)

/** Whether a sentence begins with a pronoun, so that whoever it means was named before it. */
function isOfPronoun({ tokens, cues }: Sentence): boolean {
  const first = tokens.find(({ kind }) => kind === 'WORD')
  return first !== undefined && pronounOf(first, cues) !== null
}

/** Whether a preposition stands before a name, with an article or without. */
function isGoverned({ tokens, cues }: Pick<Sentence, 'tokens' | 'cues'>, at: number): boolean {
  const before = cues.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return cues.prepositions.has(tokens[before]?.lower ?? '')
}

/** Whether nothing but when, where and why stands before a name in its sentence. */
function isBegun({ tokens, cues }: Pick<Sentence, 'tokens' | 'cues'>, at: number): boolean {
  if (isGoverned({ tokens, cues }, at)) return false
  const isLed =
    cues.prepositions.has(tokens[0]?.lower ?? '') || cues.subordinators.has(tokens[0]?.lower ?? '')
  const begin = isLed && tokens[at - 1]?.text === ',' ? at : 0
  return tokens
    .slice(begin, at)
    .every(({ kind, isFirst, lower }) => kind !== 'WORD' || isFirst || cues.skip.has(lower))
}

/** Whether two names are one in two cases, word for word. */
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

/** Each one once, by the longest of the names that mean the same; a subject where any of them is. */
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
