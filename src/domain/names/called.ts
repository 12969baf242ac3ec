import { wordsIn } from '../search/words.ts'
import { haveSameWords, howNamed, isWholeName, type NameOfActor, personIn } from './how-named.ts'
import { isInflected, withoutSuffix } from './inflected-names.ts'
import { foldName, nameTerms } from './names.ts'

/** Somebody whom the graph knows. */
export type KnownActor = { readonly id: string; readonly names: readonly NameOfActor[] }

/** A name as a draft has it, where it says whose words it quotes. */
export type SpokenName = {
  readonly text: string
  /** It stands in another case than the nominative: "за словами Мединського". */
  readonly isOblique?: boolean
}

/**
 * Whether a name calls an actor: WHOLE, or by a part that does for a person, the last of the name, with or without others:
 * "Mr Umerov", "Umerov", but not "Rustem". Null where it does not.
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
    const [own, end] = [nameTerms(name.value), nameTerms(personIn(text))]
    const [last] = own.slice(-1)
    if (own.length > 1 && (haveSameWords(end, own) || endsWith(text, own))) return 'WHOLE'
    if (isSamePerson(text, name.value)) return 'WHOLE'
    if (last !== undefined && end.includes(last) && end.every((term) => own.includes(term))) return 'PART'
  }
  return isOblique ? howInflected(text, name) : null
}

/**
 * Whether two names are one person's but for an initial, a father's name or a "Jr." that one of them leaves out: "Ada B. Marlow",
 * "Ада Львовна Марлоу". Where both have one, it has to be the same.
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

/** An initial, or a name after the father's. */
const isMiddle = (word: string) =>
  /^\p{Lu}$|(?:ович|евич|івна|овна|евна|ївна|ич|ична|оўна|еўна|авіч|евіч|ёвіч)$/u.test(word)

/** Whether a run of words ends with a person's whole name, and not in "Friends of Ada Marlow". */
function endsWith(text: string, own: readonly string[]): boolean {
  const words = text.split(/\s+/u)
  const before = words.at(-own.length - 1)
  const isOfThem = before !== undefined && /^(?:of|for|the|de|von|van)$/iu.test(before)
  return !isOfThem && haveSameWords(nameTerms(words.slice(-own.length).join(' ')), own)
}

/** The same of a name in another case, word for word. */
function howInflected(text: string, { value, isPerson }: NameOfActor): 'WHOLE' | 'PART' | null {
  const [words, own] = [text, value].map((each) => wordsIn(each).map((word) => word.text))
  if (words === undefined || own === undefined) return null
  const isCaseOf = (word: string, name: string) =>
    word.toLowerCase() === name.toLowerCase() || isInflected(word, name)
  if (words.length === own.length && words.every((word, index) => isCaseOf(word, own[index] ?? ''))) {
    const [first = '', last = ''] = [own[0], own.at(-1)]
    // "Александра Ткач" is a woman, no case of "Александр Ткач".
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
