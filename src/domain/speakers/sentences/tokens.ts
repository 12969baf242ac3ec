import { type CueLanguage, type Cues, cuesOf } from '../vocabulary/cues.ts'
import { isShortTitle } from '../vocabulary/short-titles.ts'
import { withoutNouns } from './german-nouns.ts'
import { FILLER, NAME_FILLER } from './own-text.ts'

/** A word, a mark, or a quotation in a draft's own words. */
export type Token = {
  readonly kind: 'WORD' | 'MARK' | 'QUOTED'
  readonly text: string
  /** The word in lower case; as it is written if it is a last name in the draft, so that no list of words has it. */
  readonly lower: string
  readonly from: number
  readonly to: number
  /** Whether it is a word with a capital. */
  readonly isCapital: boolean
  /** Whether it begins its sentence, so that its capital means nothing. */
  readonly isFirst: boolean
  /** Whether it is a quotation that is merely the name of a thing, and counts as a word of the sentence. */
  readonly isNameOfThing: boolean
  /** The short form that follows a name in brackets: "Velen Port Authority (VPA)". */
  readonly short?: string
}

/** Whether a token is a real quotation, at which reading stops on either side. */
export const isQuoted = (token: Token | undefined): boolean =>
  token?.kind === 'QUOTED' && !token.isNameOfThing

/** Whether a clause continues across a token. */
export const isWord = (token: Token | undefined): boolean =>
  token?.kind === 'WORD' || token?.isNameOfThing === true

/** Whether a word is an English adverb by its ending: "calmly"; but "said Kelly" names somebody. */
export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}.*ly$/u.test(token.lower) && (!token.isCapital || token.isFirst)

/** The tokens of a sentence, and the words of its language. */
export type Sentence = {
  readonly tokens: readonly Token[]
  readonly cues: Cues
  readonly language: CueLanguage
}

