import { isWord, type Sentence, type Token } from '../sentences/tokens.ts'
import { isNameWord, isPossessive, nameAt } from './mentions.ts'

/** The token after a preposition and its object. */
export function behindPreposition(sentence: Sentence, at: number, end: number): number {
  const { tokens, cues } = sentence
  let next = at + 1
  while (
    next < end &&
    (cues.prepositions.has(tokens[next]?.lower ?? '') || cues.determiners.has(tokens[next]?.lower ?? ''))
  )
    next += 1
  const name = nameAt(sentence, next)
  const other =
    name !== null && cues.and.has(tokens[name.end]?.lower ?? '') ? nameAt(sentence, name.end + 1) : null
  if (other !== null && other.end <= end && sentence.language === 'slavic') return other.end
  if (name !== null) return isPossessive(name.mention) ? endOfDescription(sentence, name.end, end) : name.end
  return sentence.language === 'en' ? Math.max(endOfDescription(sentence, next, end), next) : next + 1
}

/**
 * The token at which the words of a description end: a mark, a name, a preposition that is not part of it, or a word
 * that begins a clause.
 */
export function endOfDescription(sentence: Sentence, at: number, end: number): number {
  const { tokens, cues } = sentence
  let index = at
  while (index < end) {
    const token = tokens[index] as Token
    const { lower } = token
    if (!isWord(token) || cues.subordinators.has(lower) || cues.and.has(lower) || cues.relative.has(lower))
      break
    if (isNameWord(sentence, index) || cues.skip.has(lower)) break
    if (cues.prepositions.has(lower)) {
      if (index === at || !isOwnPreposition(lower)) break
      if (sentence.language === 'slavic' && !isNameWord(sentence, index + 1)) break
      const next = behindPreposition(sentence, index, end)
      index = Math.max(next, index + 1)
      continue
    }
    if (index > at && (cues.says.has(lower) || cues.saying.has(lower))) break
    index += 1
  }
  return index
}

/** The most words between the name that begins an office and the word for the office: "Harvard constitutional law professor". */
const MOST_IN_OFFICE = 3

/**
 * Where an office ends that begins with the name of whose it is: "Kremlin spokesman", "Harvard law professor"; null if
 * no word for an office follows the name.
 */
export function endOfOffice(sentence: Sentence, at: number, end: number): number | null {
  const { tokens, cues } = sentence
  const most = sentence.language === 'en' ? MOST_IN_OFFICE : 1
  for (let index = at; index < Math.min(end, at + most); index += 1) {
    const token = tokens[index] as Token
    if (token.kind !== 'WORD' || token.isCapital) return null
    const { lower } = token
    if (cues.roles.has(lower) || cues.spokes.has(lower))
      return Math.max(endOfDescription(sentence, index + 1, end), index + 1)
    const isOther = [
      cues.says,
      cues.saying,
      cues.skip,
      cues.and,
      cues.prepositions,
      cues.determiners,
      cues.subordinators,
      cues.relative,
    ].some((words) => words.has(lower))
    if (isOther || /(?:ed|ly|ing)$/u.test(lower)) return null
  }
  return null
}

const isOwnPreposition = (word: string) =>
  ['of', 'for', 'from', 'in', 'at', 'de', 'du', 'des', 'von', 'з', 'из', 'у', 'в'].includes(word)
