import { english } from './cues-english.ts'
import { slavic } from './cues-slavic.ts'
import { turkish } from './cues-turkish.ts'
import { french, german, polish, spanish } from './cues-western.ts'
import { formsIn, type VerbsOfSaying, verbsOfSaying } from './verbs-of-saying.ts'

/** The words by which a language says who said something, but for its verbs of saying; written as these are. */
export type SayingWords = {
  /** Verbs that are passive with a word of `be`; whoever spoke is named with a word of `by`, or not at all. */
  readonly passive?: string
  /** Verbs whose passive still has the speaker for its subject: "was quoted as saying". */
  readonly quoted?: string
  /** Before these stands whoever was spoken to, and nobody speaks: Turkish passives. */
  readonly nobody?: string
  /** Before the name of whoever said it: "according to". */
  readonly according?: string
  /** Behind the name of whoever said it: Turkish "göre", German "zufolge". */
  readonly accordingAfter?: string
  /** Before the name of whoever said it, where another passes it on: "citing". */
  readonly citing?: string
  /** Whoever passes words on is their subject, and whoever said them their object: "цитирует". */
  readonly cites?: string
  /** Says that what follows was not said: "denied", "refused to". */
  readonly denies?: string
  readonly not?: string
  /** The same with a pronoun in it: "in her words". */
  readonly inHis?: string
  readonly inHer?: string
  readonly inTheir?: string
  /** What somebody's words are called: "claim", "слова". */
  readonly noun?: string
  readonly be?: string
  readonly by?: string
  /** Before the name of whoever's the words are: "of". Without any, the case says it. */
  readonly of?: string
  /** Words that may stand between a verb and its subject. */
  readonly skip?: string
  readonly prepositions?: string
  readonly determiners?: string
  /** One who is not named before: "a spokesman". */
  readonly indefinite?: string
  /** Words that begin a clause with a subject of its own. */
  readonly subordinators?: string
  readonly and?: string
  readonly relative?: string
  /** By gender: he, she, they; it. */
  readonly he?: string
  readonly she?: string
  readonly they?: string
  readonly it?: string
  /** What people are by trade or office, as a description has it: "mayor". */
  readonly roles?: string
  /** The same of bodies, whose names begin with what they are: "bank". */
  readonly bodies?: string
  /** Whoever speaks in the name of another: "spokesman". */
  readonly spokes?: string
  /** Words with a capital that begin a sentence, or always have one, and are no part of a name. */
  readonly openers?: string
  /** What tells when, not who: "day". */
  readonly times?: string
}

const sets = (words: SayingWords, ...verbs: readonly VerbsOfSaying[]): Cues => {
  const setOf = (part: keyof SayingWords): ReadonlySet<string> => new Set(formsIn(words[part] ?? ''))
  const all = Object.fromEntries(PARTS.map((part) => [part, setOf(part)])) as CueWords
  return {
    ...all,
    roles: new Set([...all.roles, ...all.bodies, ...all.spokes]),
    says: new Set(verbs.flatMap(({ says, said = '' }) => [...formsIn(says), ...formsIn(said)])),
    saying: new Set(verbs.flatMap(({ saying = '' }) => formsIn(saying))),
    itSays: new Set(verbs.flatMap(({ itSays = '' }) => formsIn(itSays))),
  }
}

const PARTS = [
  'passive',
  'quoted',
  'nobody',
  'according',
  'accordingAfter',
  'citing',
  'cites',
  'denies',
  'not',
  'inHis',
  'inHer',
  'inTheir',
  'noun',
  'be',
  'by',
  'of',
  'skip',
  'prepositions',
  'determiners',
  'indefinite',
  'subordinators',
  'and',
  'relative',
  'he',
  'she',
  'they',
  'it',
  'roles',
  'bodies',
  'spokes',
  'openers',
  'times',
] as const satisfies readonly (keyof SayingWords)[]

type CueWords = Readonly<Record<(typeof PARTS)[number], ReadonlySet<string>>>

/** The words of one language, each list as a set. */
export type Cues = CueWords & {
  /** Finite verbs: whoever speaks is their subject. */
  readonly says: ReadonlySet<string>
  /** Forms that lean on a subject said before: "saying", "додавши". */
  readonly saying: ReadonlySet<string>
  /** Without a subject: what a paper says. */
  readonly itSays: ReadonlySet<string>
}

export type CueLanguage = 'en' | 'slavic' | 'tr' | 'de' | 'fr' | 'pl' | 'es'

export const cuesOf: Readonly<Record<CueLanguage, Cues>> = {
  en: sets(english, verbsOfSaying.en),
  slavic: sets(slavic, verbsOfSaying.uk, verbsOfSaying.ru, verbsOfSaying.be),
  tr: sets(turkish, verbsOfSaying.tr),
  de: sets(german, verbsOfSaying.de),
  fr: sets(french, verbsOfSaying.fr),
  pl: sets(polish, verbsOfSaying.pl),
  es: sets(spanish, verbsOfSaying.es),
}

/** Small words that one language has far more often than the others. */
const TELLING: Readonly<Record<Exclude<CueLanguage, 'slavic'>, RegExp>> = {
  en: /\b(?:the|and|of|to|was|that|said|with|for|is|not)\b/giu,
  tr: /(?<!\p{L})(?:ve|bir|bu|için|dedi|ile|olarak|çok|daha|değil)(?!\p{L})|[ığş]/giu,
  de: /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|sagte|mit|von)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|des|est|une|dans|pas|que|qui|du)(?!\p{L})/giu,
  pl: /(?<!\p{L})(?:się|nie|jest|powiedział|powiedziała|że|który|jak|dla)(?!\p{L})|[łąęśż]/giu,
  es: /(?<!\p{L})(?:el|los|las|una|que|del|por|dijo|está|para)(?!\p{L})|[ñ¿¡]/giu,
}

/** In which language a text in Latin letters is written, of those whose words are known; English where it is none. */
export function latinLanguage(text: string): Exclude<CueLanguage, 'slavic'> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = (Object.keys(TELLING) as Exclude<CueLanguage, 'slavic'>[]).map((language) => {
    const small = text.match(TELLING[language])?.length ?? 0
    const verbs = words.filter((word) => cuesOf[language].says.has(word)).length
    return [language, small + 2 * verbs] as const
  })
  const [best] = counts.sort(([, a], [, b]) => b - a)
  return best !== undefined && best[1] > 0 ? best[0] : 'en'
}
