import { TURKISH_ENDING } from '../../names/inflected-names.ts'
import { titles } from '../../names/titles.ts'
import { isAdverb, type Sentence, type Token } from '../sentences/tokens.ts'
import { type Gender, genderOfAddress, isGivenName } from '../vocabulary/given-names.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import { isCountry } from './owners.ts'

/** A mention of somebody in a draft's own words, where these name a speaker. */
export type Mention = NameMention | PronounMention | DescriptionMention

export type NameMention = {
  readonly kind: 'NAME'
  /** The name as the draft has it. */
  readonly text: string
  /** Whether its first word may have its capital only because it begins the sentence: "Instead Umerov". */
  readonly isFirst: boolean
  /** Whether it is in an oblique case. */
  readonly isOblique: boolean
  /** Whether it is a last name that the draft has in full, although it may be another word: "Cook". */
  readonly isLastName?: boolean
  readonly from: number
}

export type PronounMention = {
  readonly kind: 'PRONOUN'
  readonly gender: Gender | null
  readonly from: number
}

export type DescriptionMention = {
  readonly kind: 'DESCRIPTION'
  /** The words as the draft has them: "the mayor of Odesa". */
  readonly text: string
  /** The office or occupation in it: "mayor". */
  readonly head: string
  /** A name in it: whose spokesman, the mayor of what. */
  readonly owner: string | null
  /** In languages that write them without a capital: the words that say whose or which office it is, "danois". */
  readonly of?: readonly string[]
  /** Whether it introduces somebody who was not mentioned before: "a fisherman". */
  readonly isIndefinite: boolean
  /** Whether it has an article or is an office, in a language that has articles; else it may be any word. */
  readonly isDefinite: boolean
  /** Whether it speaks on behalf of its owner. */
  readonly isSpokes: boolean
  /** The gender that its verb shows. */
  readonly gender?: Gender | null
  readonly from: number
}

/** The subject of a verb; several if they are joined by "and". */
export type Subject = readonly Mention[]

/** A mention, and the index of the token after it. */
export type Read<Kind> = { readonly mention: Kind; readonly end: number }

const CONNECTORS = new Set(
  "of for the de la von van der den bin al del di da du dos ibn el & d' d’ l' l’ des фон ван дер ден ла аль бін бен де".split(
    ' ',
  ),
)

/** "Відповідаючи", "отвечая", "адказваючы": a Slavic gerund, whose subject is that of another verb. */
export const GERUND = /(?:ючи|ачи|учи|вши|шись|ючись|ючы|ачы|ўшы|.{3}(?:ая|яя|уя))$/u

/** Whether a token is a small word inside a name; German "der" and "den" only behind "von": "lobte Marlow den Hafen". */
const isConnector = ({ tokens, cues }: Sentence, at: number, end: number): boolean => {
  const word = tokens[at]?.text ?? ''
  return CONNECTORS.has(word) && !(cues.areNounsCapital && at === end && cues.determiners.has(word))
}

/** Whether a token may begin or continue a name. */
export function isNameWord({ tokens, cues, language }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.isCapital || token.lower === 'i') return false
  if (cues.isVerbLast && /^\p{Lu}$/u.test(token.text)) return false
  // "Eight-year-old Ada", "Dad-of-three Bo", "a Velen-based spokesman".
  if (/-(?:old|of-\p{L}+|based|born|led|owned|backed|run)$/u.test(token.text)) return false
  // "VELEN — In a letter, Ada said": a small word with a capital begins no name.
  if (!token.isFirst) return !(cues.doesNotName.has(token.lower) && !isBesideCapital({ tokens }, at))
  // "That’s", "They’ve"; but "Just’s" may be somebody’s.
  const [whole, base] = /^(.+)['’](?:s|re|ve|ll|d)$/u.exec(token.lower) ?? []
  if (whole !== undefined && cues.openers.has(base ?? '')) return false
  if (
    [cues.prepositions, cues.subordinators, cues.determiners, cues.skip].some((words) =>
      words.has(token.lower),
    )
  )
    return false
  const isVerb = cues.says.has(token.lower) || cues.saying.has(token.lower)
  // Turkish puts an apostrophe between a name and its case ending.
  if (cues.isVerbLast && /^\p{L}{4,}[dt][ae]n?$/u.test(token.text)) return false
  if (cues.hasCases && !beginsWithName({ tokens, cues, language }, at)) return false
  const isNoun = cues.noun.has(token.lower) || (isAdverb(token) && !isGivenName(token.text))
  // "Taking to the stage, Ada said".
  const isParticiple =
    language === 'en' &&
    /.(?:ing|ed)$/u.test(token.lower) &&
    !isGivenName(token.text) &&
    isSmallWord({ tokens, cues }, at + 1)
  return (
    !isVerb && !isNoun && !isParticiple && !cues.openers.has(token.lower) && pronounOf(token, cues) === null
  )
}

