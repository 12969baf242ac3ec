import { isNameWord, nameAt } from '../mentions/mentions.ts'
import { isAdverb, isQuoted, isWord, type Sentence, type Token } from './tokens.ts'

/**
 * The parts of a clause: divided at commas, dashes and colons, at "when" and "that", and at any "and" that does not
 * join names.
 */
export function partsOf(
  { tokens, cues, ...rest }: Sentence,
  begin: number,
  end: number,
): { at: number; end: number }[] {
  const sentence = { tokens, cues, ...rest }
  const cuts = [begin]
  for (let index = begin; index < end; index += 1) {
    const token = tokens[index] as Token
    if (!isWord(token)) cuts.push(index + 1)
    else if (index > begin && (cues.subordinators.has(token.lower) || isConjunction(sentence, index, end)))
      cuts.push(index)
    else if (index > begin && cues.and.has(token.lower) && !joinsNames(sentence, index)) cuts.push(index)
  }
  return cuts.map((at, index) => {
    const next = cuts[index + 1]
    const isMark = next !== undefined && !isWord(tokens[next - 1])
    return { at, end: next === undefined ? end : isMark ? next - 1 : next }
  })
}

/** "After", "before" and the like, if a name and then the verb follow: "came after Ada said". */
export const isConjunction = (sentence: Sentence, at: number, end: number) =>
  /^(?:after|before|since|until)$/u.test(sentence.tokens[at]?.lower ?? '') &&
  nameAt(sentence, at + 1)?.end === end

const joinsNames = (sentence: Sentence, and: number) =>
  isNameWord(sentence, and - 1) && isNameWord(sentence, and + 1)

export const isComma = (token: Token | undefined): boolean =>
  token?.kind === 'MARK' && /[,—–-]/u.test(token.text)

/** The beginning of the clause that contains a token: after a quotation, a colon or a semicolon. */
export function clauseBegin({ tokens, cues }: Sentence, at: number, isAcrossQuoted = false): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token
    const { kind, text, lower } = token
    if (cues.isVerbLast && cues.says.has(lower)) return index + 1
    if ((isQuoted(token) && !isAcrossQuoted) || (kind === 'MARK' && /[:;]/u.test(text))) return index + 1
  }
  return 0
}

export function clauseEnd({ tokens }: Sentence, at: number): number {
  const end = tokens.findIndex(
    (token, index) =>
      index >= at && (isQuoted(token) || (token.kind === 'MARK' && /[:;.!?]/u.test(token.text))),
  )
  return end === -1 ? tokens.length : end
}

/** Whether there are only marks and adverbs between a quotation and a verb after it. */
export function isBehind({ tokens, cues }: Sentence, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token
    if (isQuoted(token)) return true
    if (isWord(token) && !cues.skip.has(token.lower)) return false
  }
  return false
}

export const isBefore = ({ tokens }: Sentence, end: number): boolean =>
  tokens.slice(end, end + 4).some(isQuoted)

export const isSentenceBegin = ({ tokens, cues }: Sentence, at: number): boolean =>
  tokens
    .slice(0, at)
    .every(({ kind, lower }) => kind !== 'WORD' || cues.subordinators.has(lower) || cues.skip.has(lower))

/** The index of the last token before this one that is not an adverb; forms of `be` are not skipped. */
export function beforeAdverbs({ tokens, cues }: Pick<Sentence, 'tokens' | 'cues'>, at: number): number {
  let index = at - 1
  while (index >= 0) {
    const { lower = '' } = tokens[index] ?? {}
    if (cues.be.has(lower) || !(cues.skip.has(lower) || isAdverb(tokens[index]))) break
    index -= 1
  }
  return index
}
