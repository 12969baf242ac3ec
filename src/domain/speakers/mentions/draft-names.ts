import { isInflected, withoutSuffix } from '../../names/inflected-names.ts'
import { nameTerms } from '../../names/names.ts'
import { wordsIn } from '../../search/words.ts'
import type { DraftName } from '../said-by.ts'
import { isTitleCase, type Sentence } from '../sentences/tokens.ts'
import { type Gender, genderOf, genderOfAddress, isGivenName } from '../vocabulary/given-names.ts'
import { withoutShortTitles } from '../vocabulary/short-titles.ts'
import { isOffice, type NameMention, nameAt } from './mentions.ts'
import { type Holder, officesOf } from './offices.ts'

/** The names of several words in a draft, each once, and the offices and occupations that it gives people. */
export type DraftNames = {
  readonly full: readonly FullName[]
  /** By each word in lower case: the names that contain it. */
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** The last names of those whose given name tells that it is one: "Cook" of "Tim Cook". */
  readonly lastNames: ReadonlySet<string>
  /** The words of names, in lower case, whose capital does not come from the beginning of a sentence. */
  readonly inside: ReadonlySet<string>
  /** By a word such as "mayor": those to whom the draft gives that office, the last first. */
  readonly byRole: ReadonlyMap<string, readonly Holder[]>
  /** Whether the draft gives somebody of this name an office or occupation that only a person has. */
  readonly isHolder: (name: string) => boolean
  /** By a full name: the gender of a form of address that the draft has for them, "Mr. Marlow". */
  readonly addressed: ReadonlyMap<string, Gender>
  /** By a full name whose gender nothing else tells: the pronoun that the draft has had for them, if it was always the same. */
  readonly calledBy: Map<string, Gender | null>
  /** By a short form: the name that the draft has it for, "VPA" for "Velen Port Authority (VPA)". */
  readonly shortFor: ReadonlyMap<string, FullName>
  /** By a name: the longer names it may be short for, filled in once they are looked for. */
  readonly fuller: Map<string, readonly FullName[]>
}

export type FullName = {
  readonly name: string
  readonly terms: readonly string[]
  readonly last: string
  /** Where the draft first has it. */
  readonly from: number
}

/** A word shared by more names than this does not identify anyone. */
export const MOST_NAMES = 20

export function draftNames(sentences: readonly Sentence[]): DraftNames {
  const runs = new Map<string, number>()
  const byRole = new Map<string, Holder[]>()
  const holders = new Set<string>()
  const inside = new Set<string>()
  const shortFor = new Map<string, FullName>()
  const addresses: { readonly last: string; readonly gender: Gender; readonly from: number }[] = []
  const calls = (role: string, holder: Holder) => {
    const holders = byRole.get(role) ?? []
    const same = holders.find(({ name }) => name === holder.name)
    const all = same ? [{ ...same, whose: [...same.whose, ...holder.whose] }] : [holder]
    byRole.set(role, [...all, ...holders.filter((each) => each !== same)].slice(0, MOST_NAMES))
  }
  for (const sentence of sentences.filter((each) => !isHeading(each))) {
    for (const { mention, end, at } of namesIn(sentence)) {
      if (isOffice(mention, sentence)) continue
      const text = personBehind(bare(mention))
      if (!runs.has(text)) runs.set(text, mention.from)
      if (!mention.isFirst || text.includes(' '))
        for (const word of text.toLowerCase().split(' ')) inside.add(word)
      const gender = genderOfAddress(mention.text) ?? genderOfKin(sentence.tokens[at - 1]?.lower ?? '')
      if (gender !== null) addresses.push({ last: lastTerm(text), gender, from: mention.from })
      const last = sentence.tokens.findIndex(
        ({ short }, index) => index >= at && index < end && short !== undefined,
      )
      const { short } = sentence.tokens[last] ?? {}
      if (short !== undefined && !shortFor.has(short))
        shortFor.set(short, namedShort(short, sentence, at, last + 1))
      const couple = spouseOf(text, sentence, end)
      if (couple !== null && !runs.has(couple)) runs.set(couple, mention.from)
      const { roles, whose } = officesOf(sentence, mention, at, end)
      for (const role of new Set(roles))
        calls(role, { name: personOf(text, sentence), whose, from: mention.from })
      if (roles.some((role) => isOfPerson(role, sentence))) holders.add(keyOf(text))
    }
  }
  const full = [...runs]
    .map(([name, from]) => fullName(name, from))
    .filter(({ name, terms }) => terms.length > 1 && name.includes(' '))
    .filter((each, _, all) => !isBehindParticiple(each, all))
  const addressed = new Map<string, Gender>()
  for (const { last, gender, from } of addresses) {
    const named = full.filter(({ terms }) => terms.at(-1) === last)
    const whole = named.findLast((each) => each.from <= from) ?? named[0]
    if (whole !== undefined && !addressed.has(keyOf(whole.name))) addressed.set(keyOf(whole.name), gender)
  }
  const byWord = new Map<string, string[]>()
  for (const run of runs.keys())
    for (const word of new Set(run.toLowerCase().split(/\s+/u))) {
      const names = byWord.get(word) ?? []
      if (names.length < MOST_NAMES) byWord.set(word, [...names, run])
    }
  const isHolder = (name: string) => holders.has(keyOf(name))
  const lastNames = new Set(
    full.flatMap(({ name, last }) => (name.split(' ').slice(0, -1).some(isGivenName) ? [last] : [])),
  )
  return {
    full,
    lastNames,
    byWord,
    inside,
    byRole,
    isHolder,
    addressed,
    calledBy: new Map(),
    shortFor,
    fuller: new Map(),
  }
}

