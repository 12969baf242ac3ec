import { isComma } from '../sentences/clauses.ts'
import { isAdverb, isQuoted, isWord, type Sentence, type Token } from '../sentences/tokens.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import {
  behindPreposition,
  descriptionOf,
  endOfDescription,
  endOfOffice,
  isOfAnother,
} from './descriptions.ts'
import { behindQuoted, holderOf } from './holders.ts'
import {
  GERUND,
  isNameWord,
  isOffice,
  isPossessive,
  type Mention,
  nameAt,
  personAt,
  pronounOf,
  type Read,
  type Subject,
} from './mentions.ts'
import { isOwner } from './owners.ts'

/** The subject after a verb: "said the mayor, Ada Marlow". */
export function subjectAfter(sentence: Sentence, at: number, end: number, isOblique = false): Subject | null {
  const { tokens, cues } = sentence
  let begin = behindGerund(sentence, at, end)
  while (begin < end) {
    const lower = tokens[begin]?.lower ?? ''
    if (cues.skip.has(lower) || isAdverb(tokens[begin])) begin += 1
    else if (!isOblique && cues.prepositions.has(lower)) begin = behindPreposition(sentence, begin, end)
    else break
  }
  const stop = tokens.findIndex((token, index) => index >= begin && index < end && !isWord(token))
  const first = phraseAfter(sentence, begin, stop === -1 ? end : stop, isOblique)
  if (first === null) return null
  const [mention] = first
  if (mention?.kind !== 'DESCRIPTION') return first
  const ends = stop === -1 ? end : stop
  const inside = isQuoted(tokens[ends]) && !mention.isIndefinite ? behindQuoted(sentence, ends + 1) : null
  if (inside !== null) return [inside]
  if (stop === -1 || !isComma(tokens[stop])) return first
  const isDashed = sentence.cues.hasCases && tokens[stop]?.text !== ','
  const further = isDashed ? phraseAfter(sentence, stop + 1, end, isOblique) : null
  if (further?.[0]?.kind === 'NAME') return further
  const named = personAt(sentence, beforeName(sentence, stop + 1, end), isOblique)
  const isAlone = named !== null && tokens[named.end]?.kind !== 'WORD'
  return named !== null && isAlone ? [named.mention] : first
}

/** Where a clause goes on after a gerund between commas: "сказал, выходя из зала, Бо Теннант". */
function behindGerund({ tokens, cues }: Sentence, at: number, end: number): number {
  const isGerund = cues.hasCases && tokens[at]?.text === ',' && GERUND.test(tokens[at + 1]?.lower ?? '')
  const close = isGerund ? tokens.findIndex(({ text }, index) => index > at + 1 && text === ',') : -1
  return close === -1 || close >= end ? at : close + 1
}

/** The most words between a comma and the name that explains a description. */
const MOST_BEFORE_NAME = 4

/** Where a name begins behind words that only describe it: "the apprentice, nineteen-year-old Ada Marlow". */
function beforeName(sentence: Sentence, at: number, end: number): number {
  const { tokens, cues } = sentence
  for (let index = at; index < Math.min(end, at + MOST_BEFORE_NAME); index += 1) {
    const token = tokens[index] as Token
    if (isNameWord(sentence, index)) return index
    const isOther = [
      cues.prepositions,
      cues.subordinators,
      cues.relative,
      cues.says,
      cues.saying,
      cues.and,
    ].some((words) => words.has(token.lower))
    if (!isWord(token) || isOther) break
  }
  return at
}

/**
 * The phrase after a verb, or after a word like "of": a pronoun, a name with or without an office, or a description.
 */
function phraseAfter(sentence: Sentence, at: number, end: number, isOblique: boolean): Subject | null {
  const { tokens, cues } = sentence
  const first = tokens[at]
  if (first === undefined || at >= end) return null
  const gender = pronounOf(first, cues)
  if (gender !== null) return [{ kind: 'PRONOUN', gender, from: first.from }]
  const owner = nameAt(sentence, at, isOblique)
  if (owner !== null && isPossessive(owner.mention) && owner.end < end) {
    const stop = Math.max(endOfDescription(sentence, owner.end, end), owner.end)
    // "Ada Marlow’s colleague Bo Tennant".
    const held = stop > owner.end && stop < end ? personAt(sentence, stop, isOblique) : null
    if (held !== null && !isOffice(held.mention, sentence) && !isPossessive(held.mention))
      return joined(sentence, held, end)
    return [descriptionOf(sentence, at, stop)]
  }
  const isLongOffice =
    sentence.cues.hasCases &&
    tokens.slice(at, Math.min(end, at + 4)).some(({ lower }) => roleOf(lower, cues) !== null)
  const held = isLongOffice ? holderOf(sentence, at, end) : null
  if (held !== null) return [{ ...held, isOblique }]
  let index = at
  while (index < end && !isNameWord(sentence, index)) {
    if (
      cues.prepositions.has(tokens[index]?.lower ?? '') ||
      cues.subordinators.has(tokens[index]?.lower ?? '')
    )
      break
    index += 1
  }
  const isOther = isOfAnother(sentence, at, index)
  const name = index < end && !isOther ? personAt(sentence, index, isOblique) : null
  // "said the mayor Ada Marlow", but not "said a friend of Ada Marlow".
  const isOwned = name !== null && sentence.cues.hasCases && !isOblique && index > at && isOwner(name.mention)
  if (name !== null && !isOwned && !isPossessive(name.mention) && !isOffice(name.mention, sentence)) {
    const office = endOfOffice(sentence, name.end, end)
    if (office === null) return joined(sentence, name, end)
    const holder = office < end ? personAt(sentence, office, isOblique) : null
    if (holder === null || isOffice(holder.mention, sentence)) return [descriptionOf(sentence, at, office)]
    if (!isPossessive(holder.mention)) return joined(sentence, holder, end)
    // "Kremlin spokesman Bo Tennant’s wife".
    return [
      descriptionOf(sentence, office, Math.max(endOfDescription(sentence, holder.end, end), holder.end)),
    ]
  }
  const stop = endOfDescription(sentence, at, end)
  if (stop === at) return null
  const last = personAt(sentence, stop)
  if (last !== null && isOfAnother(sentence, at, stop)) return [descriptionOf(sentence, at, last.end)]
  const isOwning = last !== null && sentence.cues.hasCases && !isOblique && isOwner(last.mention)
  if (isOwning) return [descriptionOf(sentence, at, last.end)]
  if (last !== null && stop < end && !isOffice(last.mention, sentence) && stop > at)
    return [{ ...last.mention, isOblique }]
  return [descriptionOf(sentence, at, stop)]
}

/** A name, and those that "and" joins to it. */
export function joined(sentence: Sentence, { mention, end: behind }: Read<Mention>, end: number): Subject {
  const { tokens, cues } = sentence
  const others = nameAt(sentence, behind + 1)
  if (behind + 1 < end && others !== null && cues.and.has(tokens[behind]?.lower ?? ''))
    return [mention, ...joined(sentence, others, end)]
  return [mention]
}
