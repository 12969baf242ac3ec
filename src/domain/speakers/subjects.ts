import {
  type DescriptionMention,
  descriptionOf,
  GERUND,
  hasSuffix,
  isNameWord,
  isOffice,
  isPossessive,
  type Mention,
  nameAt,
  pronounOf,
  type Read,
} from './mentions.ts'
import type { Sentence, Token } from './tokens.ts'

/** Whoever is the subject of a verb; several that are joined by "and". */
export type Subject = readonly Mention[]

/**
 * The subject before a verb: looked for in the clause that ends at it, from the part nearest to the verb to those behind
 * commas. "Putin, answering Ukraine, said": Putin; "When Bo left, the mayor, Ada, said": Ada.
 */
export function subjectBefore(sentence: Sentence, begin: number, verb: number): Subject | null {
  const parts = partsOf(sentence, begin, verb)
  let described: Subject | null = null
  for (const { at, end } of parts.reverse()) {
    const subject = subjectAt(sentence, at, end)
    if (subject === null) continue
    if (subject[0]?.kind !== 'DESCRIPTION') {
      // Another name only stands behind a description that explains it.
      return described === null || subject[0]?.kind === 'NAME' ? subject : described
    }
    described = subject
    if (at === begin || !isComma(sentence.tokens[at - 1])) return described
  }
  return described
}

/** The subject of a whole clause: of a participle, it is the one that the sentence began with. */
export function firstSubject(sentence: Sentence, begin: number, end: number): Subject | null {
  for (const part of partsOf(sentence, begin, end)) {
    if (sentence.cues.subordinators.has(sentence.tokens[part.at]?.lower ?? '')) continue
    const subject = subjectAt(sentence, part.at, part.end)
    if (subject !== null) return subject
  }
  return null
}

/** The subject behind a verb: "said the mayor, Ada Marlow". */
export function subjectAfter(sentence: Sentence, at: number, end: number, isOblique = false): Subject | null {
  const { tokens, cues } = sentence
  let begin = at
  while (begin < end) {
    const lower = tokens[begin]?.lower ?? ''
    if (cues.skip.has(lower) || /ly$/u.test(lower)) begin += 1
    else if (!isOblique && cues.prepositions.has(lower)) begin = behindPreposition(sentence, begin, end)
    else break
  }
  const stop = tokens.findIndex(({ kind }, index) => index >= begin && index < end && kind !== 'WORD')
  const first = phraseAfter(sentence, begin, stop === -1 ? end : stop, isOblique)
  if (first === null) return null
  const [mention] = first
  if (mention?.kind !== 'DESCRIPTION' || stop === -1 || !isComma(tokens[stop])) return first
  const named = nameAt(sentence, stop + 1, isOblique)
  const isAlone = named !== null && tokens[named.end]?.kind !== 'WORD'
  return named !== null && isAlone ? [named.mention] : first
}

/** What a verb, or a word like "of", is followed by: a pronoun, a name, with an office before it or not, or a description. */
function phraseAfter(sentence: Sentence, at: number, end: number, isOblique: boolean): Subject | null {
  const { tokens, cues } = sentence
  const first = tokens[at]
  if (first === undefined || at >= end) return null
  const gender = pronounOf(first, cues)
  if (gender !== null) return [{ kind: 'PRONOUN', gender, from: first.from }]
  const owner = nameAt(sentence, at, isOblique)
  if (owner !== null && isPossessive(owner.mention) && owner.end < end)
    return [descriptionOf(sentence, at, Math.max(endOfDescription(sentence, owner.end, end), owner.end))]
  let index = at
  while (index < end && !isNameWord(sentence, index)) {
    if (
      cues.prepositions.has(tokens[index]?.lower ?? '') ||
      cues.subordinators.has(tokens[index]?.lower ?? '')
    )
      break
    index += 1
  }
  const name = index < end ? nameAt(sentence, index, isOblique) : null
  // "said the mayor Ada Marlow", and not "said a friend of Ada Marlow".
  if (name !== null && !isPossessive(name.mention) && !isOffice(name.mention, sentence)) {
    const behind = tokens[name.end]
    const isModifier = behind !== undefined && name.end < end && cues.roles.has(behind.lower)
    if (!isModifier) return joined(sentence, name, end)
  }
  const stop = endOfDescription(sentence, at, end)
  if (stop === at) return null
  const last = nameAt(sentence, stop)
  if (last !== null && stop < end && !isOffice(last.mention, sentence) && stop > at)
    return [{ ...last.mention, isOblique }]
  return [descriptionOf(sentence, at, stop)]
}

