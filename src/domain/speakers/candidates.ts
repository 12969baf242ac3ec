import { type DraftNames, draftName, genderIn, isHeading, namesIn, personOf } from './mentions/draft-names.ts'
import { type Gender, isOffice, isPossessive, pronounOf, type Subject } from './mentions/mentions.ts'
import { isNation } from './mentions/offices.ts'
import { isNominative } from './mentions/owners.ts'
import type { DraftName } from './said-by.ts'
import type { Sentence, Token } from './sentences/tokens.ts'

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
export type Candidate = {
  readonly name: DraftName
  readonly gender: Gender | null
  readonly isSubject: boolean
  /** Whether only its form shows that it is a subject. */
  readonly isByForm: boolean
  readonly isStrong: boolean
  /** Whether no preposition governs it. */
  readonly isFree: boolean
  /** How many sentences back it is. */
  readonly back: number
}

const PLACES = new Set(
  'in at near from across outside inside into around у в ў з із из с до на біля около ля'.split(' '),
)

/** Who is mentioned in a sentence before a place; whoever spoke in it comes first, then whoever it began with. */
export function candidatesIn(
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
      const isPlainly = spoke.has(mention.from) || (!isPossessive(mention) && isBegun(sentence, at))
      const isByForm = !isPlainly && !isPossessive(mention) && isSubjectByForm(sentence, text, at)
      const isSubject = isPlainly || isByForm
      return [
        {
          name,
          gender:
            genders.get(mention.from) ??
            genderIn(name.text, names) ??
            genderIn(personOf(whole ?? name.text, sentence), names),
          isSubject,
          isByForm,
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

/** Names that "he" cannot refer to. */
export const isNobody = (text: string) => isLetters(text) || BODIES.has(text.toLowerCase()) || isNation(text)

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
  const begin = isLed && tokens[at - 1]?.text === ',' ? at : 0
  return tokens
    .slice(begin, at)
    .every(({ kind, isFirst, lower }) => kind !== 'WORD' || isFirst || cues.skip.has(lower))
}

/**
 * Whether a name is the subject although it does not begin its sentence: after an office that does ("Retired driver Ada
 * Marlow was there"), or, in a language of cases, by its form ("гол забив Данило Прус").
 */
function isSubjectByForm({ tokens, cues, language }: Sentence, name: string, at: number): boolean {
  if (language === 'slavic')
    return name.includes(' ') && !isGoverned({ tokens, cues }, at) && isNominative(name)
  if (language !== 'en' || !cues.roles.has(tokens[at - 1]?.lower ?? '')) return false
  return tokens
    .slice(0, at)
    .every(({ kind, lower }) => kind === 'WORD' && !cues.prepositions.has(lower) && !cues.says.has(lower))
}
