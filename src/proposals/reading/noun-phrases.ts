import { descriptionOf } from '../../domain/speakers/mentions/descriptions.ts'
import { type Mention, pronounOf, type Subject } from '../../domain/speakers/mentions/mentions.ts'
import { isWord, type Sentence } from '../../domain/speakers/sentences/tokens.ts'

/** Words with which a phrase for somebody may begin. */
const BEGINS = new Set('both neither all some many most several few other'.split(' '))
/** Prepositions inside a phrase for somebody: "critics of the deal", "a spokesman for the mayor". */
const INSIDE = new Set(['of', 'for', '&'])

/** The longest phrase for somebody, in tokens. */
const MOST = 14

/** Whoever the phrase right before a place names; null if it is a pronoun, an aside, or governed by a preposition. */
export function phraseBefore(sentence: Sentence, end: number): Subject | null {
  const { tokens, cues } = sentence
  let begin = end
  while (begin > 0 && end - begin < MOST) {
    const token = tokens[begin - 1]
    const lower = token?.lower ?? ''
    if (!isWord(token) || cues.subordinators.has(lower) || cues.and.has(lower)) break
    if (!INSIDE.has(lower) && (cues.skip.has(lower) || cues.relative.has(lower))) {
      if (!BEGINS.has(lower)) break
    } else if (cues.prepositions.has(lower) && !INSIDE.has(lower)) return null
    begin -= 1
    const isWhole = cues.determiners.has(lower) || BEGINS.has(lower)
    if (isWhole && !INSIDE.has(tokens[begin - 1]?.lower ?? '')) break
  }
  const behind = cues.prepositions.has(tokens[begin - 1]?.lower ?? '')
  return begin === end || (behind && !isConjunction(tokens[begin - 1]?.lower))
    ? null
    : mentionOf(sentence, begin, end)
}

const isConjunction = (word = '') => /^(?:after|before|since|until|as)$/u.test(word)

/** Whoever the phrase that begins at a place names: "according to Russian officials". */
export function phraseAfter(sentence: Sentence, begin: number): Subject | null {
  const { tokens, cues } = sentence
  const end = tokens.findIndex(
    (token, index) =>
      index >= begin &&
      (!isWord(token) ||
        cues.subordinators.has(token.lower) ||
        cues.relative.has(token.lower) ||
        (cues.prepositions.has(token.lower) && !INSIDE.has(token.lower))),
  )
  const stop = end === -1 ? tokens.length : end
  return stop === begin || stop - begin > MOST ? null : mentionOf(sentence, begin, stop)
}

function mentionOf(sentence: Sentence, from: number, end: number): Subject | null {
  const { tokens, cues } = sentence
  const first = tokens[from]
  if (first === undefined || (end === from + 1 && pronounOf(first, cues) !== null)) return null
  const isOpener = (lower: string) =>
    cues.openers.has(lower) && !BEGINS.has(lower) && !cues.determiners.has(lower)
  const isLoose = /^(?:the|an?)$/u.test(first.lower) || (first.isFirst && isOpener(first.lower))
  const begin = isLoose && from + 1 < end ? from + 1 : from
  const words = tokens.slice(begin, end)
  const isSmall = (lower: string) => INSIDE.has(lower) || cues.determiners.has(lower) || lower === 'and'
  const isCapital = (index: number) => tokens[index]?.isCapital === true
  const isNamed =
    isCapital(begin) &&
    words.every((word) => word.isCapital || isSmall(word.lower) || /^\d+$/u.test(word.lower))
  if (isNamed && !(first.isFirst && begin === from && words.length === 1 && isCommon(first.lower, sentence)))
    return [named(sentence, begin, end)]
  // "Russian lead negotiator Vladimir Medinsky", "tech site Recode": the name behind what it is.
  let name = end
  while (name > begin && isCapital(name - 1)) name -= 1
  if (name < end && name > begin && !isSmall(tokens[name - 1]?.lower ?? ''))
    return [named(sentence, name, end)]
  if (name < end && name > begin) return null
  return [{ ...descriptionOf(sentence, begin, end), head: headOf(sentence, begin, end) }]
}

/** Whether a word that begins a sentence is a word like any other: "Critics", "Officials". */
const isCommon = (lower: string, { cues }: Sentence) =>
  [lower, lower.replace(/s$/u, '')].some((word) => cues.roles.has(word)) ||
  cues.openers.has(lower) ||
  lower.endsWith('s')

function headOf({ tokens }: Sentence, begin: number, end: number): string {
  const inside = tokens.findIndex(({ lower }, index) => index > begin && index < end && INSIDE.has(lower))
  return tokens[(inside === -1 ? end : inside) - 1]?.lower ?? ''
}

const named = ({ tokens }: Sentence, begin: number, end: number): Mention => ({
  kind: 'NAME',
  text: tokens
    .slice(begin, end)
    .map(({ text }) => text)
    .join(' '),
  isFirst: false,
  isOblique: false,
  from: tokens[begin]?.from ?? 0,
})