/** Whether another capitalised word is right before: "Ada In". */
const isBesideCapital = ({ tokens }: Pick<Sentence, 'tokens'>, at: number) =>
  tokens[at - 1]?.isCapital === true

const isSmallWord = ({ tokens, cues }: Pick<Sentence, 'tokens' | 'cues'>, at: number) =>
  [cues.prepositions, cues.determiners].some((words) => words.has(tokens[at]?.lower ?? ''))

/** Small words with which a last name may begin. */
const PARTICLES = new Set('van von de der den del di da du bin ibn al el ten ter'.split(' '))

/** Those that are no preposition or article in French or German. */
const FOREIGN_PARTICLES = new Set('van di bin ibn al ten ter'.split(' '))

/** The endings of Slavic verbs and participles, before which a word may be the subject. */
const VERB_ENDING =
  /(?:[влў]|[влў](?:а|и|і|о)|[еёиюуяаіы]ць?|[еёиюуя]т|є|с[яь]|(?:ен|ан)(?:а|о|ы|и|і|ий|ы)?)$/u

/**
 * Whether the first word of a Slavic sentence is a name, although most words have a capital there only because they
 * begin it. It is if it is the subject of what follows, or if another capitalised word continues it.
 */
function beginsWithName({ tokens, cues }: Sentence, at: number): boolean {
  const { lower } = tokens[at] as Token
  if (cues.roles.has(lower) || (GERUND.test(lower) && lower.length > 5)) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'WORD' || next.isCapital) return true
  const isSmall = [cues.skip, cues.and, cues.says, cues.relative].some((words) => words.has(next.lower))
  if (isSmall || VERB_ENDING.test(next.lower)) return true
  return cues.prepositions.has(next.lower) && !/(?:но|ўна|енна)$/u.test(lower)
}

const BODY_ADJECTIVE = /(?:ск|цк|ськ|цьк)(?:ой|ому|ого|им|ій|ої)$/u

/** Whether the first of several capitalised words belongs to an office, and the name of its holder begins after it. */
function isBeforePerson([first, ...others]: readonly Token[], isHeld: boolean): boolean {
  if (first === undefined || others.length === 0 || others.some(({ kind }) => kind !== 'WORD')) return false
  // "Міська голова Заліщан Ада Марлоу", but not "директор Ада Львівна Марлоу".
  if (isHeld && others.length === 2 && !PATRONYMIC.test(others[0]?.lower ?? '')) return true
  if (isCountry(first.lower) || (/^\p{Lu}{2,6}$/u.test(first.text) && /\p{Ll}/u.test(others[0]?.text ?? '')))
    return true
  return others.length > 1 && /[ыиії]$/u.test(first.lower)
}

const PATRONYMIC = /(?:вич|ьич|мич|кич|нич)(?:[ауіе]|ем)?$|(?:вн|ичн|чн)(?:[аиуыіе]|ою|ой|і)$/u

/** Whether the first of three capitalised words, behind an article or a preposition, is no part of the person's name after it. */
const isOwnerBefore = (
  [first, given]: readonly Token[],
  before: Token | undefined,
  { prepositions, determiners }: Sentence['cues'],
): boolean =>
  [prepositions, determiners].some((words) => words.has(before?.lower ?? '')) &&
  !isGivenName(first?.text ?? '') &&
  isGivenName(given?.text ?? '')

/** Whether a word for an office is right before a token. */
const isHeldAt = ({ tokens, cues }: Sentence, at: number): boolean =>
  tokens[at - 1]?.kind === 'WORD' && roleOf(tokens[at - 1]?.lower ?? '', cues) !== null

