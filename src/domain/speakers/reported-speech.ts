import type { Quotation } from '../quotations/marks/quotation.ts'
import {
  lastFrom,
  type Reader,
  type ReadParagraph,
  type ReadSentence,
  type Said,
  sentencesOf,
} from './sayings/read-text.ts'
import { isQuoted } from './sentences/tokens.ts'

/**
 * Whether a German sentence only says by its mood that somebody else speaks: "Die Lage sei „ernst“." Whoever spoke
 * before speaks on.
 */
export const isReported = ({ sentence: { tokens, cues }, sayings }: ReadSentence): boolean =>
  cues.reported.size > 0 &&
  sayings.length === 0 &&
  tokens.some(
    ({ lower, isCapital }, at) =>
      !isCapital && (cues.reported.has(lower) || (at > 0 && isOfName(tokens, at))),
  ) &&
  !tokens.some(({ lower }) => cues.ourselves.has(lower))

/** "Tennant gieße Öl ins Feuer": the verb of a name, in that mood; "-te" is the past. */
const isOfName = (tokens: ReadSentence['sentence']['tokens'], at: number): boolean =>
  tokens[at - 1]?.isCapital === true && /[^t]e$/u.test(tokens[at]?.lower ?? '') && at <= 3

/** Whether a quotation stands in reported speech. */
export const isInReport = (quotation: Quotation, { paragraphs, index }: Reader): boolean =>
  sentencesOf(paragraphs[index] as ReadParagraph, quotation).some(isReported)

/**
 * Whose speech is reported at a quotation: the last who is said to speak before it, with nothing but reported speech and
 * quotations in between, in its paragraph and the one before. Null if that cannot be told.
 */
export function reporterOf(quotation: Quotation, { paragraphs, index }: Reader): Said {
  const { sentences } = paragraphs[index] as ReadParagraph
  const before = [
    ...(paragraphs[index - 1]?.isHeading === false ? (paragraphs[index - 1]?.sentences ?? []) : []),
    ...sentences.slice(0, Math.max(0, lastFrom(sentences, quotation.from))),
  ]
  for (const read of before.reverse()) {
    const saying = read.sayings.findLast(({ isDenied }) => isDenied !== true)
    if (saying !== undefined) return saying.isSaidToSomebody ? null : saying.subject
    const isOnlyQuoted = read.sentence.tokens.every((token) => token.kind === 'MARK' || isQuoted(token))
    if (!isReported(read) && !isOnlyQuoted) return null
  }
  return null
}