const fullName = (name: string, from: number): FullName => ({
  name,
  terms: nameTerms(name),
  last: wordsIn(name).at(-1)?.text ?? '',
  from,
})

/** "Hosting Cook at the fair": a participle before the last name of somebody whom the draft has in full. */
const isBehindParticiple = ({ name, terms }: FullName, all: readonly FullName[]): boolean =>
  terms.length === 2 &&
  /^\p{Lu}\p{Ll}+ing\s/u.test(name) &&
  !isGivenName(name.split(' ')[0] ?? '') &&
  all.some((each) => each.name !== name && each.terms.at(-1) === terms[1])

/** The most words before the last part of a name that belong to it: "Board of Trade and Fisheries (BTF)". */
const MOST_BEFORE = 6

/** The name that a short form in brackets is for; over "and" too, if its letters say so. */
function namedShort(short: string, { tokens }: Sentence, at: number, end: number): FullName {
  const textFrom = (begin: number) =>
    tokens
      .slice(begin, end)
      .map(({ text }) => text)
      .join(' ')
  const begin = [...Array(MOST_BEFORE).keys()]
    .map((back) => at - back)
    .find((from) => from >= 0 && tokens[from]?.isCapital === true && initialsOf(textFrom(from)) === short)
  return fullName(textFrom(begin ?? at), tokens[begin ?? at]?.from ?? 0)
}

/** The person at the end of a run that only looks like a name: "Part of Ada Marlow", "Grizzlies for Ada Marlow". */
const personBehind = (run: string): string => {
  const [, person] = /\s(?:for|of)\s(.+\s.+)$/u.exec(run) ?? []
  return person !== undefined && isGivenName(person.split(' ')[0] ?? '') ? person : run
}

/** The gender that a word for a relative gives the name after it: "her husband Bo Tennant". */
function genderOfKin(word: string): Gender | null {
  if (/^(?:husband|father|brother|son|uncle|nephew|grandfather|grandson|widower|boyfriend)$/u.test(word))
    return 'HE'
  return /^(?:wife|mother|sister|daughter|aunt|niece|grandmother|granddaughter|widow|girlfriend)$/u.test(word)
    ? 'SHE'
    : null
}

