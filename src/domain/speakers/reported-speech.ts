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

/** German verbs in the mood of reported speech that are never in another. */
const REPORTED = new Set(
  `sei seien seiest habe werde müsse könne solle dürfe wolle möge gebe gehe liege stehe komme bleibe bringe nehme halte lasse wisse sehe brauche mache führe handele handle
  trage bedeute gelte stelle fehle reiche drohe bestehe entstehe ergebe beginne`.split(/\s+/u),
)

/**
 * Whether a German sentence only says by its mood that somebody else speaks: "Die Lage sei „ernst“." Whoever spoke
 * before speaks on.
 */
export const isReported = ({ sentence: { tokens, language }, sayings }: ReadSentence): boolean =>
  language === 'de' &&
  sayings.length === 0 &&
  tokens.some(
    ({ lower, isCapital }, at) => !isCapital && (REPORTED.has(lower) || (at > 0 && isOfName(tokens, at))),
  ) &&
  !tokens.some(({ lower }) => lower === 'ich' || lower === 'wir')

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
