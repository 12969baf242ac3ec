import { foldName } from '../../names/names.ts'
import { NAME_FILLER } from '../sentences/own-text.ts'
import { isWord, type Sentence, type Token } from '../sentences/tokens.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import { type DescriptionMention, isNameWord, isOffice, isPossessive, type NameMention } from './mentions.ts'

/** The full forms of offices that are abbreviated before a name. */
const SHORT_FOR: Readonly<Record<string, readonly string[]>> = {
  gov: ['governor'],
  sen: ['senator', 'lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  gen: ['general'],
  col: ['colonel'],
  capt: ['captain'],
  sgt: ['sergeant'],
  det: ['detective'],
  prof: ['professor'],
  dr: ['doctor', 'professor'],
  rev: ['pastor', 'reverend'],
  pres: ['president'],
}

/** A holder of an office in a draft, and the words that say whose office it is: "президент Украины". */
export type Holder = {
  readonly name: string
  readonly whose: readonly string[]
  /** The place where the draft first gives them that office. */
  readonly from: number
}

type Offices = { readonly roles: readonly string[]; readonly whose: readonly string[] }

/**
 * The offices given right next to a name: "Mayor Ada Marlow", "the mayor, Ada Marlow", "Ada Marlow, a former mayor".
 */
export function officesOf(sentence: Sentence, name: NameMention, at: number, end: number): Offices {
  const { tokens, cues } = sentence
  const isBeforePerson = sentence.cues.hasCases && isNameWord(sentence, end)
  if (isOffice(name, sentence) || isPossessive(name) || isBeforePerson) return { roles: [], whose: [] }
  const inside = name.text
    .split(' ')
    .slice(0, -1)
    .flatMap((word) => SHORT_FOR[word.toLowerCase().replace(/\.$/u, '')] ?? [word.toLowerCase()])
  // "Turning to Ada Marlow, the mayor said": whoever follows is the subject.
  const isLed = cues.prepositions.has(tokens[at - 1]?.lower ?? '') && beginsWithPhrase(sentence, at)
  const behind = tokens[end]?.text === ',' && !isLed ? appositionAt(sentence, end + 1) : []
  const known = [...inside, ...behind].filter((word) => cues.roles.has(word))
  if (sentence.cues.hasCases || sentence.language === 'fr') {
    // "Стекольщик Гончарной улицы".
    const isAdjectival = !name.text.includes(' ') && /(?:ой|ої|ай|ого|ага)$/u.test(name.text)
    if (isAdjectival) return { roles: known, whose: [] }
    const before = officeBefore(sentence, at, name.text.includes(' '))
    // "Ada Marlow, directrice de l’électricité au ministère": all of it says whose.
    const stop = tokens.findIndex(({ kind }, index) => index > end && kind !== 'WORD')
    const owned =
      behind.length > 0 && sentence.language === 'fr'
        ? tokens.slice(end + 1, stop === -1 ? tokens.length : stop).map(({ lower }) => lower)
        : []
    return { roles: [...known, ...before.roles], whose: [...before.whose, ...owned] }
  }
  const role = inside.findLastIndex((word) => cues.roles.has(word))
  const owner = isPossessive(tokens[at - 1] ?? { text: '' }) ? [tokens[at - 1]?.lower ?? ''] : []
  const adjective = role === -1 && wordBefore().length > 0 ? (tokens[at - 2]?.lower ?? '') : ''
  const roles = [...known, ...wordBefore()]
  return {
    roles: sentence.language === 'de' ? roles.flatMap((each) => partsOfCompound(each, cues)) : roles,
    whose: [...owner, adjective, ...inside.slice(0, Math.max(0, role)), ...behind].filter(
      (word) => word !== '' && !cues.roles.has(word) && !cues.determiners.has(word) && !cues.skip.has(word),
    ),
  }

  function wordBefore(): string[] {
    const isComma = tokens[at - 1]?.text === ','
    const before = tokens.slice(Math.max(0, at - (isComma ? 2 : 1)), at).map(({ lower }) => lower)
    const isOfAnother = before.some((word) => cues.says.has(word) || cues.prepositions.has(word))
    return isOfAnother ? [] : before.filter((word) => cues.roles.has(word))
  }
}

/** The offices that a German compound may be short for: "bundesfinanzminister", "finanzminister", "minister". */
const partsOfCompound = (word: string, { roles }: Sentence['cues']): string[] => [
  word,
  word.replace(/^bundes/u, ''),
  ...[...roles].filter((role) => word !== role && word.endsWith(role)),
]

/** Whether a sentence begins with words that only say when, where or how, up to a place: "Writing in". */
function beginsWithPhrase({ tokens, cues }: Sentence, at: number): boolean {
  const first = tokens[0]?.lower ?? ''
  return (/.ing$/u.test(first) || cues.prepositions.has(first)) && tokens.slice(0, at).every(isWord)
}

/** The most words in an office before a name. */
const LONGEST_OFFICE = 14

/**
 * The offices right before a name, in the languages that put them there: "начальник відділу зв'язків з громадськістю
 * Ада Марлоу", "заслуженный артист Бо Теннант", "la ministre de la pêche Ada Marlow". In the Slavic ones a word directly
 * before the name counts even if it is not a known office.
 */
function officeBefore(sentence: Sentence, at: number, isWhole: boolean): Offices {
  const { tokens, cues, language } = sentence
  const roles: string[] = []
  const whose: string[] = []
  let office: string | null = null
  if (cues.prepositions.has(tokens[at - 1]?.lower ?? '')) return { roles, whose }
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_OFFICE); index -= 1) {
    const { kind, lower, isCapital, text } = tokens[index] as Token
    if (kind === 'MARK' && (index < at - 1 || !/^[,—–-]$/u.test(text))) break
    if (cues.says.has(lower) || cues.subordinators.has(lower) || cues.relative.has(lower)) break
    // "Le maire a vu la ministre": an office begins with its article.
    const isBegun = language === 'fr' && cues.determiners.has(lower)
    if (isBegun && !cues.prepositions.has(tokens[index - 1]?.lower ?? '')) break
    const isBeside = index >= at - 2
    // An office that is farther away applies only to a whole name.
    if (!isBeside && (!isWhole || (isCapital && tokens[index - 1]?.isCapital))) break
    const role = roleOf(lower, cues)
    if (role !== null) {
      // "The secretary of the president" is not a president.
      if (office !== null) whose.push(office)
      office = role
    } else {
      if (kind !== 'MARK') whose.push(lower)
      const isOffice = cues.hasCases && isBeside && kind === 'WORD' && !isCapital
      if (isOffice && !cues.prepositions.has(lower)) roles.push(lower)
    }
  }
  return { roles: office === null ? roles : [...roles, office], whose: office === null ? [] : whose }
}