/** Whether a word before a name is no organisation and no document: not "in a statement, AFN". */
const isOfPerson = (role: string, { cues }: Sentence) =>
  !cues.bodies.has(role) && !cues.noun.has(role) && !/^(?:office|service)$/u.test(role)

/** The whole name of the first of two who share a last name: "Kim and Clark Marlow". */
function spouseOf(name: string, sentence: Sentence, end: number): string | null {
  if (!isGivenName(name) || !sentence.cues.and.has(sentence.tokens[end]?.lower ?? '')) return null
  const other = nameAt(sentence, end + 1)?.mention.text.split(' ') ?? []
  return other.length === 2 && isGivenName(other[0] ?? '') ? `${name} ${other[1]}` : null
}

/** Whether a sentence is a headline, in which capitals indicate no names. */
export const isHeading = ({ tokens, cues }: Sentence): boolean => isTitleCase(tokens, cues)

const keyOf = (name: string) => nameTerms(name).join(' ')

const lastTerm = (name: string) => nameTerms(name).at(-1) ?? ''

/**
 * The gender of somebody in a draft: by the form of address that it has before the name or, failing that, by the given
 * name.
 */
export function genderIn(name: string, names: DraftNames): Gender | null {
  const told = genderOfAddress(name) ?? names.addressed.get(keyOf(name)) ?? genderOf(name)
  return told ?? names.calledBy.get(keyOf(name)) ?? null
}

/** Notes that a pronoun has meant somebody, whose gender it tells unless it is told otherwise. */
export function callBy(gender: Gender | null, { text, fuller }: DraftName, names: DraftNames): void {
  const key = keyOf(fuller[0] ?? text)
  const before = names.calledBy.get(key)
  if (gender === 'HE' || gender === 'SHE')
    names.calledBy.set(key, before === undefined || before === gender ? gender : null)
}

/** Whether a word is the last name of somebody whom a draft names in full, in any case. */
export const isLastName = (word: string, names: DraftNames): boolean =>
  namesEndingWith(word, names).length > 0

/** Whether a word is the first or the last of a full name in a draft. */
export const isPartOfName = (word: string, { full }: DraftNames): boolean =>
  full.some(({ name, last }) => word === last || word === name.split(' ')[0])

/** The full names in a draft whose last name a word is, in any case. */
export const namesEndingWith = (word: string, { full }: DraftNames): string[] =>
  /^\p{Lu}/u.test(word)
    ? full.flatMap(({ name, last }) =>
        initial(last) === initial(word) &&
        (last === word || isInflected(word, last) || isInflected(last, word))
          ? [name]
          : [],
      )
    : []

type NameIn = { readonly mention: NameMention; readonly at: number; readonly end: number }

const readNames = new WeakMap<Sentence, readonly NameIn[]>()

/** The names in a sentence, with the tokens that they take; computed once. */
export function namesIn(sentence: Sentence): readonly NameIn[] {
  const names = readNames.get(sentence) ?? namesRead(sentence)
  readNames.set(sentence, names)
  return names
}

function namesRead(sentence: Sentence): NameIn[] {
  const found = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const name = nameAt(sentence, at)
    if (name === null) continue
    found.push({ ...name, at })
    at = name.end - 1
  }
  return found
}

export const bare = ({ text }: NameMention) =>
  withoutSuffix(withoutShortTitles(text)).replace(/(?:['’]s|(?<=s)['’])$/u, '')

/** A person's name without the office before it: "Ada Marlow" from "Mayor Ada Marlow". */
export function personOf(text: string, { cues }: Pick<Sentence, 'cues'>): string {
  const words = text.split(' ')
  const role = words.slice(0, -1).findLastIndex((word) => cues.roles.has(word.toLowerCase()))
  return words.slice(role + 1).join(' ')
}

/** The first letters of the words of a name that have a capital: "AFN" of "Assembly of First Nations". */
export const initialsOf = (name: string): string => name.match(/(?<![\p{L}\p{M}'’-])\p{Lu}/gu)?.join('') ?? ''

export const initial = (word: string): string => word.slice(0, 1).toLowerCase().replace('ё', 'е')
