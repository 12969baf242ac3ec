import { nameTerms } from '../names.ts'
import { type DraftNames, draftName, namesIn } from './draft-names.ts'
import { genderOf } from './given-names.ts'
import {
  type DescriptionMention,
  type Gender,
  isOffice,
  isPossessive,
  type PronounMention,
} from './mentions.ts'
import type { DraftName } from './said-by.ts'
import type { Subject } from './subjects.ts'
import type { Sentence } from './tokens.ts'

/** The sentences that a pronoun looks back over, the nearest first, and who spoke in them. */
export type Before = {
  readonly sentence: Sentence
  readonly speakers: readonly Subject[]
  /** It is of the paragraph of the pronoun, and not of the one before. */
  readonly isNear: boolean
}

/** Somebody whom a text named: whether as the subject of a sentence or of a saying, and how far back. */
type Candidate = {
  readonly name: DraftName
  readonly gender: Gender | null
  readonly isSubject: boolean
  readonly isStrong: boolean
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
  const near = meantIn(
    pronoun,
    before.filter(({ isNear }) => isNear),
    names,
  )
  return near.length > 0 ? near : meantIn(pronoun, before, names)
}

function meantIn(
  { gender, from }: Pick<PronounMention, 'gender' | 'from'>,
  before: readonly Before[],
  names: DraftNames,
): DraftName[] {
  const all = before.flatMap((each) => candidatesIn(each, from, names))
  const isHuman = gender === 'HE' || gender === 'SHE' || gender === null
  const strong = all.filter(({ isStrong }) => isStrong)
  const pool = isHuman ? (strong.length > 0 ? strong : all) : all.filter(({ isSubject }) => isSubject)
  const fit = pool.filter(
    (each) => gender === null || !isHuman || each.gender === null || each.gender === gender,
  )
  const distinct = merged(fit)
  if (distinct.length < 2) return distinct.map(({ name }) => name)
  const sure = isHuman ? distinct.filter((each) => gender !== null && each.gender === gender) : []
  if (sure.length === 1) return sure.map(({ name }) => name)
  const subject = (sure.length > 1 ? sure : distinct).find(({ isSubject }) => isSubject)
  return subject ? [subject.name] : distinct.map(({ name }) => name)
}

/** Whom a description means by what stands near it; only where it means one who was named, and nobody else it may be. */
export function meantByDescription(
  { head, isIndefinite, from }: DescriptionMention,
  before: readonly Before[],
  names: DraftNames,
): DraftName[] {
  if (isIndefinite) return []
  const called = (names.byRole.get(head) ?? []).map((text) => plainName(text, names))
  if (called.length > 0) return called
  const longer = names.byWord.get(head) ?? []
  if (longer.length > 0) return longer.map((text) => plainName(text, names))
  return guessed(head, from, before, names)
}

/** The one who was named, where nobody else is near and what is described was not spoken of before. */
function guessed(head: string, from: number, before: readonly Before[], names: DraftNames): DraftName[] {
  const isSpokenOf = before.some(({ sentence }) =>
    sentence.tokens.some((token) => token.lower === head && token.from < from),
  )
  if (isSpokenOf) return []
  const near = before.filter(({ isNear }) => isNear)
  const subjects = subjectsOf(near, from, names)
  const found = subjects.length > 0 ? subjects : subjectsOf(before, from, names)
  return found.length === 1 ? found.map(({ name }) => ({ ...name, isGuess: true })) : []
}

const subjectsOf = (before: readonly Before[], from: number, names: DraftNames): Candidate[] =>
  merged(
    before
      .flatMap((each) => candidatesIn(each, from, names))
      .filter((each) => each.isSubject && each.isStrong),
  )

const plainName = (text: string, names: DraftNames): DraftName =>
  draftName({ kind: 'NAME', text, isFirst: false, isOblique: false, from: 0 }, names)

function candidatesIn({ sentence, speakers }: Before, end: number, names: DraftNames): Candidate[] {
  const { tokens, cues } = sentence
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
      const before = tokens.slice(0, at).filter(({ kind }) => kind === 'WORD')
      const isSubject =
        spoke.has(mention.from) ||
        (!isPossessive(mention) &&
          !cues.prepositions.has(tokens[at - 1]?.lower ?? '') &&
          before.every((token) => token.isFirst || cues.skip.has(token.lower)))
      return [
        {
          name,
          gender: genderOf(whole ?? text),
          isSubject,
          isStrong: !isPlace && (!isSingle || whole !== undefined || spoke.has(mention.from)),
        },
      ]
    })
  // Whoever spoke last comes first, then whoever a sentence began with.
  return [...found].sort(
    (a, b) => Number(spoke.size > 0 && b.isSubject) - Number(spoke.size > 0 && a.isSubject),
  )
}

/** Each one once, by the longest of the names that mean the same; a subject where any of them is. */
function merged(candidates: readonly Candidate[]): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { text, fuller } = candidate.name
    const key = nameTerms(fuller.length === 1 ? (fuller[0] ?? text) : text).join(' ')
    const last = [...found.keys()].find(
      (other) => other === key || other.endsWith(` ${key}`) || key.endsWith(` ${other}`),
    )
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
