import { wordsIn } from '../search/words.ts'
import { haveSameWords, howNamed, isWholeName, type NameOfActor, personIn } from './how-named.ts'
import { isInflected, withoutSuffix } from './inflected-names.ts'
import { foldName, nameTerms } from './names.ts'

/** An actor in the graph, with its names. */
export type KnownActor = { readonly id: string; readonly names: readonly NameOfActor[] }

/** The name of a speaker as a draft has it. */
export type SpokenName = {
  readonly text: string
  /** Whether it is in an oblique case: "за словами Мединського". */
  readonly isOblique?: boolean
}

/**
 * Whether a name refers to an actor: WHOLE, or PART if it is a part that is enough for a person, which has to include
 * the last name: "Mr Umerov", "Umerov", but not "Rustem". Null if it does not.
 */
export function callsActor(
  { text, isOblique = false }: SpokenName,
  actor: KnownActor,
): 'WHOLE' | 'PART' | null {
  const ways = actor.names.map((name) => howCalls(withoutSuffix(text), name, isOblique))
  return ways.includes('WHOLE') ? 'WHOLE' : ways.includes('PART') ? 'PART' : null
}

function howCalls(text: string, name: NameOfActor, isOblique: boolean): 'WHOLE' | 'PART' | null {
  const how = howNamed(text, name)
  if (how !== null && isWholeName(how.reason)) return 'WHOLE'
  if (name.kind === 'WEAK' && haveSameWords(nameTerms(text), nameTerms(name.value))) return 'PART'
  if (name.isPerson) {
    const terms = nameTerms(name.value)
    const own = terms.length > 2 ? terms.filter((term) => !/^[js]r$/u.test(term)) : terms
    const end = nameTerms(personIn(text))
    const [last] = own.slice(-1)
    if (own.length > 1 && (haveSameWords(end, own) || endsWith(text, own))) return 'WHOLE'
    if (isSamePerson(text, name.value)) return 'WHOLE'
    if (last !== undefined && end.includes(last) && end.every((term) => own.includes(term))) return 'PART'
  }
  return isOblique ? howInflected(text, name) : null
}

/**
 * Whether two names are the same person's, apart from an initial, a patronymic or a "Jr." that one of them omits: "Ada
 * B. Marlow", "Ада Львовна Марлоу". If both have one, it has to be the same.
 */
function isSamePerson(text: string, name: string): boolean {
  const [a, b] = [text, name].map((each) =>
    wordsIn(each)
      .map((word) => word.text)
      .filter((word) => !/^(?:jr|sr)$/iu.test(word)),
  )
  if (a === undefined || b === undefined || Math.abs(a.length - b.length) > 1) return false
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  if (shorter.length < 2) return false
  const plain = longer.filter((word, index) => index === 0 || index === longer.length - 1 || !isMiddle(word))
  const words = longer.length > shorter.length ? plain : longer
  return foldName(words.join(' ')) === foldName(shorter.join(' '))
}

/** An initial, or a patronymic. */
const isMiddle = (word: string) =>
  /^\p{Lu}$|(?:ович|евич|івна|овна|евна|ївна|ич|ична|оўна|еўна|авіч|евіч|ёвіч)$/u.test(word)

/** Whether a run of words ends with a person's whole name, as a title and name do, but not "Friends of Ada Marlow". */
function endsWith(text: string, own: readonly string[]): boolean {
  const words = text.split(/\s+/u)
  // A word such as "Eva-Marie" is two of the name's terms.
  const begin = words.findLastIndex((_, at) => nameTerms(words.slice(at).join(' ')).length >= own.length)
  const isOfThem = /^(?:of|for|the|de|von|van)$/iu.test(words[begin - 1] ?? '')
  return !isOfThem && haveSameWords(nameTerms(words.slice(begin).join(' ')), own)
}

/** Compares a name in another grammatical case, word by word. */
function howInflected(text: string, { value, isPerson }: NameOfActor): 'WHOLE' | 'PART' | null {
  const [words, own] = [text, value].map((each) => wordsIn(each).map((word) => word.text))
  if (words === undefined || own === undefined) return null
  const isCaseOf = (word: string, name: string) =>
    word.toLowerCase() === name.toLowerCase() || isInflected(word, name)
  if (words.length === own.length && words.every((word, index) => isCaseOf(word, own[index] ?? ''))) {
    const [first = '', last = ''] = [own[0], own.at(-1)]
    // "Александра Ткач" is a woman's name, not a case of "Александр Ткач".
    const isWoman =
      isConsonant(first) &&
      isConsonant(last) &&
      words[0] !== first &&
      words.at(-1)?.toLowerCase() === last.toLowerCase()
    return own.length > 1 && isWoman ? null : 'WHOLE'
  }
  const [word, last] = [words[0], own.at(-1)]
  return isPerson && words.length === 1 && word && last && isCaseOf(word, last) ? 'PART' : null
}

const isConsonant = (word: string) => /[^аеєёиіїоуюяыэ]$/iu.test(word)
