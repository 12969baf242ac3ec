import { isInflected } from '../names/inflected-names.ts'
import { nameTerms } from '../names/names.ts'
import { wordsIn } from '../search/words.ts'
import { isOffice, type NameMention, nameAt } from './mentions.ts'
import { type Holder, officesOf } from './offices.ts'
import type { DraftName } from './said-by.ts'
import { withoutShortTitles } from './short-titles.ts'
import type { Sentence } from './tokens.ts'

/** The names of several words in a draft, each once, and the offices and occupations that it gives people. */
export type DraftNames = {
  readonly full: readonly FullName[]
  /** By each word in lower case: the names that contain it. */
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** By a word such as "mayor": those to whom the draft gives that office, the last first. */
  readonly byRole: ReadonlyMap<string, readonly Holder[]>
  /** By a name: the longer names it may be short for, filled in once they are looked for. */
  readonly fuller: Map<string, readonly string[]>
}

type FullName = { readonly name: string; readonly terms: readonly string[]; readonly last: string }

/** A word shared by more names than this does not identify anyone. */
const MOST_NAMES = 20

export function draftNames(sentences: readonly Sentence[]): DraftNames {
  const runs = new Set<string>()
  const byRole = new Map<string, Holder[]>()
  const calls = (role: string, holder: Holder) => {
    const holders = byRole.get(role) ?? []
    const same = holders.find(({ name }) => name === holder.name)
    const all = same ? [{ ...same, whose: [...same.whose, ...holder.whose] }] : [holder]
    byRole.set(role, [...all, ...holders.filter((each) => each !== same)].slice(0, MOST_NAMES))
  }
  for (const sentence of sentences.filter((each) => !isHeading(each))) {
    for (const { mention, end, at } of namesIn(sentence)) {
      if (isOffice(mention, sentence)) continue
      const text = bare(mention)
      runs.add(text)
      const { roles, whose } = officesOf(sentence, mention, at, end)
      for (const role of new Set(roles))
        calls(role, { name: personOf(text, sentence), whose, from: mention.from })
    }
  }
  const full = [...runs]
    .map((name) => ({ name, terms: nameTerms(name), last: wordsIn(name).at(-1)?.text ?? '' }))
    .filter(({ terms }) => terms.length > 1)
  const byWord = new Map<string, string[]>()
  for (const run of runs)
    for (const word of new Set(run.toLowerCase().split(/\s+/u))) {
      const names = byWord.get(word) ?? []
      if (names.length < MOST_NAMES) byWord.set(word, [...names, run])
    }
  return { full, byWord, byRole, fuller: new Map() }
}

/** Whether nearly every word has a capital, as in a heading, so that capitals do not indicate names. */
export function isHeading({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'WORD')
  const capitals = words.filter(({ isCapital }) => isCapital)
  return words.length > 5 && capitals.length > 0.7 * words.length
}

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

const bare = ({ text }: NameMention) =>
  withoutShortTitles(text).replace(/(?:['’]s|(?<=s)['’]|(?<=\p{Script=Latin})['’]\p{Ll}{1,6})$/u, '')

/** A person's name without the office before it: "Ada Marlow" from "Mayor Ada Marlow". */
function personOf(text: string, { cues }: Sentence): string {
  const words = text.split(' ')
  const role = words.slice(0, -1).findLastIndex((word) => cues.roles.has(word.toLowerCase()))
  return words.slice(role + 1).join(' ')
}

/** A name in a draft, prepared for comparison with those in the graph. */
export function draftName(mention: NameMention, names: DraftNames): DraftName {
  const text = bare(mention)
  const words = text.split(' ')
  const readings = [
    ...(mention.isFirst && words.length > 1 ? [words.slice(1).join(' ')] : []),
    ...(words.length > 2 && /^(?:of|from)$/u.test(words[2] ?? '') ? [words.slice(0, 2).join(' ')] : []),
    ...(words.length > 3 && /^(?:of|from)$/u.test(words[3] ?? '') ? [words.slice(0, 3).join(' ')] : []),
  ]
  return { text, isOblique: mention.isOblique, readings, fuller: fullerThan(text, names) }
}

/** The longer names of a draft that end with a name or, failing that, begin with it. */
function fullerThan(text: string, names: DraftNames): readonly string[] {
  const fuller = names.fuller.get(text) ?? longerNames(text, names)
  names.fuller.set(text, fuller)
  return fuller
}

function longerNames(text: string, { full }: DraftNames): string[] {
  const terms = nameTerms(text)
  const [word] = wordsIn(text).slice(-1)
  if (terms.length !== 1 || word === undefined) return []
  const [term = ''] = terms
  const ends = full.filter(
    ({ terms: own, last }) =>
      own.at(-1) === term ||
      (initial(last) === initial(word.text) &&
        (isInflected(word.text, last) || isInflected(last, word.text))),
  )
  const begins = full.filter(({ terms: own }) => own[0] === term && own.length < 4)
  const longer = (ends.length > 0 ? ends : begins).slice(0, MOST_NAMES).map((each) => ({
    name: each.name,
    key: ` ${each.terms.join(' ')}`,
  }))
  // "Mayor Ada Marlow" and "Ada Marlow" are the same person.
  return longer
    .filter(({ key }, index) =>
      longer.every(
        (other, at) => at === index || !key.endsWith(other.key) || (key === other.key && index < at),
      ),
    )
    .map(({ name }) => name)
}

const initial = (word: string) => word.slice(0, 1).toLowerCase().replace('ё', 'е')
