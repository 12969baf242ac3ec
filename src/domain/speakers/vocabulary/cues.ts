import { english } from './cues-english.ts'
import { german } from './cues-german.ts'
import { slavic } from './cues-slavic.ts'
import { turkish } from './cues-turkish.ts'
import { french, polish, spanish } from './cues-western.ts'
import type { SayingWords } from './saying-words.ts'
import { formsIn, type VerbsOfSaying, verbsOfSaying } from './verbs-of-saying.ts'

const sets = (words: SayingWords, ...verbs: readonly VerbsOfSaying[]): Cues => {
  const setOf = (part: keyof SayingWords): ReadonlySet<string> => new Set(formsIn(words[part] ?? ''))
  const all = Object.fromEntries(PARTS.map((part) => [part, setOf(part)])) as CueWords
  return {
    ...all,
    roles: new Set([...all.roles, ...all.bodies, ...all.spokes]),
    says: new Set(verbs.flatMap(({ says, said = '' }) => [...formsIn(says), ...formsIn(said)])),
    saying: new Set(verbs.flatMap(({ saying = '' }) => formsIn(saying))),
    ofSomebody: new Set(verbs.flatMap(({ ofSomebody = '' }) => formsIn(ofSomebody))),
    itSays: new Set(verbs.flatMap(({ itSays = '' }) => formsIn(itSays))),
    cases: [],
    areNounsCapital: false,
    hasCases: false,
    isVerbLast: false,
    omitsPronouns: false,
  }
}

/** The shortest word with which a compound may end. */
const SHORTEST_END = 4

/** Words that also stand for the compounds that end with them. */
function compoundsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const ends = [...words].filter(({ length }) => length >= SHORTEST_END)
  const known = new Map<string, boolean>()
  const has = (word: string) => {
    const found =
      known.get(word) ??
      (words.has(word) || ends.some((end) => word.endsWith(end) && word.length > end.length + 1))
    known.set(word, found)
    return found
  }
  return Object.assign(new Set(words), { has })
}

const withCompounds = (cues: Cues): Cues => ({
  ...cues,
  areNounsCapital: true,
  cases: ['es', 's', 'en', 'n'],
  roles: compoundsOf(cues.roles),
  bodies: compoundsOf(cues.bodies),
  spokes: compoundsOf(cues.spokes),
})

const PARTS = [
  'passive',
  'quoted',
  'nobody',
  'according',
  'inViewOf',
  'accordingTo',
  'as',
  'views',
  'accordingAfter',
  'citing',
  'cites',
  'denies',
  'not',
  'inHis',
  'inHer',
  'inTheir',
  'noun',
  'issues',
  'be',
  'by',
  'of',
  'skip',
  'prepositions',
  'absolute',
  'determiners',
  'indefinite',
  'subordinators',
  'and',
  'relative',
  'he',
  'she',
  'they',
  'it',
  'his',
  'hers',
  'theirs',
  'its',
  'have',
  'ofObjects',
  'reported',
  'ourselves',
  'roles',
  'bodies',
  'spokes',
  'openers',
  'doesNotName',
  'times',
] as const satisfies readonly (keyof SayingWords)[]

type CueWords = Readonly<Record<(typeof PARTS)[number], ReadonlySet<string>>>

/** The words of one language, each list as a set. */
export type Cues = CueWords & {
  /** Finite verbs, whose subject is the speaker. */
  readonly says: ReadonlySet<string>
  /** Forms that depend on a subject mentioned before: "saying", "додавши". */
  readonly saying: ReadonlySet<string>
  /** Verbs without a subject, for what a document says. */
  readonly itSays: ReadonlySet<string>
  /** Those of `says` whose object is whom they are about: "thanked", "kritisierte". */
  readonly ofSomebody: ReadonlySet<string>
  /** Whether the language writes all nouns with a capital. */
  readonly areNounsCapital: boolean
  /** Whether the form of a name shows its part in the clause, as in the Slavic languages: who is meant and whose it is. */
  readonly hasCases: boolean
  /** Whether the verb ends its clause, as in Turkish. */
  readonly isVerbLast: boolean
  /** Whether a verb without a subject means him or her. */
  readonly omitsPronouns: boolean
  /** What words for offices end with in cases other than the nominative. */
  readonly cases: readonly string[]
}

export type CueLanguage = 'en' | 'slavic' | 'tr' | 'de' | 'fr' | 'pl' | 'es'

export const cuesOf: Readonly<Record<CueLanguage, Cues>> = {
  en: sets(english, verbsOfSaying.en),
  slavic: {
    ...sets(slavic, verbsOfSaying.uk, verbsOfSaying.ru, verbsOfSaying.be),
    hasCases: true,
    omitsPronouns: true,
  },
  tr: { ...sets(turkish, verbsOfSaying.tr), isVerbLast: true, omitsPronouns: true },
  de: withCompounds(sets(german, verbsOfSaying.de)),
  fr: sets(french, verbsOfSaying.fr),
  pl: { ...sets(polish, verbsOfSaying.pl), omitsPronouns: true },
  es: { ...sets(spanish, verbsOfSaying.es), omitsPronouns: true },
}

/** Small words that are far more frequent in one language than in the others. */
const TELLING: Readonly<Record<Exclude<CueLanguage, 'slavic'>, RegExp>> = {
  en: /\b(?:the|and|of|to|was|that|said|with|for|is|not)\b/giu,
  tr: /(?<!\p{L})(?:ve|bir|bu|için|dedi|ile|olarak|çok|daha|değil)(?!\p{L})|[ığş]/giu,
  de: /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|sagte|mit|von)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|des|est|une|dans|pas|que|qui|du)(?!\p{L})/giu,
  pl: /(?<!\p{L})(?:się|nie|jest|powiedział|powiedziała|że|który|jak|dla)(?!\p{L})|[łąęśż]/giu,
  es: /(?<!\p{L})(?:el|los|las|una|que|del|por|dijo|está|para)(?!\p{L})|[ñ¿¡]/giu,
}

/** The language of a text in Latin letters, among those whose words are listed here; English if it is none of them. */
export function latinLanguage(text: string): Exclude<CueLanguage, 'slavic'> {
  // Turkish "der" says something, German "der" does not.
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const counts = (Object.keys(TELLING) as Exclude<CueLanguage, 'slavic'>[]).map((language) => {
    const small = text.match(TELLING[language])?.length ?? 0
    const verbs = words.filter((word) => cuesOf[language].says.has(word)).length
    return [language, small + 2 * verbs] as const
  })
  const [best] = counts.sort(([, a], [, b]) => b - a)
  return best !== undefined && best[1] > 0 ? best[0] : 'en'
}