const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`
const PRONOUN_BEHIND = 't|je|ils?|elles?|on'

/** A short French word before another: "l’équipe", "d’Aston", "qu’elle"; but "D’Angelo" and "N’Golo" are names. */
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})|^(?:L['’](?=\p{L})|(?:[CDJMNST]|Qu|Lorsqu|Puisqu)['’](?=\p{Ll}))/u
const TOKEN = new RegExp(
  String.raw`${FILLER}+[.!?…]?|${NAME_FILLER}[${NAME_FILLER}\p{L}\p{M}\p{N}]*|(?<!\p{L})(?:\p{Lu}\.){2,}|[@№]?${LETTERS}(?:(?:['’ʼ´]|(?<=\p{N})/(?=\p{N})|(?<=\p{Ll})\.(?=\p{Ll})|[-‐‑](?!(?:${PRONOUN_BEHIND})(?![\p{L}])))${LETTERS})*|[^\s"“”„‟«»‹›'‘’‚‛「」『』()*_\uE000\uE001]`,
  'gu',
)

/** States and provinces as they are abbreviated after a town: "Ada Marlow of Velen, Mo., said". */
const STATES = `(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man|N\\.[BCDHJMSY]|S\\.[CD]|R\\.I|W\\.Va|B\\.C|D\\.C|P\\.E\\.I)`

/** An aside after a word, without a quotation: a party, an age; in brackets, or a state between commas. */
const ASIDE = new RegExp(
  String.raw`(?<=[\p{L}\p{N}.]\s?)\([^()${FILLER}]{1,60}\)|,\s(?:[RDI]-\p{Lu}[\p{L}.]{1,8}|${STATES}\.)(?=,)`,
  'gu',
)

const SHORT_FORM = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u

/** Reads a stretch of a draft's own words, in which FILLER replaces quotations. */
export function sentenceOf(own: string, from: number, to: number, latin: CueLanguage): Sentence {
  const text = own.slice(from, to)
  const language = /\p{Script=Cyrillic}/u.test(text) ? 'slavic' : latin
  const tokens: Token[] = []
  let isFirst = true
  let absorbed = -1
  const asides = [...text.matchAll(ASIDE)].map(
    ({ 0: aside, index }) => [index, index + aside.length] as const,
  )
  for (const { 0: found, index } of wordsAndMarks(text, language)) {
    if (index < absorbed) continue
    if (asides.some(([begin, end]) => index >= begin && index < end)) {
      const last = tokens.at(-1)
      if (last?.isCapital && SHORT_FORM.test(found)) tokens[tokens.length - 1] = { short: found, ...last }
      continue
    }
    const isNameOfThing = found.startsWith(NAME_FILLER)
    const kind =
      isNameOfThing || found.startsWith(FILLER) ? 'QUOTED' : /[\p{L}\p{N}&]/u.test(found) ? 'WORD' : 'MARK'
    // The dot after a title or an initial belongs to it.
    const isShort = kind === 'WORD' && (/^\p{Lu}$/u.test(found) || isShortTitle(found))
    const end = index + found.length + (isShort && text[index + found.length] === '.' ? 1 : 0)
    absorbed = end
    tokens.push({
      kind,
      text: text.slice(index, end),
      lower: found.toLowerCase(),
      from: from + index,
      to: from + end,
      isCapital: kind === 'WORD' && /^@?\p{Lu}/u.test(found),
      isFirst: kind === 'WORD' && isFirst,
      isNameOfThing,
    })
    if (kind === 'WORD' || isNameOfThing) isFirst = false
    else if (kind === 'QUOTED' || /[.!?…:•]/u.test(found)) isFirst = /[.!?…:•]$/u.test(found)
  }
  const cues = cuesOf[language]
  if (cues.areNounsCapital) return { tokens: withoutNouns(tokens, cues), cues, language }
  return { tokens: isTitleCase(tokens, cues) ? withoutTitleCase(tokens, cues) : tokens, cues, language }
}

/** Whether nearly every word has a capital, as in a headline, so that capitals say little. */
export function isTitleCase(tokens: readonly Token[], { areNounsCapital }: Cues): boolean {
  const words = tokens.filter(({ kind }) => kind === 'WORD')
  const capitals = words.filter(({ isCapital, text }) =>
    areNounsCapital ? isCapital : /^\p{Lu}/u.test(text),
  )
  return words.length > 5 && capitals.length > 0.7 * words.length
}

/** The tokens of a headline, in which verbs of saying and small words have no capital: "Ada Marlow Said The Pier". */
const withoutTitleCase = (tokens: readonly Token[], cues: Cues): Token[] =>
  tokens.map((token) => {
    const isSmall = [cues.says, cues.saying, cues.prepositions, cues.subordinators, cues.and].some((words) =>
      words.has(token.lower),
    )
    return isSmall && token.isCapital ? { ...token, isCapital: false } : token
  })

function* wordsAndMarks(text: string, language: CueLanguage): Iterable<{ 0: string; index: number }> {
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const [elided = ''] = (language === 'fr' && ELIDED.exec(found)) || []
    if (elided !== '') yield { 0: elided, index }
    yield { 0: found.slice(elided.length), index: index + elided.length }
  }
}

/** How many tokens a phrase of cue words takes up at a place; 0 if none is there. The longest counts. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = longestFrom(phrases).get(tokens[at]?.lower ?? '') ?? 0; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length)
    if (words.length === length && phrases.has(words.map(({ lower }) => lower).join(' '))) return length
  }
  return 0
}

const lengths = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>()

/** By the first word of each phrase: how many words the longest has that begins with it. */
function longestFrom(phrases: ReadonlySet<string>): ReadonlyMap<string, number> {
  const known = lengths.get(phrases)
  if (known !== undefined) return known
  const found = new Map<string, number>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const [first = ''] = words
    found.set(first, Math.max(words.length, found.get(first) ?? 0))
  }
  lengths.set(phrases, found)
  return found
}