/** The parts of a clause: cut at commas, dashes and colons, at "when" and "that", and at an "and" that joins no names. */
function partsOf(
  { tokens, cues, ...rest }: Sentence,
  begin: number,
  end: number,
): { at: number; end: number }[] {
  const sentence = { tokens, cues, ...rest }
  const cuts = [begin]
  for (let index = begin; index < end; index += 1) {
    const token = tokens[index] as Token
    if (token.kind !== 'WORD') cuts.push(index + 1)
    else if (index > begin && (cues.subordinators.has(token.lower) || isConjunction(sentence, index, end)))
      cuts.push(index)
    else if (index > begin && cues.and.has(token.lower) && !joinsNames(sentence, index)) cuts.push(index)
  }
  return cuts.map((at, index) => {
    const next = cuts[index + 1]
    const isMark = next !== undefined && tokens[next - 1]?.kind !== 'WORD'
    return { at, end: next === undefined ? end : isMark ? next - 1 : next }
  })
}

/** "After", "before" and the like, where a name and then the verb follow: "came after Ada said". */
const isConjunction = (sentence: Sentence, at: number, end: number) =>
  /^(?:after|before|since|until)$/u.test(sentence.tokens[at]?.lower ?? '') &&
  nameAt(sentence, at + 1)?.end === end

const joinsNames = (sentence: Sentence, and: number) =>
  isNameWord(sentence, and - 1) && isNameWord(sentence, and + 1)

/** The subject that a part of a clause begins with, behind what tells when and where; null where it begins otherwise. */
function subjectAt(sentence: Sentence, begin: number, end: number): Subject | null {
  const { tokens, cues, language } = sentence
  let at = begin
  if (language === 'slavic' && GERUND.test(tokens[begin]?.lower ?? '')) return null
  while (at < end) {
    const token = tokens[at] as Token
    const gender = pronounOf(token, cues)
    if (gender !== null) return [{ kind: 'PRONOUN', gender, from: token.from }]
    if (cues.relative.has(token.lower) && at === begin) return null
    const name = nameAt(sentence, at)
    if (name !== null) {
      const found = named(sentence, name, at, end)
      if (found !== null) return found
      at = name.end
      continue
    }
    if (cues.determiners.has(token.lower) && isNameWord(sentence, at + 1)) at += 1
    else if (cues.prepositions.has(token.lower) && !isConjunction(sentence, at, end))
      at = behindPreposition(sentence, at, end)
    else if (isPassedOver(sentence, at) || isConjunction(sentence, at, end)) at += 1
    else {
      const stop = endOfDescription(sentence, at, end)
      const isTime = tokens.slice(at, stop).some(({ lower }) => cues.times.has(lower))
      if (isTime) {
        at = Math.max(stop, at + 1)
        continue
      }
      const isBare = language === 'en' && stop === end && stop - at <= 3
      const isDescribed = cues.determiners.has(token.lower) || cues.roles.has(token.lower) || isBare
      if (!isDescribed) {
        if (language === 'en') return null
        at += 1
        continue
      }
      return described(sentence, at, stop, end)
    }
  }
  return null
}

/** A name at the beginning of a part: itself, or a description that it begins ("Kremlin officials", "Ada's lawyer"). */
function named(
  sentence: Sentence,
  name: Read<Mention & { kind: 'NAME' }>,
  at: number,
  end: number,
): Subject | null {
  const { tokens, cues } = sentence
  if (hasSuffix(name.mention) || isPassed(sentence, name, end)) return null
  const behind = tokens[name.end]
  const isModifier =
    isPossessive(name.mention) ||
    (behind !== undefined &&
      name.end < end &&
      (cues.roles.has(behind.lower) || cues.spokes.has(behind.lower)))
  if (name.end < end && (isModifier || isOffice(name.mention, sentence))) {
    const stop = endOfDescription(sentence, name.end, end)
    return described(sentence, at, Math.max(stop, name.end), end)
  }
  if (isOffice(name.mention, sentence)) return [descriptionOf(sentence, at, name.end)]
  return joined(sentence, name, end)
}

