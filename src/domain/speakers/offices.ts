import { foldName } from '../names/names.ts'
import { type DescriptionMention, isNameWord, isOffice, isPossessive, type NameMention } from './mentions.ts'
import { NAME_FILLER } from './own-text.ts'
import { roleOf } from './role-words.ts'
import type { Sentence, Token } from './tokens.ts'

/** What offices cut short before a name stand for. */
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

/** Whoever a draft calls by an office, and the words that say whose office it is: "президент Украины". */
export type Holder = {
  readonly name: string
  readonly whose: readonly string[]
  /** Where the draft first calls them so. */
  readonly from: number
}

type Offices = { readonly roles: readonly string[]; readonly whose: readonly string[] }

/** What a name is called right beside it: "Mayor Ada Marlow", "the mayor, Ada Marlow", "Ada Marlow, a former mayor". */
export function officesOf(sentence: Sentence, name: NameMention, at: number, end: number): Offices {
  const { tokens, cues } = sentence
  const isBeforePerson = sentence.language === 'slavic' && isNameWord(sentence, end)
  if (isOffice(name, sentence) || isPossessive(name) || isBeforePerson) return { roles: [], whose: [] }
  const inside = name.text
    .split(' ')
    .slice(0, -1)
    .flatMap((word) => SHORT_FOR[word.toLowerCase().replace(/\.$/u, '')] ?? [word.toLowerCase()])
  const behind = tokens[end]?.text === ',' ? appositionAt(sentence, end + 1) : []
  const known = [...inside, ...behind].filter((word) => cues.roles.has(word))
  if (sentence.language === 'slavic') {
    const before = officeBefore(sentence, at, name.text.includes(' '))
    return { roles: [...known, ...before.roles], whose: before.whose }
  }
  const role = inside.findLastIndex((word) => cues.roles.has(word))
  const owner = isPossessive(tokens[at - 1] ?? { text: '' }) ? [tokens[at - 1]?.lower ?? ''] : []
  const adjective = role === -1 && wordBefore().length > 0 ? (tokens[at - 2]?.lower ?? '') : ''
  return {
    roles: [...known, ...wordBefore()],
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

/** An office of so many words may stand before a name. */
const LONGEST_OFFICE = 14

/**
 * What whoever is named is called right before the name, in the languages whose offices stand there: "начальник відділу
 * зв'язків з громадськістю Ада Марлоу", "заслуженный артист Бо Теннант". A word right before the name that is no office is
 * one too.
 */
function officeBefore(sentence: Sentence, at: number, isWhole: boolean): Offices {
  const { tokens, cues } = sentence
  const roles: string[] = []
  const whose: string[] = []
  let office: string | null = null
  if (cues.prepositions.has(tokens[at - 1]?.lower ?? '')) return { roles, whose }
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_OFFICE); index -= 1) {
    const { kind, lower, isCapital, text } = tokens[index] as Token
    if (kind === 'MARK' && (index < at - 1 || !/^[,—–-]$/u.test(text))) break
    if (cues.says.has(lower) || cues.subordinators.has(lower) || cues.relative.has(lower)) break
    const isBeside = index >= at - 2
    // What stands farther off is called so only by a whole name.
    if (!isBeside && (!isWhole || (isCapital && tokens[index - 1]?.isCapital))) break
    const role = roleOf(lower, cues)
    if (role !== null) {
      // "The secretary of the president" is no president.
      if (office !== null) whose.push(office)
      office = role
    } else {
      if (kind !== 'MARK') whose.push(lower)
      if (isBeside && kind === 'WORD' && !isCapital && !cues.prepositions.has(lower)) roles.push(lower)
    }
  }
  return { roles: office === null ? roles : [...roles, office], whose: office === null ? [] : whose }
}

/** What somebody is called behind the name: "the former mayor", "a retired miner"; none where it is the subject of a verb. */
function appositionAt({ tokens, cues }: Sentence, at: number): string[] {
  const role = tokens.findIndex(({ lower }, index) => index >= at && index < at + 6 && cues.roles.has(lower))
  const words = tokens.slice(at, role + 1)
  const next = tokens.slice(role + 1).find(({ lower }) => !cues.skip.has(lower))
  const isSubject = next !== undefined && cues.says.has(next.lower)
  return role === -1 || isSubject || words.some(({ kind }) => kind !== 'WORD')
    ? []
    : words.map(({ lower }) => lower)
}

/** "російський", "украинского": of a country or a town. */
const isAdjective = (word: string) => /(?:ськ|цьк|ск|цк)(?:ий|ая|а|ый|і|ого|ому|ой|ої|им|ым)$/u.test(word)

/** Those who are at the head of anything: of what counts. */
const OF_ANYTHING = new Set(
  'глава голова кіраўнік керівник руководитель очільник лідер лидер лідар начальник начальнік'.split(' '),
)

const NATION =
  /(?:ian|ish|ese|ean|[cm]an|eli|aqi|ani)$|^(?:french|dutch|greek|swiss|czech|thai|u\.?s\.?|uk)$/u

/** Whether whoever holds an office may be meant by a description: not "the Russian president" by "President Marlow of Ukraine". */
export const holdsOffice = (description: DescriptionMention, { whose }: Holder): boolean =>
  ownersIn(description).every((owner) => whose.some((word) => begin(word) === begin(owner)))

/** Whether a description does not say of which country or whom somebody is. */
export const isOfNobody = (description: DescriptionMention): boolean =>
  ownersIn({ ...description, head: '' }).length === 0

function ownersIn({ text, head }: Pick<DescriptionMention, 'text' | 'head'>): string[] {
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

/** As much of a word as its cases and its adjective have in common. */
const begin = (word: string) =>
  word.startsWith(NAME_FILLER) ? word : foldName(word.replace(/['’]s?$/u, '')).slice(0, 4)

/** Whether a word says of which country somebody is. */
export const isNation = (word: string): boolean => NATION.test(word.toLowerCase())