/** The run of capitalised words that begins at a token, including small words inside long names. */
export function nameAt(sentence: Sentence, at: number, isOblique = false): Read<NameMention> | null {
  const { tokens, cues } = sentence
  // "Ada Marlow, de Velen, a dit": of a place, not a last name.
  const areSmallWords = sentence.language === 'fr' || sentence.language === 'de'
  const particles = areSmallWords ? FOREIGN_PARTICLES : PARTICLES
  const isParticle = particles.has(tokens[at]?.text ?? '') && !isNameWord(sentence, at - 1)
  if (!isNameWord(sentence, isParticle ? at + 1 : at)) return null
  let end = isParticle ? at + 2 : at + 1
  for (;;) {
    let next = end
    while (next - end < 3 && isConnector(sentence, next, end)) next += 1
    if (!isNameWord(sentence, next)) break
    end = next + 1
  }
  // "La ministre de la Santé Ada Marlow": of what, then who it is.
  if (
    sentence.language === 'fr' &&
    end === at + 3 &&
    isOwnerBefore(tokens.slice(at, end), tokens[at - 1], cues)
  )
    end = at + 1
  if (sentence.cues.hasCases) {
    if (isBeforePerson(tokens.slice(at, end), isHeldAt(sentence, at))) end = at + 1
    // "сказала Ада Марлоу Русской службе": an adjective begins the name of an organisation.
    else if (
      end - at > 2 &&
      BODY_ADJECTIVE.test(tokens[end - 1]?.lower ?? '') &&
      tokens[end]?.kind === 'WORD'
    )
      end -= 1
  }
  const words = tokens.slice(at, end)
  const { isFirst = false, from = 0 } = words[0] ?? {}
  const text = words
    .map((word) => word.text)
    .join(' ')
    .replace(/(?<=['’])\s/gu, '')
  const isLastName = words.length === 1 && words[0]?.lower === words[0]?.text
  return { mention: { kind: 'NAME', text, isFirst, isOblique, ...(isLastName && { isLastName }), from }, end }
}

/**
 * The name of the person mentioned at a token: after the country of an office, as in "президент Украины Ада Марлоу".
 */
export function personAt(sentence: Sentence, at: number, isOblique = false): Read<NameMention> | null {
  const name = nameAt(sentence, at, isOblique)
  if (name === null || !sentence.cues.hasCases) return name
  // "Воротар «Портовика» Ада Марлоу", "директор ПрАТ «Портовик» Ада Марлоу".
  const isOfThing = !name.mention.text.includes(' ') && sentence.tokens[name.end]?.isNameOfThing === true
  const holder = isOfThing ? nameAt(sentence, name.end + 1, isOblique) : null
  if (holder?.mention.text.includes(' ')) return holder
  const next = nameAt(sentence, name.end, isOblique)
  return next !== null && isBeforePerson(sentence.tokens.slice(at, next.end), isHeldAt(sentence, at))
    ? next
    : name
}

export const POSSESSIVE = /(?:['’]s|s['’])$/u

export const isPossessive = ({ text }: Pick<NameMention, 'text'>): boolean => POSSESSIVE.test(text)

/** Whether a Turkish name has a case ending after an apostrophe, in which case it is not the subject. */
export const hasSuffix = ({ text }: Pick<NameMention, 'text'>): boolean =>
  !POSSESSIVE.test(text) && SUFFIX.test(text)

const SUFFIX = new RegExp(String.raw`(?<=\p{Script=Latin})${TURKISH_ENDING}$`, 'u')

export function pronounOf({ lower }: Token, cues: Sentence['cues']): Gender | null {
  if (cues.he.has(lower)) return 'HE'
  if (cues.she.has(lower)) return 'SHE'
  if (cues.they.has(lower)) return 'THEY'
  return cues.it.has(lower) ? 'IT' : null
}

/** Whether a name is only an office: "The Prime Minister", "President of Ukraine". */
export function isOffice({ text, isLastName = false }: NameMention, { cues }: Sentence): boolean {
  // Where every noun has a capital, what says an office is no name from the start.
  if (cues.areNounsCapital || isLastName) return false
  const words = text.split(' ').map((word) => word.toLowerCase().replace(/\.$/u, ''))
  // "Ms. Baker" is called so.
  if (words.length > 1 && genderOfAddress(text) !== null && !titles.has(words.at(-1) ?? '')) return false
  const isRole = (word: string) => (cues.roles.has(word) && !cues.bodies.has(word)) || titles.has(word)
  return (
    isRole(words[0] ?? '') &&
    (words.every(isRole) || words[1] === 'of' || isRole(words.slice(0, 2).join(' ')))
  )
}

/** The name that ends before a token, without a possessive ending. */
export function nameEndingAt(sentence: Sentence, end: number): Mention | null {
  let at = end
  while (at > 0 && nameAt(sentence, at - 1)?.end === end) at -= 1
  while (at > 1 && (nameAt(sentence, at - 2)?.end ?? 0) === end) at -= 2
  const name = at === end ? null : nameAt(sentence, at, true)
  if (name === null) return null
  const text = name.mention.text.replace(SUFFIX, '').replace(/['’]s?$/u, '')
  return { ...name.mention, text }
}
