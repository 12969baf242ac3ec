import { type DraftNames, genderIn, isHeading, namesIn, personOf } from './mentions/draft-names.ts'
import { draftName } from './mentions/fuller-names.ts'
import { isOffice, isPossessive, pronounOf, type Subject } from './mentions/mentions.ts'
import { isNation } from './mentions/offices.ts'
import { isNominative } from './mentions/owners.ts'
import type { DraftName } from './said-by.ts'
import type { Sentence, Token } from './sentences/tokens.ts'
import { ENDS_BODY } from './vocabulary/bodies.ts'
import { type Gender, genderOfAddress } from './vocabulary/given-names.ts'

/** A sentence that a pronoun may refer back to, and who spoke in it. */
export type Before = {
  readonly sentence: Sentence
  readonly speakers: readonly Subject[]
  /** How many paragraphs before the pronoun's own it is. */
  readonly paragraphsBack: number
  /** Whom the pronoun means that speaks in it or begins it. */
  readonly pronoun: PronounSubject | null
  /** The gender that a verb gives a speaker, by where the speaker's name begins. */
  readonly genders: ReadonlyMap<number, Gender>
}

/** A pronoun that speaks in a sentence or begins it, and whom it means: one name if that is clear. */
export type PronounSubject = {
  readonly names: readonly DraftName[]
  readonly gender: Gender | null
  readonly isSpeaker: boolean
  readonly from: number
}

/** Somebody whom the text mentioned: whether as the subject of a sentence or of a verb of saying, and how far back. */
export type Candidate = {
  readonly name: DraftName
  readonly gender: Gender | null
  /** The pronoun that the text has for them there, if it has one. */
  readonly calledBy: Gender | null
  readonly isSubject: boolean
  /** Whether only its form shows that it is a subject. */
  readonly isByForm: boolean
  readonly isStrong: boolean
  /** Whether no preposition governs it. */
  readonly isFree: boolean
  /** Whether words are said to be theirs. */
  readonly isSpeaker: boolean
  /** Whether the name says which thing is meant: "the Marlow campaign". */
  readonly isOfThing: boolean
  /** How many sentences back it is. */
  readonly back: number
}

const PLACES = new Set(
  'in at near from across outside inside into around у в ў з із из с до на біля около ля'.split(' '),
)

/** Who is mentioned in a sentence before a place; whoever spoke in it comes first, then whoever it began with. */
export function candidatesIn(
  { sentence, speakers, genders, pronoun }: Before,
  end: number,
  names: DraftNames,
  back: number,
): Candidate[] {
  const { tokens, cues } = sentence
  if (isHeading(sentence)) return []
  const spoke = new Set(speakers.flat().map(({ from }) => from))
  const found = namesIn(sentence)
    .filter(({ mention }) => mention.from < end && !isOffice(mention, sentence))
    .flatMap(({ mention, at, end: behind }): Candidate[] => {
      const text = mention.text.replace(/(?:['’]s|(?<=s)['’])$/u, '')
      const isSingle = !text.includes(' ')
      const lower = text.toLowerCase()
      if (
        isSingle &&
        !mention.isLastName &&
        [cues.openers, cues.times, cues.bodies].some((words) => words.has(lower))
      )
        return []
      if (isUnlike(sentence, at, behind)) return []
      const isPlace = PLACES.has(tokens[at - 1]?.lower ?? '')
      if (isSingle && isPlace) return []
      // For a reference back, it may be in any case.
      const name = draftName({ ...mention, isOblique: true }, names)
      const [whole] = name.fuller
      if (isSingle && mention.isFirst && whole === undefined && !spoke.has(mention.from)) return []
      const isPlainly = spoke.has(mention.from) || (!isPossessive(mention) && isBegun(sentence, at))
      const isByForm = !isPlainly && !isPossessive(mention) && isSubjectByForm(sentence, text, at)
      const isSubject = isPlainly || isByForm
      return [
        {
          name,
          gender:
            genders.get(mention.from) ??
            genderOfAddress(text) ??
            genderIn(name.text, names) ??
            genderIn(personOf(whole ?? name.text, sentence), names),
          isSubject,
          isByForm,
          calledBy: null,
          isSpeaker: spoke.has(mention.from),
          isOfThing: isOfThing(sentence, at, behind),
          isFree: !isPlace && !isPossessive(mention) && !isGoverned(sentence, at) && !isOfPronoun(sentence),
          back,
          isStrong: !isPlace && (!isSingle || whole !== undefined || spoke.has(mention.from)),
        },
      ]
    })
  // Whoever spoke last comes first, then whoever a sentence began with.
  const inOrder = [...found].sort(
    (a, b) => Number(spoke.size > 0 && b.isSubject) - Number(spoke.size > 0 && a.isSubject),
  )
  return pronoun === null || pronoun.from >= end
    ? inOrder
    : [...meantByPronoun(pronoun, names, back), ...inOrder]
}