/** A Turkish sentence may begin with a word that is no name, before whoever speaks: "Toplantıda konuşan Ada Marlow". */
function isPassed(
  sentence: Sentence,
  { mention, end: behind }: Read<Mention & { kind: 'NAME' }>,
  end: number,
): boolean {
  if (sentence.language !== 'tr' || !mention.isFirst || mention.text.includes(' ')) return false
  return sentence.tokens.slice(behind, end).some((_, index) => isNameWord(sentence, behind + index))
}

/** A description, or the name that it stands before: "the mayor Ada Marlow". */
function described(sentence: Sentence, at: number, stop: number, end: number): Subject {
  const name = stop < end ? nameAt(sentence, stop) : null
  if (
    name !== null &&
    !isOffice(name.mention, sentence) &&
    !isPossessive(name.mention) &&
    !hasSuffix(name.mention)
  )
    return joined(sentence, name, end)
  return [descriptionOf(sentence, at, Math.max(stop, at + 1)) satisfies DescriptionMention]
}

/** A name and those that "and" joins to it. */
function joined(sentence: Sentence, { mention, end: behind }: Read<Mention>, end: number): Subject {
  const { tokens, cues } = sentence
  const others = nameAt(sentence, behind + 1)
  if (behind + 1 < end && others !== null && cues.and.has(tokens[behind]?.lower ?? ''))
    return [mention, ...joined(sentence, others, end)]
  return [mention]
}

/** Behind a preposition and what it governs. */
function behindPreposition(sentence: Sentence, at: number, end: number): number {
  const { tokens, cues } = sentence
  let next = at + 1
  while (
    next < end &&
    (cues.prepositions.has(tokens[next]?.lower ?? '') || cues.determiners.has(tokens[next]?.lower ?? ''))
  )
    next += 1
  const name = nameAt(sentence, next)
  if (name !== null) return isPossessive(name.mention) ? endOfDescription(sentence, name.end, end) : name.end
  return sentence.language === 'en' ? Math.max(endOfDescription(sentence, next, end), next) : next + 1
}

/** Where the words of a description end: before a mark, a name, a preposition that is none of its own, or a word of a clause. */
function endOfDescription(sentence: Sentence, at: number, end: number): number {
  const { tokens, cues } = sentence
  let index = at
  while (index < end) {
    const token = tokens[index] as Token
    const { lower } = token
    if (
      token.kind !== 'WORD' ||
      cues.subordinators.has(lower) ||
      cues.and.has(lower) ||
      cues.relative.has(lower)
    )
      break
    if (isNameWord(sentence, index) || cues.skip.has(lower)) break
    if (cues.prepositions.has(lower)) {
      if (index === at || !isOwnPreposition(lower)) break
      const next = behindPreposition(sentence, index, end)
      index = Math.max(next, index + 1)
      continue
    }
    if (index > at && (cues.says.has(lower) || cues.saying.has(lower))) break
    index += 1
  }
  return index
}

const isOwnPreposition = (word: string) =>
  ['of', 'for', 'from', 'in', 'at', 'de', 'du', 'des', 'von', 'з', 'из', 'у', 'в'].includes(word)

function isPassedOver({ tokens, cues }: Sentence, at: number): boolean {
  const { lower, isFirst, kind } = tokens[at] as Token
  if (kind !== 'WORD') return true
  const isOpener = isFirst && cues.openers.has(lower) && !cues.determiners.has(lower)
  return (
    isOpener ||
    cues.skip.has(lower) ||
    cues.and.has(lower) ||
    cues.subordinators.has(lower) ||
    /ly$/u.test(lower)
  )
}

const isComma = (token: Token | undefined) => token?.kind === 'MARK' && /[,—–-]/u.test(token.text)