/** The offices after a name: "the former mayor", "a retired miner"; none if the phrase is the subject of a verb. */
function appositionAt({ tokens, cues }: Sentence, at: number): string[] {
  const role = tokens.findIndex(({ lower }, index) => index >= at && index < at + 6 && cues.roles.has(lower))
  const words = tokens.slice(at, role + 1)
  const next = tokens.slice(role + 1).find(({ lower }) => !cues.skip.has(lower))
  const isSubject = next !== undefined && cues.says.has(next.lower)
  return role === -1 || isSubject || words.some(({ kind }) => kind !== 'WORD')
    ? []
    : words.map(({ lower }) => lower)
}

/** "російський", "украинского": an adjective for a country or a town. */
const isAdjective = (word: string) => /(?:ськ|цьк|ск|цк)(?:ий|ая|а|ый|і|ого|ому|ой|ої|им|ым)$/u.test(word)

/** Words for the head of anything, which mean little without saying of what. */
const OF_ANYTHING = new Set(
  'глава голова кіраўнік керівник руководитель очільник лідер лидер лідар начальник начальнік'.split(' '),
)

const NATION =
  /(?:ian|ish|ese|ean|[cm]an|eli|aqi|ani)$|^(?:french|dutch|greek|swiss|czech|thai|u\.?s\.?|uk)$/u

/**
 * Whether a description may mean the holder of an office: "the Russian president" is not "President Marlow of Ukraine".
 */
export const holdsOffice = (description: DescriptionMention, { whose }: Holder): boolean =>
  ownersIn(description).every((owner) => whose.some((word) => begin(word) === begin(owner)))

/** Whether a description does not say which country or whom somebody belongs to. */
export const isOfNobody = (description: DescriptionMention): boolean =>
  ownersIn({ ...description, head: '' }).length === 0

function ownersIn({ text, head, of }: Pick<DescriptionMention, 'text' | 'head' | 'of'>): readonly string[] {
  if (of !== undefined) return of
  const words = text.split(' ')
  return words.flatMap((word, index) => {
    const lower = word.toLowerCase()
    const isOwner =
      (index > 0 && OF_ANYTHING.has(head) && lower !== head) ||
      isAdjective(lower) ||
      isPossessive({ text: word }) ||
      (/^\p{Lu}/u.test(word) &&
        (NATION.test(lower) ||
          (index > 0 && /^\p{Script=Cyrillic}/u.test(word)) ||
          words[index - 1] === 'of'))
    return isOwner ? [lower] : []
  })
}

/** The part of a word that is the same in all cases and in its adjective. */
const begin = (word: string) =>
  word.startsWith(NAME_FILLER) ? word : foldName(word.replace(/['’]s?$/u, '')).slice(0, 4)

/** Whether a word says which country somebody is from. */
export const isNation = (word: string): boolean => NATION.test(word.toLowerCase())