/** Whom a sentence is about that has only a pronoun for them: "He added that his friend Bo would come". */
const meantByPronoun = (
  { names: meant, gender, isSpeaker }: PronounSubject,
  names: DraftNames,
  back: number,
): Candidate[] =>
  meant.map((name) => ({
    name,
    gender: genderIn(name.fuller[0] ?? name.text, names),
    calledBy: gender,
    isSubject: true,
    // Of several, each may be meant.
    isByForm: meant.length > 1,
    isSpeaker,
    isOfThing: false,
    isFree: true,
    back,
    isStrong: true,
  }))

/** "Unlike Ada, he": somebody else than the pronoun of the sentence means. */
const isUnlike = ({ tokens, cues }: Sentence, at: number, end: number): boolean => {
  const [comma, pronoun] = [tokens[end], tokens[end + 1]]
  return (
    at === 1 &&
    cues.prepositions.has(tokens[0]?.lower ?? '') &&
    comma?.text === ',' &&
    pronoun !== undefined &&
    pronounOf({ ...pronoun, lower: pronoun.lower.replace(/['’].*$/u, '') }, cues) !== null
  )
}

function isOfThing({ tokens, cues, language }: Sentence, at: number, end: number): boolean {
  const behind = tokens[end]
  if (language !== 'en' || !cues.determiners.has(tokens[at - 1]?.lower ?? '')) return false
  if (behind?.kind !== 'WORD' || behind.isCapital) return false
  return ![cues.says, cues.skip, cues.and, cues.prepositions, cues.relative, cues.subordinators].some(
    (words) => words.has(behind.lower),
  )
}

/** "Speaking to the Gazette, Ada", "Asked about it, Ada". */
const isParticiple = (token: Token | undefined) => /(?:.ing|.ed|^told)$/u.test(token?.lower ?? '')

/** Capital letters only, as in the names of organisations. */
const isLetters = (text: string) => /^(?:\p{Lu}\.?\s?){1,6}$/u.test(text)

const BODIES = new Set(
  `united states|united kingdom|united nations|european union|white house|supreme court|state department|justice department|new york|los angeles
  |islamic state|wall street|middle east|south korea|north korea|saudi arabia|hong kong|islamic republic|soviet union|great britain|new zealand
  |south africa|євросоюз|европейский союз|евросоюз|еўрасаюз|еўрапейскі саюз|кремль|крэмль|рада|госдума|верховна рада|верховная рада|білий дім|белый дом`
    .split('|')
    .map((each) => each.trim()),
)

/** "USAF Base", but not "CTO Mina Farrokh". */
const BEGINS_WITH_LETTERS = /^(?!(?:C\p{Lu}O|MEP|MSP|MLA)\s)\p{Lu}{3,}\s\p{Lu}\p{Ll}/u

/** Names that "he" cannot refer to. */
export const isNobody = (text: string) =>
  isLetters(text) ||
  BODIES.has(text.toLowerCase()) ||
  isNation(text) ||
  ENDS_BODY.test(text) ||
  BEGINS_WITH_LETTERS.test(text) ||
  /\s(?:College|University|Institute|School|Bank|Ministry|Department)\s(?:of|for)\s/u.test(text) ||
  // "Burnaby RCMP".
  /\p{Ll}.*\s\p{Lu}{3,}$/u.test(text) ||
  /['’]s\s|^\p{L}+(?:ish|ese)\s/u.test(text)

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
    [cues.prepositions, cues.subordinators, cues.saying].some((words) => words.has(tokens[0]?.lower ?? '')) ||
    isParticiple(tokens[0])
  const first = cues.determiners.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at
  const begin = isLed && tokens[first - 1]?.text === ',' ? at : 0
  return tokens
    .slice(begin, at)
    .every(({ kind, isFirst, lower }) => kind !== 'WORD' || isFirst || cues.skip.has(lower))
}

/**
 * Whether a name is the subject although it does not begin its sentence: after an office that does ("Retired driver Ada
 * Marlow was there"), or, in a language of cases, by its form ("гол забив Данило Прус").
 */
function isSubjectByForm({ tokens, cues, language }: Sentence, name: string, at: number): boolean {
  if (cues.hasCases) return name.includes(' ') && !isGoverned({ tokens, cues }, at) && isNominative(name)
  if (language !== 'en' || !cues.roles.has(tokens[at - 1]?.lower ?? '')) return false
  return tokens
    .slice(0, at)
    .every(({ kind, lower }) => kind === 'WORD' && !cues.prepositions.has(lower) && !cues.says.has(lower))
}
